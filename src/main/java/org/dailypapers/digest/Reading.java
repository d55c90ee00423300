package org.dailypapers.digest;

import org.dailypapers.content.read.DigestReader;
import org.dailypapers.digest.source.Source;

/**
 * A source, and the version of the reader that read it.
 *
 * @param source the source
 * @param version the version, as {@link DigestReader#VERSION}
 */
public record Reading(Source source, int version) {

    /** @return the source with the current version of the reader */
    public static Reading now(Source source) {
        return new Reading(source, DigestReader.VERSION);
    }
}
