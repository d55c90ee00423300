package org.dailypapers.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.limit.TypedNumber;

/**
 * Votes or authors of a paper, however the signs, spaces, marks and letters of their line are spelt.
 *
 * @param vote whether it is votes
 * @param value what the line says of them, as it stands there
 */
public record NearField(boolean vote, String value) {

    private static final int LONGEST_BEGINNING = 80;
    private static final int LONGEST_VOTE = 40;
    private static final int MOST_WORDS = 6;
    private static final Pattern FIELD = pattern(NearMarks.BULLET + "(?<open>" + NearMarks.MARKS + ") ?(?<name>(?:up)?vote|author)(?:s|\\(s\\))? ?(?<close>"
            + NearMarks.MARKS + ") ?[:;]");
    private static final Pattern VOTE = pattern(NearMarks.BULLET + NearMarks.MARKS + " ?(?:up)?votes? ?" + NearMarks.MARKS + " ?[=.,|]? ?(?=(?:\\d{1,9}|-)$)");
    private static final Pattern MAYBE_VOTE = pattern("[^\\p{L}\\p{N}]{0,8}(?:up)?votes?\\b.{0,20}\\d{1,9}[^\\p{L}\\p{N}]{0,8}");
    private static final Pattern MAYBE_AUTHORS = Pattern.compile("[^\\p{L}\\p{N}]{0,8}Authors?[^\\p{L}\\p{N}]{1,4}\\p{Lu}[^,]{0,60}, \\p{Lu}");
    private static final Pattern NUMBER = pattern("[+*_` ]*(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})[*_`| ]*");
    private static final Pattern UNKNOWN = pattern("[*_` ]*(?:-+|\\?+|n/?a|unknown)?[*_`| ]*");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,\uFF0C\u3001](?=[\\s\\p{Z}\\p{Cf}])|[\uFF0C\u3001]");
    private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{Lo}]");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** How a Korean sentence ends. */
    private static final Pattern SENTENCE = Pattern.compile(".*(?:\uB2E4|\uC694|\uC74C|\uD568)\\.?", Pattern.DOTALL);

    /** @return the votes or authors that the line says, near or exactly spelt */
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
            return Optional.of(new NearField(!field.group("name").equalsIgnoreCase("author"), open && end == field.end() ? unmarked(value) : value));
        }
        Matcher vote = VOTE.matcher(text.strip());
        return vote.lookingAt() ? Optional.of(new NearField(true, SeenLine.strip(seen.from(vote.end())))) : Optional.empty();
    }

    /** @return whether a line that says no field may be meant to say votes (true) or authors (false) */
    public static Optional<Boolean> maybeVotes(String line) {
        String text = SeenLine.of(line, LONGEST_BEGINNING).text();
        if (MAYBE_VOTE.matcher(text).matches()) {
            return Optional.of(true);
        }
        return MAYBE_AUTHORS.matcher(text).lookingAt() ? Optional.of(false) : Optional.empty();
    }

    /** @return whether it says a number of votes, that they are unknown, or names of authors */
    public boolean isClear() {
        return vote ? votes(value).isPresent() : !value.isEmpty() && authors(value).stream().allMatch(NearField::isName);
    }

    /**
     * @param value what stands where votes stand
     * @return the number of votes, {@code -} if they are unknown; empty if it says neither
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
     * @param value what stands where authors stand in a line that is not exactly spelt
     * @return their names
     */
    public static List<String> authors(String value) {
        return BETWEEN_NAMES.splitAsStream(value).map(SeenLine::strip).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /**
     * @param line a line directly below one with authors
     * @param goesOn whether the authors above are not complete: there are none, or a comma stands behind the last one
     * @return whether the line says more of them
     */
    public static boolean areMoreAuthors(String line, boolean goesOn) {
        List<String> names = authors(line);
        return (goesOn || names.size() > 1) && !names.isEmpty() && names.stream().allMatch(name -> NAME.matcher(name).lookingAt() && isName(name));
    }

    /** @return whether a text begins with a character that is not seen */
    public static boolean beginsUnseen(String text) {
        return !text.isEmpty() && SeenLine.isUnseen(text.codePointAt(0));
    }

    /** A sentence is no name: it has more words than one, or ends as sentences do. */
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
