package org.dailypapers.digest.view;

import java.time.LocalDate;
import org.dailypapers.digest.source.Attribution;

/**
 * A digest and its newest source.
 *
 * @param date the day
 * @param papers how many papers readers see there
 * @param path the path of the source relative to the folder of its import
 * @param sha256 the SHA-256 of the source, 64 lower-case hex digits
 * @param attribution the author, address and licence of the source; parts that are unknown are null
 * @param open whether readers may see all of the source
 */
public record DigestView(LocalDate date, int papers, String path, String sha256, Attribution attribution,
        boolean open) {

    /** Replaces a null attribution with one whose parts are null. */
    public DigestView {
        if (attribution == null) {
            attribution = new Attribution(null, null, null);
        }
    }
}
