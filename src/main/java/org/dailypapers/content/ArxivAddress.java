package org.dailypapers.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds arXiv identifiers in addresses of any site, and in lines of text. */
final class ArxivAddress {

    private static final Pattern USUAL = Pattern.compile(
            "https?://(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf)/(" + ArxivId.FORM + ")(?:v\\d{1,4})?(?:\\.pdf)?/?(?:[?#].*)?");
    private static final String ARCHIVE = "(?:acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas"
            + "|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics"
            + "|plasm-ph|q-alg|q-bio|quant-ph|solv-int|supr-con)";
    private static final String BEFORE = "(?:(?<![0-9A-Za-z.])|(?<=arxiv\\.))";
    private static final String AFTER = "(?:v\\d{1,4})?(?![0-9A-Za-z])";
    /** The year and month of an identifier from April 2007 on, or the archive of one before. */
    private static final Pattern NAMED = Pattern.compile(BEFORE + "(?<id>\\d\\d(?:0[1-9]|1[0-2])\\.\\d{4,5}|(?<archive>" + ARCHIVE + ")(?:\\.[a-z]{2})?/(?<number>\\d{7}))" + AFTER,
            Pattern.CASE_INSENSITIVE);
    /** Text directly before an identifier that marks it as one: the word arXiv, or the beginning of an address. */
    private static final Pattern SAID = Pattern.compile("(?:arxiv[^\\p{L}\\p{N}]{0,3}|/\\S*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE = Pattern.compile("[#\\s\\[(]*+\\S++\\s*+");
    private static final int LONGEST_ADDRESS = 100;
    /** A DOI that is not one of arXiv's. */
    private static final Pattern OTHER_DOI = Pattern.compile("\\b10\\.(?!48550/)\\d{4,9}/");

    private ArxivAddress() {
    }

    /**
     * @param address an address of arXiv as it is usually written, such as {@code https://arxiv.org/abs/2411.06481v2}
     * @return the identifier without version; empty for any other address
     */
    static Optional<String> usual(String address) {
        Matcher matcher = USUAL.matcher(address);
        return matcher.matches() ? ArxivId.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * @param address an address, without invisible characters
     * @return the first identifier in it, without version; empty if there is none, or if the address contains another publisher's DOI
     */
    static Optional<String> in(String address) {
        Matcher matcher = NAMED.matcher(address);
        if (!matcher.find() || OTHER_DOI.matcher(address).find()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group("archive") == null ? matcher.group("id")
                : matcher.group("archive").toLowerCase(Locale.ROOT) + "/" + matcher.group("number"));
    }

    /**
     * @param line a line, without invisible characters
     * @return the first identifier in it, without version, that is clearly one: it is in an address, follows the word arXiv,
     *     names an archive, or is alone on the line; empty if there is none
     */
    static Optional<String> saidIn(String line) {
        Matcher matcher = NAMED.matcher(line);
        boolean alone = ALONE.matcher(line).matches();
        boolean said = false;
        while (!said && matcher.find()) {
            said = matcher.group("archive") != null || alone
                    || SAID.matcher(line.substring(Math.max(0, matcher.start() - LONGEST_ADDRESS), matcher.start())).find();
        }
        return said ? in(matcher.group()) : Optional.empty();
    }
}
