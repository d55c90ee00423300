package org.dailypapers.curation.check;

import java.util.List;

import org.dailypapers.content.Content;

/**
 * A violation of a check's rule.
 *
 * @param passage where it is
 * @param notes details, such as the two numbers that differ; empty if the title of the check says enough
 * @param mended the whole content with only this violation fixed; null if it cannot be fixed mechanically. The check no longer finds the
 *     violation there, and fixing again changes nothing
 */
public record Finding(Passage passage, List<Note> notes, Content mended) {

    /** How many findings a check may report per entry; the others are reported after these are fixed. */
    public static final int MOST = 100;

    /**
     * @param passage a passage
     * @return a finding without a note and without a proposed fix
     */
    public static Finding of(Passage passage) {
        return new Finding(passage, List.of(), null);
    }

    /** @return whether there is a proposed fix */
    public boolean fixable() {
        return mended != null;
    }
}
