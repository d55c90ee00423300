package org.dailypapers.digest.view;

import org.dailypapers.digest.source.Attribution;

/**
 * How many days have a source with the same attribution.
 *
 * @param attribution its author, address and licence
 * @param days the number of days with papers whose newest source has it
 */
public record SourceDays(Attribution attribution, long days) {

    /** For HQL. */
    public SourceDays(String author, String address, String licence, long days) {
        this(new Attribution(author, address, licence), days);
    }
}
