package org.dailypapers.curation.check.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dailypapers.curation.check.Masked;

/**
 * Matches brackets and quotes within a paragraph or a list item. Apostrophes, primes, inch marks, list numbers and half-open intervals
 * need no partner.
 */
final class Partners {

    private static final String OPENERS = "([{（［「『《〈";
    private static final String CLOSERS = ")]}）］」』》〉";
    private static final String SINGLE = "'‘’";
    private static final String ENDS = ",.;:!?)]}";
    private static final int MOST_QUOTES = 3;
    private static final String DOUBLE = "\"“”";
    private static final Pattern PARAGRAPH = Pattern.compile("\n(?=[ \t]*(?:\n|[-*+] |\\d{1,9}[.)] ))");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}(])(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4}|[가나다라마바사아])\\)(?=\\s)");
    private static final String BOUND = "\\s*[\\w.∞+−-]+\\s*";
    private static final Pattern INTERVAL = Pattern.compile("\\[" + BOUND + "," + BOUND + "\\)|[(\\]]" + BOUND + "," + BOUND
            + "[\\]\\[]|(?<=\\s):-?[()](?=\\s|$)");

    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<Character, Integer> counts = new HashMap<>();
    private final List<Integer> missing = new ArrayList<>();

    private Partners(String text) {
        this.text = text;
    }

    /** @return the indexes of the brackets and quotes in a body without a partner, in order */
    static List<Integer> missing(String body) {
        String prose = INTERVAL.matcher(Masked.codeAndTex(body)).replaceAll(Partners::hidden);
        List<Integer> all = new ArrayList<>();
        int from = 0;
        for (String paragraph : PARAGRAPH.split(prose)) {
            for (int at : inParagraph(paragraph)) {
                all.add(from + at);
            }
            from += paragraph.length() + 1;
        }
        return all;
    }

    /**
     * The bracket after {@code 1)} closes {@code (step 1)}, but nothing in {@code 1) first}: the reading with fewer unmatched ones is
     * chosen.
     */
    private static List<Integer> inParagraph(String paragraph) {
        List<Integer> all = new Partners(paragraph).find();
        if (all.isEmpty()) {
            return all;
        }
        List<Integer> withoutNumbers = new Partners(NUMBER.matcher(paragraph).replaceAll(Partners::hidden)).find();
        return withoutNumbers.size() < all.size() ? withoutNumbers : all;
    }

    private List<Integer> find() {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (SINGLE.indexOf(c) >= 0) {
                quote(at, SINGLE);
            } else if (DOUBLE.indexOf(c) >= 0) {
                quote(at, DOUBLE);
            } else if (OPENERS.indexOf(c) >= 0) {
                push(at);
            } else if (CLOSERS.indexOf(c) >= 0 && !close(String.valueOf(OPENERS.charAt(CLOSERS.indexOf(c))))) {
                missing.add(at);
            }
        }
        missing.addAll(open);
        Collections.sort(missing);
        return missing;
    }

    private void quote(int at, String kind) {
        int first = at;
        while (first > 0 && at - first < MOST_QUOTES && kind.indexOf(text.charAt(first - 1)) >= 0) {
            first--;
        }
        char before = first == 0 ? ' ' : text.charAt(first - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        boolean opens = !Character.isWhitespace(after) && ENDS.indexOf(after) < 0 && !Character.isLetterOrDigit(before);
        boolean isLetter = kind.equals(SINGLE) && isLatin(before) && isLatin(after);
        if (isLetter || opens && kind.equals(SINGLE) && Character.isDigit(after) && text.indexOf(text.charAt(at), at + 1) < 0) {
            return;
        }
        if (!Character.isWhitespace(before) && close(kind)) {
            return;
        }
        if (opens) {
            push(at);
        } else if (!isLatin(before)) {
            missing.add(at);
        }
    }

    /** Closes the last opener that is still open; openers after it stay without a partner. */
    private boolean close(String openers) {
        if (openers.chars().noneMatch(opener -> counts.getOrDefault((char) opener, 0) > 0)) {
            return false;
        }
        while (openers.indexOf(text.charAt(open.peek())) < 0) {
            missing.add(pop());
        }
        pop();
        return true;
    }

    private void push(int at) {
        open.push(at);
        counts.merge(text.charAt(at), 1, Integer::sum);
    }

    private int pop() {
        int at = open.pop();
        counts.merge(text.charAt(at), -1, Integer::sum);
        return at;
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
    }

    private static String hidden(MatchResult found) {
        return String.valueOf(Masked.HIDDEN).repeat(found.end() - found.start());
    }
}
