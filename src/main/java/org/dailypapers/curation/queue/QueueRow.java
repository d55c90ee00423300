package org.dailypapers.curation.queue;

import java.time.Instant;
import java.time.LocalDate;

import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Status;

/**
 * An entry that needs attention.
 *
 * @param id its identifier in the database
 * @param date the day of its digest
 * @param arxivId arXiv identifier without version
 * @param title as it stands
 * @param votes from 0; -1 where unknown
 * @param status how far the newest revision has been checked
 * @param conflict whether an import clashes with what people wrote
 * @param joined whether an import put sentences of people and of the machine together, and nobody has read that yet
 * @param personId who works on it; null for nobody
 * @param until when it is free again; null if it was assigned, or nobody has it
 */
public record QueueRow(Long id, LocalDate date, String arxivId, String title, int votes, Status status, boolean conflict,
        boolean joined, Long personId, Instant until) {

    /** @return what tells the entry from all others */
    public EntryKey key() {
        return new EntryKey(date, arxivId);
    }
}
