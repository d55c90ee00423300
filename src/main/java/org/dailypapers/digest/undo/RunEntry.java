package org.dailypapers.digest.undo;

import java.time.LocalDate;
import org.dailypapers.content.ShownTitle;

/**
 * An entry that a run changed, or left for an editor to decide.
 *
 * @param date its day
 * @param arxivId arXiv identifier without version
 * @param title its title, as tables show it
 * @param revision the revision that the run made; null for a conflict
 * @param merged whether what people wrote was merged with what the machine changed
 * @param joined whether it has sections with sentences of both, which somebody should read
 * @param open whether an editor has to decide yet
 */
public record RunEntry(LocalDate date, String arxivId, String title, Integer revision, boolean merged, boolean joined, boolean open) {

    /** A paper without a title is called by its identifier. */
    public RunEntry {
        title = ShownTitle.of(title, arxivId);
    }
}
