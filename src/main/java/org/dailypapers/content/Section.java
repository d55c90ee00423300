package org.dailypapers.content;

/**
 * A part of a summary: a heading and a Markdown body.
 *
 * <p>Line ends are {@code \n}; blank lines before and after the body are dropped, everything else stays as it was
 * written.
 *
 * @param heading the heading as it stands between its asterisks, or null for text before any heading
 * @param body Markdown, may be empty, never null
 */
public record Section(String heading, String body) {

    /**
     * @throws InvalidContentException if canonical Markdown cannot carry the heading: blank, or with {@code *} or a
     *     line end in it
     */
    public Section {
        if (heading != null) {
            heading = Text.line(heading, InvalidContentException.Part.HEADING);
            if (heading.isBlank() || heading.contains("*")) {
                throw new InvalidContentException(InvalidContentException.Part.HEADING, heading);
            }
        }
        body = Text.withoutOuterBlankLines(Text.lines(body, InvalidContentException.Part.BODY));
    }

    /** @return whether text stands here before any heading */
    public boolean headless() {
        return heading == null;
    }
}
