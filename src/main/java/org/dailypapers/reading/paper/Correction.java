package org.dailypapers.reading.paper;

import java.time.LocalDate;
import org.dailypapers.content.diff.FieldChange;

/**
 * A change that an editor made to one of a paper's entries.
 *
 * @param date the day of the entry
 * @param line the revision and its changes
 * @param machine whether the text that was changed was written by a machine
 */
public record Correction(LocalDate date, RevisionLine line, boolean machine) {

    private static final int SHORT = 700;

    /** @return whether the changes are short enough to be shown in full */
    public boolean brief() {
        return line.changes().stream().mapToInt(FieldChange::length).sum() <= SHORT;
    }
}
