package org.dailypapers.digest.view;

import java.time.LocalDate;
import org.dailypapers.digest.source.Attribution;

/**
 * A digest and the source that it was read from last.
 *
 * @param date the day
 * @param papers how many papers readers see there
 * @param path the path of the source below the folder of its import
 * @param sha256 the hash of the source, 64 lower-case hex digits
 * @param attribution whose text the source is, as far as it is known
 * @param open whether readers may see all that stands in the source
 */
public record DigestView(LocalDate date, int papers, String path, String sha256, Attribution attribution,
        boolean open) {

    /** What is not known of the attribution is null in it. */
    public DigestView {
        if (attribution == null) {
            attribution = new Attribution(null, null, null);
        }
    }
}
