package org.dailypapers.importer.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.platform.Settings;
import org.junit.jupiter.api.Test;

class UploadReceiverTest {

    private static final Settings SETTINGS = Settings.of(Map.of("DAILYPAPERS_DATA", System.getProperty("java.io.tmpdir"),
            "DAILYPAPERS_SOURCE_AUTHOR", "Ada", "DAILYPAPERS_SOURCE_ADDRESS", "https://example.org/", "DAILYPAPERS_SOURCE_LICENCE",
            "CC BY-ND 4.0"), key -> "");

    @Test
    void authorAddressAndLicenceAreSaidTogetherOrNotAtAll() {
        assertEquals(new Attribution("Ada", "https://example.org/", "CC BY-ND 4.0"), whose(Map.of("note", "nightly")));
        assertEquals(new Attribution("Ben", null, null), whose(Map.of("author", "Ben")), "nobody said that it is under Ada's licence");
        assertEquals(new Attribution("Ada", "https://example.org/", null),
                whose(Map.of("author", "Ada", "address", "https://example.org/", "licence", " ")), "no licence");
        assertEquals(new Attribution(null, null, null), whose(Map.of("author", "", "address", "", "licence", "")), "nothing is known");
    }

    private static Attribution whose(Map<String, String> fields) {
        return UploadReceiver.whose(fields, UploadReceiver.Typed.of(fields), SETTINGS);
    }
}
