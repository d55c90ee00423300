package org.dailypapers.curation.check;

import java.util.List;

import org.dailypapers.content.Content;

/**
 * A place where a check fires.
 *
 * @param passage the passage it speaks of
 * @param notes what is wrong there in particular, such as the two numbers that differ; none if the title of the check says it
 *     all
 * @param mended the whole content with this one passage mended, where the mend is mechanical; null if a person has to
 *     think. The check does not fire there any more, and mending it again changes nothing
 */
public record Finding(Passage passage, List<Note> notes, Content mended) {

    /** A check that may find one thing over and over in an entry stops after so many: mending those shows the others. */
    public static final int MOST = 100;

    /**
     * @param passage a passage
     * @return a finding that a person has to think about
     */
    public static Finding of(Passage passage) {
        return new Finding(passage, List.of(), null);
    }

    /** @return whether there is a proposed fix */
    public boolean fixable() {
        return mended != null;
    }
}
