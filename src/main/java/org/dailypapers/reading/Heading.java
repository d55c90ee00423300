package org.dailypapers.reading;

import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.html.Prose;

/**
 * The title of a paper on a page.
 *
 * @param text as plain text, with characters for simple TeX
 * @param html as HTML, with simple TeX typeset
 */
public record Heading(String text, String html) {

    /**
     * @param title a title as stored; may be blank if a digest lost it
     * @param arxivId arXiv identifier without version, which is used if there is no title
     * @return the title to show
     */
    public static Heading of(String title, String arxivId) {
        String text = ShownTitle.forReaders(title, arxivId);
        return new Heading(Prose.plainLine(text), Prose.line(text));
    }
}
