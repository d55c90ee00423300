package org.dailypapers.content;

/**
 * A section of a summary: a heading and a Markdown body.
 *
 * <p>Line ends are {@code \n}. Blank lines before and after the body are dropped; everything else is unchanged.
 *
 * @param heading the heading, without its asterisks; null for text before any heading
 * @param body Markdown; may be empty, never null
 */
public record Section(String heading, String body) {

    /**
     * @throws InvalidContentException if canonical Markdown cannot express the heading: it is blank, or contains {@code *} or a line
     *     break
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

    /** @return whether it has no heading */
    public boolean headless() {
        return heading == null;
    }
}
