package org.dailypapers.curation.editor.preview;

import org.dailypapers.content.html.MarkedProse.Mark;
import org.dailypapers.curation.check.Passage;

/**
 * A passage to be marked in the readers' view.
 *
 * @param passage the passage
 * @param token what tells its finding from the others on the page
 * @param severity how much the finding matters, in lower case
 * @param name what is said of the passage
 */
public record PreviewMark(Passage passage, String token, String severity, String name) {

    /** @return how it is marked, with a link to its finding in the form */
    Mark mark() {
        return new Mark(passage.start(), passage.end(), severity, "mark-" + token, "#finding-" + token, name);
    }
}
