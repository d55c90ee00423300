package org.dailypapers.digest.desk;

import java.time.Instant;

import org.dailypapers.content.Content;
import org.dailypapers.content.merge.Merge;

/**
 * An active conflict.
 *
 * @param id its identifier in the database
 * @param madeAt when the import was read
 * @param path the path of the source whose import clashes
 * @param base what the machine said before
 * @param ours what the newest revision says
 * @param theirs what the machine says now
 */
public record ConflictView(long id, Instant madeAt, String path, Content base, Content ours, Content theirs) {

    /**
     * @return the merge of the three texts. Its clashes are to be decided; there may be none if the entry was corrected since the
     *     import
     */
    public Merge merge() {
        return Merge.of(base, ours, theirs);
    }
}
