package org.dailypapers.digest;

import java.time.LocalDate;

/**
 * What tells an entry from all others.
 *
 * @param date the day of its digest
 * @param arxivId arXiv identifier without version
 */
public record EntryKey(LocalDate date, String arxivId) {

    /** @return both, as they stand in addresses: {@code 2024-11-12/2411.06481} */
    @Override
    public String toString() {
        return date + "/" + arxivId;
    }
}
