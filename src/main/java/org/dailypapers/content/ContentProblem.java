package org.dailypapers.content;

import java.util.List;
import java.util.Locale;
import org.dailypapers.content.InvalidContentException.Part;

/**
 * An error that keeps a {@link TypedContent} from being stored.
 *
 * @param part the part with the error
 * @param index the index of the author or section, from 0; {@link #ALL} for all of them together; 0 for other fields
 * @param rule the rule that it breaks
 * @param arguments the values for the placeholders of the message: for a text that is too long, the maximum and the actual length; for
 *     too many authors or sections, the maximum and the actual number; otherwise none
 */
public record ContentProblem(Part part, int index, Rule rule, List<Integer> arguments) {

    /** The index that stands for all authors or all sections together. */
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

    /** @return the key of the message: {@code content.problem.} and the rule */
    public String message() {
        return "content.problem." + rule.name();
    }

    /** The rules that a part can break. */
    public enum Rule {
        /** More than one line. */
        ONE_LINE,
        /** It contains NUL or an unpaired surrogate. */
        CHARACTERS,
        /** It is blank. */
        BLANK,
        /** It begins or ends with white space. */
        SPACE_AROUND,
        /** It contains a comma followed by a space, which separates authors. */
        COMMA,
        /** It is not a whole number from 0 to 999,999,999. */
        NUMBER,
        /** It contains white space, which an address cannot. */
        ADDRESS,
        /** It is a video, but should be an image. */
        VIDEO_FILE,
        /** It contains quotation marks or angle brackets, which the address of a video must not, unless it is a video file. */
        QUOTES,
        /** It contains an asterisk, which would end the heading. */
        ASTERISK,
        /** It has no heading. Only the first section may have none, and only if it has a body. */
        HEADING_MISSING,
        /** It is too long. */
        TOO_LONG,
        /** There are too many authors. */
        TOO_MANY_AUTHORS,
        /** There are too many sections. */
        TOO_MANY_SECTIONS,
        /** All headings and bodies together are too long. */
        SUMMARY_TOO_LONG
    }
}
