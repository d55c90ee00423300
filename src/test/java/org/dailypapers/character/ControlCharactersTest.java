package org.dailypapers.character;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlCharactersTest {

    private static final String ALL = IntStream.rangeClosed(0, 0x10FFFF).mapToObj(Character::toString).collect(Collectors.joining());

    @Test
    void nothingIsLeftThatXmlForbids() throws Exception {
        String xml = "<a>" + ControlCharacters.replaced(ALL + "\uD83D").replace("&", "").replace("<", "") + "</a>";
        XMLStreamReader reader = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            reader.next();
        }
    }

    @Test
    void whatIsNoneStays() {
        String plain = "\t\n\r 가 \u00A0 \u200B 😀 \uFFFD";
        assertSame(plain, ControlCharacters.replaced(plain));
        assertNull(ControlCharacters.replaced(null));
        assertEquals("a\uFFFDb\uFFFD\uFFFD\uFFFD😀\uFFFD", ControlCharacters.replaced("a\bb\u007F\u0085\uFFFE😀\uDE00"));
    }

    @ParameterizedTest
    @CsvSource({"&#x8;,\uFFFD", "&#8;,\uFFFD", "&#X1F;,\uFFFD", "&#0127;,\uFFFD", "&#x9f;,\uFFFD", "&#xFFFF;,\uFFFD", "&#xD800;,\uFFFD", "&#10;,&#10;", "&#x9;,&#x9;",
        "&#x1F600;,&#x1F600;", "&amp;#x8;,&amp;#x8;", "&#160;,&#160;", "&#x;,&#x;"})
    void referencesAreReplacedToo(String html, String shown) {
        assertEquals("<p>" + shown + "</p>", ControlCharacters.replacedInHtml("<p>" + html + "</p>"));
    }

    @ParameterizedTest
    @CsvSource({"가~나@다,가\uFFFD나\uFFFD다,가~나@다", "가~나@다,가\uFFFD나\uFFFD다라,가~나@다라", "가~나@다,마가\uFFFD나\uFFFD바다,마가~나@바다", "가~나@다,가나\uFFFD다,가나@다",
        "가~나@다,바\uFFFD사,바\uFFFD사", "가나,가\uFFFD나,가\uFFFD나"})
    void whatWasShownComesBack(String kept, String sent, String meant) {
        assertEquals(characters(meant), ControlCharacters.restored(sent, characters(kept)));
    }

    private static String characters(String text) {
        return text.replace('~', '\b').replace('@', '\f');
    }
}
