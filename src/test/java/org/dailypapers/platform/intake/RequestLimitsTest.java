package org.dailypapers.platform.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLimitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', nullValues = "-", value = {"Accept|*/*|*/*", "Accept|text/html;level=1;q=0.4|text/html;level=1;q=0.4",
        "Accept|text/html, application/xhtml+xml;q=0.9 , */*;q=0.8|text/html,application/xhtml+xml;q=0.9,*/*;q=0.8",
        "Accept|application/json;charset=\"utf-8\"|application/json;charset=\"utf-8\"", "Accept|a/b;,,c/d|a/b,c/d", "Accept|a/b;c=\",;\",d/e|d/e", "Accept|a/b;c=\";\"|a/b;c=\";\"",
        "Accept|/, a/b;q=2, c/d;q=x, e/f|e/f", "Accept|;|-", "Accept|a|-", "Accept|a/b;q=0.1;q=0.2|-",
        "Accept-Language|ko-KR,ko;q=0.9,en-US;q=0.8,*;q=0.1|ko-KR,ko;q=0.9,en-US;q=0.8,*;q=0.1", "Accept-Language|en,|en", "Accept-Language|en;q=zz|-",
        "Accept-Language|en;q=1.5,ko|ko", "Accept-Language|en;q=0.5;q=0.5|-", "Content-Type|;|-", "Content-Type|application|-", "Content-Type|a/b; c|-",
        "Content-Type|application/json;|application/json;", "Content-Type|application/json; charset = utf-8;|application/json; charset = utf-8;",
        "Content-Type|application/json;a=\"b;c\"|application/json;a=\"b;c\""})
    void whatCannotBeReadCountsAsNotSaid(String name, String value, String kept) {
        assertEquals(kept, kept(name, value), value);
    }

    @Test
    void longHeadersTakeNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String piece : new String[] {"a/b;c=d", "a/b,", "a/b ; ", "en-a-a-a", "en;q=0.1,", " ", ";", "a", "\"", "a/b;q=0"}) {
                kept("Accept", piece.repeat(65_536 / piece.length()) + "\u0001");
                kept("Accept-Language", piece.repeat(65_536 / piece.length()) + "\u0001");
                kept("Content-Type", piece.repeat(65_536 / piece.length()) + "\u0001");
            }
        });
    }

    private static String kept(String name, String value) {
        HeaderMap headers = new HeaderMap();
        headers.put(new HttpString(name), value);
        RequestLimits.removeUnreadable(headers);
        RequestLimits.removeUnreadableType(headers);
        return headers.getFirst(name);
    }
}
