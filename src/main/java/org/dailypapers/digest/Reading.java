package org.dailypapers.digest;

import org.dailypapers.content.read.DigestReader;
import org.dailypapers.digest.source.Source;

/**
 * A source as one version of the reader reads it.
 *
 * @param source the source
 * @param version the version, as {@link DigestReader#VERSION}
 */
public record Reading(Source source, int version) {

    /** @return a source as it is read now */
    public static Reading now(Source source) {
        return new Reading(source, DigestReader.VERSION);
    }
}
