package org.dailypapers.curation.queue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dailypapers.curation.finding.CheckRecord;

/**
 * A position in the order of the queue. A fixed entry loses its position; its editor continues from the old one.
 *
 * @param gravity the gravity of its worst finding, as in {@link org.dailypapers.curation.finding.CheckRecord}
 * @param votes from 0; -1 if unknown
 * @param date the day of the digest
 * @param entryId the entry's identifier in the database
 */
public record QueuePosition(int gravity, int votes, LocalDate date, long entryId) {

    private static final Pattern TEXT = Pattern.compile("(\\d)_(-1|\\d{1,9})_(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");

    /**
     * @param text a position as written by {@link #toString}; may be null
     * @return the position; empty if the text is not one
     */
    public static Optional<QueuePosition> of(String text) {
        Matcher parts = TEXT.matcher(text == null ? "" : text);
        try {
            return parts.matches() ? Optional.of(new QueuePosition(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                    LocalDate.parse(parts.group(3)), Long.parseLong(parts.group(4)))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return gravity + "_" + votes + "_" + date + "_" + entryId;
    }
}
