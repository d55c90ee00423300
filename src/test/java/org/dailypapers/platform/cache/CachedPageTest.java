package org.dailypapers.platform.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CachedPageTest {

    private static final String TEXT = "<p>확산 모델</p>".repeat(50);

    private final CachedPage page = page(1, TEXT);

    @Test
    void hasItsBytesInEachEncodingWithATagForEach() throws IOException {
        CachedPage.Encoded plain = page.encoded(null);
        CachedPage.Encoded packed = page.encoded("br, gzip");
        assertEquals(TEXT, new String(plain.bytes(), StandardCharsets.UTF_8));
        assertEquals(TEXT, new String(new GZIPInputStream(new ByteArrayInputStream(packed.bytes())).readAllBytes(), StandardCharsets.UTF_8));
        assertEquals("gzip", packed.encoding());
        assertNotEquals(plain.tag(), packed.tag());
    }

    @Test
    void aTagDependsOnTheBytesAlone() {
        assertEquals(page.encoded(null).tag(), page(7, TEXT).encoded(null).tag());
        assertNotEquals(page.encoded(null).tag(), page(1, TEXT + " ").encoded(null).tag());
    }

    @Test
    void isKnownByItsTagAlone() {
        CachedPage.Encoded plain = page.encoded(null);
        for (String known : new String[] {plain.tag(), "\"x\", " + plain.tag(), "W/" + plain.tag(), "*"}) {
            assertTrue(plain.isKnown(known), known);
        }
        for (String unknown : new String[] {null, "", "\"x\"", plain.tag().replace("\"", ""), page.encoded("gzip").tag()}) {
            assertFalse(plain.isKnown(unknown), unknown);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"|false", "gzip|true", "GZIP;q=0.5|true", "gzip;q=0|false", "gzip; q=0.0|false", "identity|false", "*|true", "*;q=0|false",
        "br, *;q=0.1|true", "gzip;q=0, *|false", "deflate, gzip|true"})
    void takesGzipIfTheClientDoes(String header, boolean taken) {
        assertEquals(taken, AcceptEncoding.takesGzip(header));
    }

    private static CachedPage page(long version, String text) {
        return new CachedPage(version, new PageDay(LocalDate.EPOCH, LocalDate.EPOCH), Map.of(), text.getBytes(StandardCharsets.UTF_8));
    }
}
