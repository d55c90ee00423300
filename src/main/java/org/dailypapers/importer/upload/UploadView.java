package org.dailypapers.importer.upload;

import java.time.Instant;
import org.dailypapers.digest.source.Attribution;

/**
 * An upload that has come as a whole.
 *
 * @param id its number
 * @param personId who sent it
 * @param createdAt when
 * @param attribution whose text it is; null if nothing was said
 * @param reread whether its files are the sources that days have, to be read again
 */
public record UploadView(long id, long personId, Instant createdAt, Attribution attribution, boolean reread) {

    /** @return when it is removed unless it is imported */
    public Instant until() {
        return createdAt.plus(Upload.KEPT);
    }
}
