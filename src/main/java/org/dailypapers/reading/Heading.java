package org.dailypapers.reading;

import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.html.Prose;

/**
 * What a paper is called on a page.
 *
 * @param text plain text
 * @param html the same as HTML, with TeX in a class of its own
 */
public record Heading(String text, String html) {

    /**
     * @param title a title as it stands, may be blank where a digest lost it
     * @param arxivId arXiv identifier without version, which then stands for it
     * @return what to call the paper
     */
    public static Heading of(String title, String arxivId) {
        String text = ShownTitle.forReaders(title, arxivId);
        return new Heading(text, Prose.line(text));
    }
}
