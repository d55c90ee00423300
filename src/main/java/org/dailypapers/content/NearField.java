package org.dailypapers.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.limit.TypedNumber;

/**
 * A line with the votes or authors of a paper, in English or Korean, with any variation in signs, spaces, marks and case.
 *
 * @param vote true for votes, false for authors
 * @param value the rest of the line after the name of the field
 */
public record NearField(boolean vote, String value) {

    private static final int LONGEST_BEGINNING = 80;
    private static final int LONGEST_VOTE = 40;
    private static final int MOST_WORDS = 6;
    private static final String VOTES = "(?:(?:up)?vote(?:s|\\(s\\))?|(?:\ucd94\ucc9c|\ud22c\ud45c|\ub4dd\ud45c|\uc88b\uc544\uc694) ?\uc218?)";
    private static final String NAMES = "(?:author(?:s|\\(s\\))?|\uc800\uc790\ub4e4?|\uae00\uc4f4\uc774|\uc9c0\uc740\uc774)";
    private static final Pattern FIELD = pattern(NearMarks.BULLET + "(?<open>" + NearMarks.MARKS + ") ?(?:(?<vote>" + VOTES + ")|" + NAMES + ") ?(?<close>" + NearMarks.MARKS + ") ?[:;]");
    private static final Pattern VOTE = pattern(NearMarks.BULLET + NearMarks.MARKS + " ?" + VOTES + " ?" + NearMarks.MARKS + " ?[=.,|]? ?(?=(?:\\d{1,9}[\ud45c\uac1c\uba85]?|-)$)");
    private static final Pattern MAYBE_VOTE = pattern("[^\\p{L}\\p{N}]{0,8}(?:up)?votes?\\b.{0,20}\\d{1,9}[^\\p{L}\\p{N}]{0,8}");
    private static final Pattern MAYBE_AUTHORS = Pattern.compile("[^\\p{L}\\p{N}]{0,8}Authors?[^\\p{L}\\p{N}]{1,4}\\p{Lu}[^,]{0,60}, \\p{Lu}");
    private static final Pattern NUMBER = pattern("[+*_` ]*(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2}) ?[\ud45c\uac1c\uba85]?[*_`| ]*");
    private static final Pattern UNKNOWN = pattern("[*_` ]*(?:-+|\\?+|n/?a|unknown)?[*_`| ]*");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,\uFF0C\u3001](?=[\\s\\p{Z}\\p{Cf}])|[\uFF0C\u3001]");
    private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{Lo}]");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** The end of a Korean sentence. */
    private static final Pattern SENTENCE = Pattern.compile(".*(?:\uB2E4|\uC694|\uC74C|\uD568)\\.?", Pattern.DOTALL);

    /** @return the votes or authors in the line, in the exact or a similar spelling; empty if there are none */
    public static Optional<NearField> of(String line) {
        SeenLine seen = SeenLine.of(line, LONGEST_BEGINNING);
        String text = seen.text();
        if (text.startsWith("\\")) {
            return Optional.empty();
        }
        Matcher field = FIELD.matcher(text);
        if (field.lookingAt()) {
            boolean open = !field.group("open").isEmpty() && field.group("close").isEmpty();
            int end = open ? NearMarks.end(text, field.end()) : field.end();
            String value = SeenLine.strip(seen.from(end));
            return Optional.of(new NearField(field.group("vote") != null, open && end == field.end() ? unmarked(value) : value));
        }
        Matcher vote = VOTE.matcher(text.strip());
        return vote.lookingAt() ? Optional.of(new NearField(true, SeenLine.strip(seen.from(vote.end())))) : Optional.empty();
    }

    /** @return for a line without a field: true if it may be meant as votes, false if as authors, empty if as neither */
    public static Optional<Boolean> maybeVotes(String line) {
        String text = SeenLine.of(line, LONGEST_BEGINNING).text();
        if (MAYBE_VOTE.matcher(text).matches()) {
            return Optional.of(true);
        }
        return MAYBE_AUTHORS.matcher(text).lookingAt() ? Optional.of(false) : Optional.empty();
    }

    /** @return whether the value is clear: a number of votes, unknown votes, or names of authors */
    public boolean isClear() {
        return vote ? votes(value).isPresent() : !value.isEmpty() && authors(value).stream().allMatch(NearField::isName);
    }

    /**
     * @param value the value of a line with votes
     * @return the number of votes without separators, or {@code -} if they are unknown; empty if it is neither
     */
    public static Optional<String> votes(String value) {
        String text = SeenLine.of(value, LONGEST_VOTE).text();
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return Optional.of(number.group(1).replace(",", "")).filter(TypedNumber::is);
        }
        return UNKNOWN.matcher(text).matches() ? Optional.of("-") : Optional.empty();
    }

    /**
     * @param value the value of a line with authors that is not exactly spelled
     * @return their names
     */
    public static List<String> authors(String value) {
        return BETWEEN_NAMES.splitAsStream(value).map(SeenLine::strip).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /**
     * @param line a line directly below one with authors
     * @param goesOn whether the authors above are incomplete: there are none, or the last one is followed by a comma
     * @return whether the line has more authors
     */
    public static boolean areMoreAuthors(String line, boolean goesOn) {
        List<String> names = authors(line);
        return (goesOn || names.size() > 1) && !names.isEmpty() && names.stream().allMatch(name -> NAME.matcher(name).lookingAt() && isName(name));
    }

    /** @return whether a text begins with an invisible character */
    public static boolean beginsUnseen(String text) {
        return !text.isEmpty() && SeenLine.isUnseen(text.codePointAt(0));
    }

    /**
     * Returns whether a text can be a name: it has at most {@value #MOST_WORDS} words, and if it has several, does not end like a
     * Korean sentence.
     */
    private static boolean isName(String text) {
        long words = Arrays.stream(WHITE_SPACE.split(text)).limit(MOST_WORDS + 1).count();
        return words <= MOST_WORDS && !(words > 1 && SENTENCE.matcher(text).matches());
    }

    private static String unmarked(String text) {
        int end = text.length();
        while (end > 0 && "*_`~".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return SeenLine.strip(text.substring(0, end));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
