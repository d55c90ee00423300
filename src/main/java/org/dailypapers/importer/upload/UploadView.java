package org.dailypapers.importer.upload;

import java.time.Instant;
import org.dailypapers.digest.source.Attribution;

/**
 * An upload that has arrived completely.
 *
 * @param id its number
 * @param personId who sent it
 * @param createdAt when
 * @param attribution whose text it is; null if that was not stated
 * @param reread whether its files are stored sources of days, to be read again
 */
public record UploadView(long id, long personId, Instant createdAt, Attribution attribution, boolean reread) {

    /** @return when it is removed if it is not imported */
    public Instant until() {
        return createdAt.plus(Upload.KEPT);
    }
}
