package org.dailypapers.reading.paper;

import java.time.LocalDate;
import org.dailypapers.content.diff.FieldChange;

/**
 * What an editor changed in one of a paper's entries.
 *
 * @param date the day of the entry
 * @param line the revision and what changed
 * @param machine whether a machine wrote what was changed
 */
public record Correction(LocalDate date, RevisionLine line, boolean machine) {

    private static final int SHORT = 700;

    /** @return whether all that changed can be shown at once */
    public boolean brief() {
        return line.changes().stream().mapToInt(FieldChange::length).sum() <= SHORT;
    }
}
