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
    @CsvSource(delimiter = '|', value = {"Accept|*/*", "Accept|text/html, application/xhtml+xml;q=0.9 , */*;q=0.8", "Accept|text/html;level=1;q=0.4",
        "Accept|application/json;charset=\"utf-8\"", "Accept-Language|ko-KR,ko;q=0.9,en-US;q=0.8,*;q=0.1", "Accept-Language|en",
        "Content-Type|application/json", "Content-Type|application/json; charset=utf-8"})
    void whatCanBeReadStays(String name, String value) {
        assertEquals(true, isKept(name, value), value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Accept|/", "Accept|;", "Accept|a", "Accept|a/b;", "Accept|a/b;q=2", "Accept|a/b;q=x", "Accept|a/b,,c/d", "Accept-Language|en;q=zz",
        "Accept-Language|en;q=1.5", "Accept-Language|-", "Content-Type|;", "Content-Type|application", "Content-Type|a/b; c"})
    void whatCannotBeReadCountsAsNotSaid(String name, String value) {
        assertEquals(false, isKept(name, value), value);
    }

    @Test
    void longHeadersTakeNoTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String piece : new String[] {"a/b;c=d", "a/b,", "a/b ; ", "en-a-a-a", "en;q=0.1,", " ", ";", "a", "\"", "a/b;q=0"}) {
                isKept("Accept", piece.repeat(65_536 / piece.length()) + "\u0001");
                isKept("Accept-Language", piece.repeat(65_536 / piece.length()) + "\u0001");
                isKept("Content-Type", piece.repeat(65_536 / piece.length()) + "\u0001");
            }
        });
    }

    private static boolean isKept(String name, String value) {
        HeaderMap headers = new HeaderMap();
        headers.put(new HttpString(name), value);
        RequestLimits.removeUnreadable(headers);
        return headers.contains(name);
    }
}
