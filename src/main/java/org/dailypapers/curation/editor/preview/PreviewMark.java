package org.dailypapers.curation.editor.preview;

import org.dailypapers.content.html.MarkedProse.Mark;
import org.dailypapers.curation.check.Passage;

/**
 * A passage to be marked in the preview.
 *
 * @param passage the passage
 * @param token the text that identifies its finding on the page
 * @param severity the severity of the finding, in lower case
 * @param name the label of the mark
 */
public record PreviewMark(Passage passage, String token, String severity, String name) {

    /** @return the mark, with a link to its finding in the form */
    Mark mark() {
        return new Mark(passage.start(), passage.end(), severity, "mark-" + token, "#finding-" + token, name);
    }
}
