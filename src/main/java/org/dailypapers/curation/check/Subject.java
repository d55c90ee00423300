package org.dailypapers.curation.check;

import java.time.LocalDate;
import java.util.List;

import org.dailypapers.content.Content;

/**
 * What is checked.
 *
 * @param date the day of the entry
 * @param arxivId arXiv identifier without version
 * @param content what the newest revision of the entry says
 * @param otherDays the other days on which the same paper has an entry, in order; empty where there are none
 */
public record Subject(LocalDate date, String arxivId, Content content, List<LocalDate> otherDays) {

    /** Takes a copy of the list. */
    public Subject {
        otherDays = List.copyOf(otherDays);
    }

    /**
     * @param changed another content
     * @return the same entry, saying that
     */
    public Subject saying(Content changed) {
        return new Subject(date, arxivId, changed, otherDays);
    }
}
