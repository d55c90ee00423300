package org.dailypapers.digest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.dailypapers.content.ArxivId;

/**
 * The key of an entry: its day and its paper.
 *
 * @param date the day of its digest
 * @param arxivId arXiv identifier without version
 */
public record EntryKey(LocalDate date, String arxivId) {

    /**
     * @param text a key as {@link #toString} writes it; may be null
     * @return the key; empty if the text is none
     */
    public static Optional<EntryKey> of(String text) {
        String[] parts = text == null ? new String[0] : text.split("/", 2);
        try {
            return parts.length < 2 || !parts[0].matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.empty()
                    : ArxivId.of(parts[1]).map(paper -> new EntryKey(LocalDate.parse(parts[0]), paper));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** @return date and identifier as in addresses: {@code 2024-11-12/2411.06481} */
    @Override
    public String toString() {
        return date + "/" + arxivId;
    }
}
