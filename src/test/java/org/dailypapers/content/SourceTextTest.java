package org.dailypapers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static final byte[] FILE = "\uFEFF하나\r\n둘\r셋\n\n다섯".getBytes(StandardCharsets.UTF_8);

    @Test
    void readsTheLinesThatAreAskedFor() {
        for (int first = 1; first <= 5; first++) {
            for (int last = first; last <= 6; last++) {
                assertEquals(SourceText.of(FILE).lines().subList(first - 1, Math.min(last, 5)), SourceText.lines(FILE, first, last, 1000));
            }
        }
        assertEquals(List.of(), SourceText.lines(FILE, 6, 7, 1000));
    }

    @Test
    void endsWhereThereIsTooMuch() {
        assertEquals(List.of("하나", "둘"), SourceText.lines(FILE, 1, 5, 5));
        assertEquals(List.of("하나", "둘", "셋"), SourceText.lines(FILE, 1, 5, 6));
        assertEquals(List.of("하"), SourceText.lines(FILE, 1, 5, 1));
        assertEquals(List.of("가"), SourceText.lines("가\uD83D\uDE00나".getBytes(StandardCharsets.UTF_8), 1, 1, 2));
        assertEquals(List.of("x".repeat(9)), SourceText.lines("x".repeat(100).getBytes(StandardCharsets.UTF_8), 1, 1, 9));
    }
}
