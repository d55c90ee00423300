package org.dailypapers.curation.editor.undo;

import java.time.Instant;
import java.util.Locale;

import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Status;

/**
 * The last thing that an editor did to an entry, as long as it still stands: nobody has judged, hidden or corrected the entry since.
 *
 * @param kind what
 * @param id the number of what it left: an event, a revision or a finding
 * @param key the entry
 * @param title its title
 * @param revision the revision that was judged, hidden, saved …; 0 for a finding
 * @param before the status of the revision before it was judged; null if it was not judged
 * @param at when
 */
public record LastAct(Kind kind, long id, EntryKey key, String title, int revision, Status before, Instant at) {

    /** What can be undone. */
    public enum Kind {
        /** A revision was approved. */
        APPROVED,
        /** A revision was sent back. */
        RETURNED,
        /** An entry was hidden. */
        HIDDEN,
        /** An entry was shown again. */
        UNHIDDEN,
        /** An entry was unpublished. */
        WITHDRAWN,
        /** A correction was saved. */
        SAVED,
        /** A finding was dismissed. */
        DISMISSED
    }

    /** @return a name for it, such as {@code approved-12} */
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + id;
    }
}
