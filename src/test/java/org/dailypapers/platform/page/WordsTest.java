package org.dailypapers.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.route.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages give times in the time zone of the settings. */
class WordsTest {

    private static final Instant EVENING = Instant.parse("2025-05-09T20:47:33.123456Z");

    @TempDir
    private Path home;

    @Test
    void givesTimesInTheTimeZoneOfTheSettings() {
        Words korean = words(Language.KO, "Asia/Seoul");
        assertEquals("2025년 5월 10일 05:47", korean.time(EVENING));
        assertEquals("2025-05-10 05:47", korean.minute(EVENING));
        assertEquals("2025-05-10 05:47:33", korean.second(EVENING));
        assertEquals("05:47:33 KST", korean.clock(EVENING));
        assertEquals(LocalDate.of(2025, 5, 10), korean.dayOf(EVENING));
        Words english = words(Language.EN, "Europe/Berlin");
        assertEquals("9 May 2025, 22:47 CEST", english.time(EVENING));
        assertEquals("22:47:33 CEST", english.clock(EVENING));
        assertEquals(LocalDate.of(2025, 5, 9), english.dayOf(EVENING));
    }

    @Test
    void givesTheInstantInUtcAsWell() {
        assertEquals("2025-05-09 20:47:33 UTC", words(Language.KO, "Asia/Seoul").utc(EVENING));
    }

    @Test
    void separatesThousands() {
        assertEquals("1,204", words(Language.KO, "Asia/Seoul").number(1204));
        assertEquals("1,204", words(Language.EN, "Asia/Seoul").number(1204L));
        assertNull(words(Language.EN, "Asia/Seoul").number(null));
    }

    private Words words(Language language, String zone) {
        Page page = new Page() {
            @Override
            public Language getLanguage() {
                return language;
            }
        };
        return new Words(page, Settings.of(Map.of("DAILYPAPERS_ZONE", zone), name -> name.equals("user.home") ? home.toString() : ""));
    }
}
