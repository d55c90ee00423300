package org.dailypapers.digest.undo;

import java.time.LocalDate;
import org.dailypapers.content.ShownTitle;

/**
 * An entry that a run changed, or left for an editor to decide.
 *
 * @param date its day
 * @param arxivId arXiv identifier without version
 * @param title its title, as tables show it
 * @param revision the number of the revision that the run created; null for a conflict
 * @param merged whether people's text and the machine's changes were merged
 * @param joined whether it has sections with sentences of both, which an editor should read
 * @param open whether its conflict is still active
 */
public record RunEntry(LocalDate date, String arxivId, String title, Integer revision, boolean merged, boolean joined, boolean open) {

    /** Uses the identifier as the title of a paper without a title. */
    public RunEntry {
        title = ShownTitle.of(title, arxivId);
    }
}
