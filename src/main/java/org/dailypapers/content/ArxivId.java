package org.dailypapers.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of a paper: its arXiv identifier without version, {@code 2411.06481} or, before April 2007, {@code
 * hep-th/9901001}. The subject class that once stood in it ({@code math.GT/0309136}) is not part of it. The forms are those of <a
 * href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv</a>.
 */
public final class ArxivId {

    /** Both forms, as a regular expression without capturing groups. */
    static final String FORM = "\\d{4}\\.\\d{4,5}|[a-z-]{2,16}(?:\\.[A-Z]{2})?/\\d{7}";

    private static final Pattern ID = Pattern.compile("(" + FORM + ")(?:v\\d{1,4})?");
    private static final Pattern SUBJECT_CLASS = Pattern.compile("\\.[A-Z]{2}(?=/)");

    /** An identifier that is not part of a longer number or word. */
    private static final Pattern SOMEWHERE = Pattern.compile("(?<![0-9A-Za-z])(" + FORM + ")(?:v\\d{1,4})?(?![0-9A-Za-z])");

    private ArxivId() {
    }

    /**
     * @param text an identifier, with or without version and subject class
     * @return the identifier without them; empty if the text is not an identifier
     */
    public static Optional<String> of(String text) {
        Matcher matcher = ID.matcher(text);
        return matcher.matches() ? Optional.of(SUBJECT_CLASS.matcher(matcher.group(1)).replaceFirst("")) : Optional.empty();
    }

    /**
     * @param text what a person typed: an identifier, or an address or another text that contains one
     * @return the first identifier in it without version and subject class; empty if there is none
     */
    public static Optional<String> in(String text) {
        Matcher matcher = SOMEWHERE.matcher(SeenLine.of(text).text());
        return matcher.find() ? of(matcher.group(1)) : Optional.empty();
    }
}
