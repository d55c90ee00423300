package org.dailypapers.platform.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.dailypapers.Documentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits in the documentation are the actual ones. */
class DocumentedLimitsTest {

    private static final int KILO = 1024;
    private static final int MEGA = KILO * KILO;

    @Test
    void areThoseThatHold() {
        assertSays("path of an address", RequestLimits.PATH / KILO + " KB");
        assertSays("first line and headers together", RequestLimits.HEADERS / KILO + " KB");
        assertSays("headers, and cookies", RequestLimits.HEADER_COUNT + " each");
        assertSays("form", RequestLimits.FORM / KILO + " KB");
        assertSays("parameters of an address; fields of a form", String.format(Locale.ROOT, "%,d each", RequestLimits.FIELDS));
        assertSays("form of the editor", RequestLimits.EDITOR_FORM / MEGA + " MB");
        assertSays("body of an API request", RequestLimits.API / MEGA + " MB");
        assertSays("bodies being received", Senders.SHARE_BYTES / MEGA + " MB per sender, " + Senders.MOST_BYTES / MEGA + " MB in total");
        assertSays("requests in progress", Senders.AT_ONCE + " per sender and processor; " + Senders.WAITING + " more wait, " + String.format(Locale.ROOT, "%,d", Senders.MOST_WAITING) + " of all senders");
        assertSays("overhead of a chunked body, at once", ChunkedBody.MOST_BESIDE / KILO + " KB, and what the buffers hold (up to 32 KB)");
        assertSays("time for a body that is not an upload", IncomingBody.LONGEST.toMinutes() + " minutes");
    }

    @ParameterizedTest
    @CsvSource({"/,262144", "/admin/sign-in,262144", "/nowhere,262144", "/admin/imports/upload,262144", "/api/v1/imports,2097152",
        "/admin/entry/2024-11-15/2411.09595,2097152", "/admin/entry/2024-11-15/2411.09595/typing,2097152",
        "/admin/entry/2024-11-15/2411.09595/conflict,262144"})
    void dependOnWhereABodyGoes(String path, int bytes) {
        assertEquals(bytes, RequestLimits.body(path));
    }

    private static void assertSays(String what, String limit) {
        assertEquals(List.of(limit), Documentation.rows(what::equals, 3).stream().map(row -> row.get(1)).toList(), what);
    }
}
