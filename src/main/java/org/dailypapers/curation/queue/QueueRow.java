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
 * @param title the title, unchanged
 * @param votes from 0; -1 if unknown
 * @param status the status of the newest revision
 * @param conflict whether an import conflicts with a person's changes
 * @param joined whether an import combined sentences of people and of the machine, and nobody has reviewed the result yet
 * @param personId the person who works on it; null for nobody
 * @param until when the claim expires; null if it is assigned, or nobody has it
 */
public record QueueRow(Long id, LocalDate date, String arxivId, String title, int votes, Status status, boolean conflict,
        boolean joined, Long personId, Instant until) {

    /** @return its day and arXiv identifier */
    public EntryKey key() {
        return new EntryKey(date, arxivId);
    }
}
