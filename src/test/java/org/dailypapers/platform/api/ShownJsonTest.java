package org.dailypapers.platform.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\b", "\u007F", "\u0080", "\u009F", "\uFFFE", "\uFFFF"})
    void escapesStandForControlCharacters(String character) throws IOException {
        String escape = "\\u%04x".formatted((int) character.charAt(0));
        assertEquals("{\"a\":\"x" + escape + "y\"}", shown("{\"a\":\"x" + character + "y\"}"));
        assertEquals(escape + escape, shown(character + character));
    }

    @Test
    void allElseStays() throws IOException {
        String json = "{\"a\":\"\\t\\n\\r\\\\b\\\\f\\\\u0008 \\\"\\/ \\u0008\\b\\u0085 \u00A0\u00BF가ﾟ\uFFFD😀 \\uD83D\\uDE00 \\uac00\",\n\t\"b\":[1,null]}";
        assertEquals(json, shown(json));
    }

    private static String shown(String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream shown = new ShownJson.Shown(bytes)) {
            shown.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
