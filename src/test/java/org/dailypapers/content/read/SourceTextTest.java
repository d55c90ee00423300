package org.dailypapers.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dailypapers.content.read.SourceText.Extract;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static final String FILE = "\uFEFF하나\r\n둘\r셋\n\n다섯";

    @Test
    void readsTheLinesThatAreAskedFor() {
        List<String> lines = SourceText.of(FILE.getBytes(StandardCharsets.UTF_8)).lines();
        for (int first = 1; first <= 5; first++) {
            for (int last = first; last <= 6; last++) {
                assertEquals(new Extract(lines.subList(first - 1, Math.min(last, 5)), false), extract(FILE, first, last, 1000));
            }
        }
        assertEquals(new Extract(List.of(), false), extract(FILE, 6, 7, 1000));
    }

    @Test
    void endsWhereThereIsTooMuch() {
        assertEquals(new Extract(List.of("하나", "둘"), true), extract(FILE, 1, 5, 5));
        assertEquals(new Extract(List.of("하나", "둘"), false), extract(FILE, 1, 2, 5));
        assertEquals(new Extract(List.of("하나", "둘", "셋"), true), extract(FILE, 1, 5, 6));
        assertEquals(new Extract(List.of("하"), true), extract(FILE, 1, 5, 1));
        assertEquals(new Extract(List.of("가"), true), extract("가\uD83D\uDE00나", 1, 1, 2));
        assertEquals(new Extract(List.of("x".repeat(9)), true), extract("x".repeat(100), 1, 1, 9));
        assertEquals(new Extract(List.of("x".repeat(9)), false), extract("x".repeat(9), 1, 1, 9));
    }

    @Test
    void endsLinesAtSeparatorsWhereNothingElseDoes() {
        assertEquals(List.of("하나", "", "둘", ""), SourceText.of("\uFEFF하나\u2028\u2029둘\u2028".getBytes(StandardCharsets.UTF_8)).lines());
        assertEquals(List.of("하나", "둘", ""), SourceText.of("하나\u2028둘\r\n".getBytes(StandardCharsets.UTF_8)).lines());
        assertEquals(List.of("하나\u2028둘", "셋"), SourceText.of("하나\u2028둘\n셋".getBytes(StandardCharsets.UTF_8)).lines());
        assertEquals(new Extract(List.of("둘"), true), extract("하나\u2029둘\u2028셋", 2, 3, 2));
    }

    private static Extract extract(String text, int first, int last, int most) {
        return SourceText.extract(text.getBytes(StandardCharsets.UTF_8), first, last, most);
    }
}
