package org.dailypapers.importer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.Diagnostic.Code;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

    private final Excerpts excerpts = new Excerpts(("one\r\ntwo\0\n\n" + "𝒙".repeat(400) + "\nfive\nsix").getBytes(StandardCharsets.UTF_8));

    @Test
    void areTheLinesThatADiagnosticSpeaksOf() {
        assertEquals("one", of(1, 1));
        assertEquals("two\uFFFD", of(2, 2));
        assertEquals("five\nsix", of(5, 6));
        assertEquals("five\nsix\n…", of(5, 60));
        assertNull(of(3, 3), "a blank line");
        assertNull(of(7, 7), "a line that is not there");
    }

    @Test
    void areShort() {
        String all = of(1, 6);
        assertEquals("one\ntwo\uFFFD\n\n…", all);
        String cut = of(4, 4);
        assertEquals("𝒙".repeat(250) + "…", cut);
        assertTrue(of(2, 5).length() <= 501);
    }

    private String of(int line, int lastLine) {
        return excerpts.of(new Diagnostic(line, lastLine, Code.UNKNOWN_HEADING, List.of()));
    }
}
