package org.dailypapers.content;

/** Something that an entry cannot say, because canonical Markdown has no way to carry it. */
public class InvalidContentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * @param field where
     * @param value what was given, shown in the message
     */
    public InvalidContentException(Part part, String value) {
        super(part.rule + ": '" + value + "'");
    }

    /** The parts of a content, each with the rule that it must obey. */
    public enum Part {
        /** One line. */
        TITLE("a title is one line"),
        /** One line, no comma followed by a space, no space around it. */
        AUTHOR("an author is one line, not blank, without ', ' in it and without white space around it"),
        /** From 0. */
        VOTES("votes are a number from 0, or unknown"),
        /** An address, no video file. */
        THUMBNAIL("a thumbnail is an address without white space, and no video file"),
        /** An address; no quotation marks and angle brackets if it is no video file. */
        VIDEO("a video is an address without white space, and without quotation marks and angle brackets where it is no video file"),
        /** One line without asterisks. */
        HEADING("a heading is one line, not blank, without asterisks"),
        /** Any text. */
        BODY("a body is text without NUL characters and broken surrogates"),
        /** Only the first section may stand without heading. */
        SECTIONS("only the first section may stand without heading, and then it has a body");

        private final String rule;

        Part(String rule) {
            this.rule = rule;
        }
    }
}
