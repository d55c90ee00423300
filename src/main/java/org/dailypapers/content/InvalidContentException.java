package org.dailypapers.content;

/** A value that an entry cannot have, because canonical Markdown cannot express it. */
public class InvalidContentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * @param part the invalid part
     * @param value the value, to be shown in the message
     */
    public InvalidContentException(Part part, String value) {
        super(part.rule + ": '" + value + "'");
    }

    /** The parts of a content, each with its rule. */
    public enum Part {
        /** One line. */
        TITLE("a title is one line"),
        /** One line, without a comma followed by a space, and without surrounding white space. */
        AUTHOR("an author is one line, not blank, without ', ' in it and without white space around it"),
        /** A number from 0. */
        VOTES("votes are a number from 0, or unknown"),
        /** An address, but not of a video file. */
        THUMBNAIL("a thumbnail is an address without white space, and no video file"),
        /** An address; without quotation marks and angle brackets unless it is of a video file. */
        VIDEO("a video is an address without white space, and without quotation marks and angle brackets where it is no video file"),
        /** One line without asterisks. */
        HEADING("a heading is one line, not blank, without asterisks"),
        /** Any text. */
        BODY("a body is text without NUL characters and broken surrogates"),
        /** Only the first section may have no heading. */
        SECTIONS("only the first section may stand without heading, and then it has a body");

        private final String rule;

        Part(String rule) {
            this.rule = rule;
        }
    }
}
