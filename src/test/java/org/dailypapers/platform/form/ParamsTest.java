package org.dailypapers.platform.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParamsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u00A0\u2003\u3000", "\u200B\uFEFF\u2060", "\u3164\u115F\uFFA0", "\u2800", "\u0000", "\uDB40\uDC01\uFE0F\u034F"})
    void takesWhatNobodySeesForNothing(String text) {
        assertNull(Params.text(text));
    }

    @Test
    void takesNothingForNothing() {
        assertNull(Params.text(null));
    }

    @Test
    void keepsWhatCanBeKept() {
        assertEquals("a b", Params.text(" a\0b "));
        assertEquals("a?b", Params.text("a\uD800b"));
        assertEquals("a\uD83D\uDE00?", Params.text("a\uD83D\uDE00\uDE00"));
        assertEquals("a\u200Bb", Params.text("a\u200Bb"));
    }
}
