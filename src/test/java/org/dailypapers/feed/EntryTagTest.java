package org.dailypapers.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTagTest {

    private static final String TAG = EntryTag.of(entry(1, false, "machine", 3, "x"));

    @Test
    void changesWithAllThatTheJsonSays() {
        Set<String> tags = new HashSet<>();
        for (EntryJson entry : List.of(entry(1, false, "machine", 3, "x"), entry(2, false, "machine", 3, "x"),
                entry(1, true, "machine", 3, "x"), entry(1, false, "approved", 3, "x"), entry(1, false, "machine", 4, "x"),
                entry(1, false, "machine", 3, "y"))) {
            assertTrue(tags.add(EntryTag.of(entry)), entry.toString());
            assertEquals(EntryTag.of(entry), EntryTag.of(entry));
            assertEquals(entry.summary().revision(), EntryTag.revision(EntryTag.of(entry)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "\"3-0123456789abcdef\""})
    void namesARevision(String ifMatch) {
        assertEquals(3, EntryTag.revision(ifMatch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "*", "\"\"", "\"0\"", "\"3-\"", "\"3-x\"", "W/\"3\"", "\"3\", \"4\"", "\"99999999999\""})
    void namesNone(String ifMatch) {
        assertThrows(BadRequest.class, () -> EntryTag.revision(ifMatch));
    }

    @Test
    void hasToBeThere() {
        assertThrows(Refused.class, () -> EntryTag.revision(null));
    }

    @Test
    void isKnownToWhoHasTheSame() {
        assertTrue(EntryTag.isKnown(TAG, TAG));
        assertTrue(EntryTag.isKnown("W/" + TAG, TAG), "a proxy that compresses makes it weak");
        assertTrue(EntryTag.isKnown("\"1\",W/\"2\", " + TAG, TAG));
        assertTrue(EntryTag.isKnown("*", TAG));
        assertFalse(EntryTag.isKnown(null, TAG));
        assertFalse(EntryTag.isKnown("\"3\"", TAG));
        assertFalse(EntryTag.isKnown(TAG.replace("\"", ""), TAG));
    }

    private static EntryJson entry(int position, boolean vanished, String status, int revision, String body) {
        return new EntryJson("2024-11-12", position, "2411.06481", "T", List.of("Ada B."), null, null, null, vanished, null,
                new EntryJson.Summary(status, revision, List.of(new EntryJson.SectionJson(null, body))));
    }
}
