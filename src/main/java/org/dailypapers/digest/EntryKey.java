package org.dailypapers.digest;

import java.time.LocalDate;

/**
 * The key of an entry: its day and its paper.
 *
 * @param date the day of its digest
 * @param arxivId arXiv identifier without version
 */
public record EntryKey(LocalDate date, String arxivId) {

    /** @return date and identifier as in addresses: {@code 2024-11-12/2411.06481} */
    @Override
    public String toString() {
        return date + "/" + arxivId;
    }
}
