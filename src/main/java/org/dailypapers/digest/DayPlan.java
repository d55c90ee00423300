package org.dailypapers.digest;

import java.time.LocalDate;
import java.util.List;

/**
 * What an import of one file would do to its day. A plan is made by reading alone; the import makes it anew, by the same
 * rules, once it has the day for itself.
 *
 * @param date the day
 * @param outcome what would become of the file
 * @param otherPath the path from which the day was imported before, where the file would be refused for it; else null
 * @param entries what would become of the entries: those of the file in its order, then the others of the day; empty where
 *     nothing would be kept
 */
public record DayPlan(LocalDate date, Outcome outcome, String otherPath, List<EntryPlan> entries) {

    /** Takes a copy of the list. */
    public DayPlan {
        entries = List.copyOf(entries);
    }

    /** @return whether the file would be kept */
    public boolean keeps() {
        return outcome != Outcome.UNCHANGED && outcome != Outcome.OTHER_PATH;
    }

    /**
     * @param kind a kind
     * @return how many entries are of it
     */
    public int count(EntryPlan.Kind kind) {
        return (int) entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    /** What can become of a file. */
    public enum Outcome {
        /** Its day is new. */
        NEW,
        /** It becomes the newest source of its day, whether or not an entry changes. */
        CHANGED,
        /** Its bytes are those of the day's newest source; nothing is done. */
        UNCHANGED,
        /** The day was imported from another path; nothing is kept. */
        OTHER_PATH,
        /** It becomes the newest source of its day, which is withdrawn and stays so: readers see nothing of it. */
        WITHDRAWN
    }
}
