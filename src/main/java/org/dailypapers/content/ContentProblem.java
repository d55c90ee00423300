package org.dailypapers.content;

import java.util.List;
import java.util.Locale;
import org.dailypapers.content.InvalidContentException.Part;

/**
 * What keeps one part of a {@link TypedContent} from being stored.
 *
 * @param part the part
 * @param index which of the authors or sections, from 0; {@link #ALL} for all of them; 0 for the other fields
 * @param rule the rule that it breaks
 * @param arguments the values for the placeholders of the message: of a text that is too long, the most characters and how many it
 *     has; of too many authors or sections, the most and how many there are; else none
 */
public record ContentProblem(Part part, int index, Rule rule, List<Integer> arguments) {

    /** Stands for all authors or sections together. */
    public static final int ALL = -1;

    /** @return the part as a path: {@code title}, {@code authors}, {@code authors[0]}, {@code sections[1].heading} */
    public String path() {
        return switch (part) {
            case AUTHOR -> index == ALL ? "authors" : "authors[" + index + "]";
            case HEADING -> "sections[" + index + "].heading";
            case BODY -> "sections[" + index + "].body";
            default -> part.name().toLowerCase(Locale.ROOT);
        };
    }

    /** @return the key of the message that says so: {@code content.problem.} and the rule */
    public String message() {
        return "content.problem." + rule.name();
    }

    /** What can be wrong with a part. */
    public enum Rule {
        /** More than one line. */
        ONE_LINE,
        /** NUL, or half of a character. */
        CHARACTERS,
        /** Nothing in it. */
        BLANK,
        /** White space before or after it. */
        SPACE_AROUND,
        /** A comma and a space, which stand between authors. */
        COMMA,
        /** No whole number from 0 to 999,999,999. */
        NUMBER,
        /** An address with white space in it. */
        ADDRESS,
        /** A video where an image belongs. */
        VIDEO_FILE,
        /** Quotation marks or angle brackets in the address of a video that is no file. */
        QUOTES,
        /** An asterisk, with which a heading ends. */
        ASTERISK,
        /** No heading, where only the first section may do without, and only when it has a body. */
        HEADING_MISSING,
        /** Longer than can be kept. */
        TOO_LONG,
        /** More authors than can be kept. */
        TOO_MANY_AUTHORS,
        /** More sections than can be kept. */
        TOO_MANY_SECTIONS,
        /** Headings and bodies that are longer together than can be kept. */
        SUMMARY_TOO_LONG
    }
}
