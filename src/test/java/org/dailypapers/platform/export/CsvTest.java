package org.dailypapers.platform.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotesEverythingButNothing() {
        assertEquals("\"a\",\"b,c\",\"say \"\"so\"\"\",,\"3\"\r\n", Csv.line("a", "b,c", "say \"so\"", null, 3));
        assertEquals("\"한글\nzwei\"\r\n", Csv.line("한글\nzwei"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a",
        "=cmd|' /C calc'!A0"})
    void keepsSpreadsheetsFromComputing(String text) {
        assertEquals("\"'" + text + "\"\r\n", Csv.line(text));
    }

    @Test
    void leavesNumbersAlone() {
        assertEquals("\"-5\"\r\n", Csv.line(-5));
        assertEquals("\"a=1\"\r\n", Csv.line("a=1"));
    }
}
