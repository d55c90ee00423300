package org.dailypapers.platform.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BytesTest {

    @ParameterizedTest
    @CsvSource({"0, 0 bytes", "1023, '1,023 bytes'", "1024, 1.0 KB", "1600000, 1.5 MB", "1073741824, 1.0 GB", "5000000000000000, '4,547.5 TB'"})
    void areSaidInTheLargestUnit(long count, String text) {
        assertEquals(text, new Bytes(count).text(Locale.ENGLISH));
        assertEquals(text, new Bytes(count).text(Locale.KOREAN));
    }
}
