package org.dailypapers.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of a paper: its arXiv identifier without version, {@code 2411.06481} or, before April 2007,
 * {@code hep-th/9901001}. The forms are those of <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv</a>.
 */
public final class ArxivId {

    private static final String FORM = "\\d{4}\\.\\d{4,5}|[a-z-]{2,16}(?:\\.[A-Z]{2})?/\\d{7}";

    private static final Pattern ID = Pattern.compile("(" + FORM + ")(?:v\\d{1,4})?");
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf)/(" + FORM + ")(?:v\\d{1,4})?(?:\\.pdf)?/?(?:[?#].*)?");

    private ArxivId() {
    }

    /**
     * @param text an identifier, with or without version
     * @return the identifier without version, or empty if the text is none
     */
    public static Optional<String> of(String text) {
        return first(ID.matcher(text));
    }

    /**
     * @param address an address such as {@code https://arxiv.org/abs/2411.06481v2}
     * @return the identifier without version, or empty if the address is not that of an arXiv paper
     */
    public static Optional<String> ofAddress(String address) {
        return first(ADDRESS.matcher(address));
    }

    private static Optional<String> first(Matcher matcher) {
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
