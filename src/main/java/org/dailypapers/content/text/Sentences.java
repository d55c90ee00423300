package org.dailypapers.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits Markdown into sentences, in Korean and English. A sentence ends with its line, or with one of {@code . ? ! 。 …} followed by
 * white space; but not in inline code or TeX, and not after an abbreviation ({@code et al.}, {@code Fig. 3}), an initial ({@code J. Doe})
 * or the number of a list item.
 */
public final class Sentences {

    private static final String ENDS = ".?!。…？！";
    private static final String CLOSERS = ")]}\"'”’*_」』»";
    private static final Set<String> ABBREVIATIONS = Set.of("al.", "e.g.", "i.e.", "fig.", "figs.", "eq.", "eqs.", "sec.",
            "tab.", "no.", "vs.", "cf.", "dr.", "mr.", "ms.", "prof.", "approx.", "resp.", "ref.", "refs.", "ver.", "ch.");
    private static final Pattern MARKER = Pattern.compile("[ \t]*(?:[-*+]|\\d{1,9}[.)])[ \t]+");

    private final String text;
    private final List<String> sentences = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    /**
     * @param text Markdown
     * @return its sentences in order, each with the white space and blank lines after it; joined, they are the text
     */
    public static List<String> of(String text) {
        Sentences split = new Sentences(text);
        for (int from = 0; from < text.length();) {
            int end = split.endOfLine(from);
            split.line(from, end);
            from = end;
        }
        return split.sentences;
    }

    /** The end of a line and of the blank lines after it. */
    private int endOfLine(int from) {
        int newline = text.indexOf('\n', from);
        int end = newline < 0 ? text.length() : newline + 1;
        int at = end;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
            end = text.charAt(at - 1) == '\n' || at == text.length() ? at : end;
        }
        return end;
    }

    private void line(int from, int end) {
        int start = from;
        Matcher marker = MARKER.matcher(text).region(from, end);
        int at = marker.lookingAt() ? marker.end() : from;
        while (at < end) {
            int next = next(at, end);
            if (Character.isWhitespace(text.charAt(at)) && next < end && endsSentence(start, at, next)) {
                sentences.add(text.substring(start, next));
                start = next;
            }
            at = next;
        }
        sentences.add(text.substring(start, end));
    }

    /** The index after the white space, code, TeX or single character at an index. */
    private int next(int at, int end) {
        char c = text.charAt(at);
        if (c == '`') {
            return afterCode(at, end);
        }
        if (c == '$') {
            int tex = Tex.end(text, at);
            return tex > 0 && tex <= end ? tex : at + 1;
        }
        return Character.isWhitespace(c) ? after(at, end, Character::isWhitespace) : at + 1;
    }

    private int afterCode(int at, int end) {
        int from = after(at, end, c -> c == '`');
        for (int open = text.indexOf('`', from); open >= 0 && open < end; open = text.indexOf('`', open)) {
            int close = after(open, end, c -> c == '`');
            if (close - open == from - at) {
                return close;
            }
            open = close;
        }
        return from;
    }

    private int after(int at, int end, IntPredicate kind) {
        int next = at;
        while (next < end && kind.test(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private boolean endsSentence(int start, int end, int next) {
        int last = end - 1;
        while (last > start && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        if (last < start || ENDS.indexOf(text.charAt(last)) < 0) {
            return false;
        }
        int word = last;
        while (word > start && (Character.isLetter(text.charAt(word - 1)) || text.charAt(word - 1) == '.')) {
            word--;
        }
        boolean initial = last - word == 1 && isCapital(text.charAt(word)) && isCapital(text.charAt(next));
        return !initial && !ABBREVIATIONS.contains(text.substring(word, last + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
