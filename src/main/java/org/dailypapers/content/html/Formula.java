package org.dailypapers.content.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dailypapers.content.text.Tex;

/**
 * TeX that is simple enough for plain HTML: letters, digits, signs, Greek, operators, indices, bold, italics, small capitals and
 * script letters. {@code docs/markdown.md} says which. TeX with anything else is no formula and stays as it is.
 *
 * @param source the TeX as it was written, with its dollar signs if it has any
 * @param html what it says as HTML: text, {@code i}, {@code b}, {@code sub}, {@code sup} and {@code span}
 * @param plain what it says as plain text
 */
public record Formula(String source, String html, String plain) {

    /** The maximum length of its TeX, in {@code char}s. */
    static final int LONGEST = 300;

    /** At the end of TeX that begins with a digit: another amount follows. */
    private static final String GOES_ON = "+-=<>/|,:*(";
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]*");
    private static final String MARKS = "$\\^_{";

    /**
     * @param source TeX between dollar signs, or without them TeX in running text
     * @return the formula; empty if it is not simple
     */
    public static Optional<Formula> of(String source) {
        String sign = source.startsWith("$$") ? "$$" : source.startsWith("$") ? "$" : "";
        if (source.length() > LONGEST || source.length() <= 2 * sign.length() || !source.endsWith(sign)) {
            return Optional.empty();
        }
        String tex = source.substring(sign.length(), source.length() - sign.length());
        if (!sign.isEmpty() && isAmount(tex)) {
            return Optional.empty();
        }
        try {
            TexNode all = sign.isEmpty() ? TexReader.text(tex) : TexReader.math(tex);
            StringBuilder html = new StringBuilder();
            StringBuilder plain = new StringBuilder();
            all.html(html);
            all.plain(plain);
            return plain.toString().isBlank() ? Optional.empty() : Optional.of(new Formula(source, html.toString().replace("</i><i>", ""), plain.toString()));
        } catch (TexReader.NotSimple e) {
            return Optional.empty();
        }
    }

    /** Tells what stands between the dollar signs of two amounts, which would lose them, such as {@code $10+$20}. */
    private static boolean isAmount(String tex) {
        return TexSymbols.isDigit(tex.charAt(0)) && (GOES_ON.indexOf(tex.charAt(tex.length() - 1)) >= 0
                || tex.chars().noneMatch(c -> Character.isLetter(c) || "\\^_".indexOf(c) >= 0) && !NUMBER.matcher(tex).matches());
    }

    /**
     * A formula in a title.
     *
     * @param start the index where its source begins
     * @param formula the formula
     */
    record Place(int start, Formula formula) {

        int end() {
            return start + formula.source.length();
        }
    }

    /**
     * Finds the formulas of a title: TeX between dollar signs, and without them commands and indices.
     *
     * @param title plain text on one line
     * @return the simple formulas, in order
     */
    static List<Place> in(String title) {
        List<Place> all = new ArrayList<>();
        for (int at = 0; at < title.length();) {
            int end = MARKS.indexOf(title.charAt(at)) < 0 ? -1 : title.charAt(at) == '$' ? Tex.end(title, at) : end(title, at);
            Optional<Formula> formula = end < 0 ? Optional.empty() : of(title.substring(at, end));
            if (formula.isPresent()) {
                all.add(new Place(at, formula.get()));
            }
            boolean whole = formula.isPresent() || end > 0 && title.charAt(at) == '$';
            at = whole ? end : at + 1;
        }
        return all;
    }

    /** Returns the end of a command that is known, with its argument, or of an index behind a letter, a digit or a closing bracket; or -1. */
    private static int end(String title, int at) {
        if (title.charAt(at) == '{') {
            return title.startsWith("\\", at + 1) ? closing(title, at) : -1;
        }
        if (title.charAt(at) == '\\') {
            String name = TexReader.name(title, at);
            int end = at + 1 + name.length();
            return TexReader.hasArgument(name) ? closing(title, end) : TexSymbols.command(name) == null || isOfPath(title, at, name) ? -1 : end;
        }
        if (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1)) && ")]}".indexOf(title.charAt(at - 1)) < 0) {
            return -1;
        }
        int end = at + 1;
        while (title.charAt(at) == '^' && end < title.length() && end - at < LONGEST && TexSymbols.isDigit(title.charAt(end))) {
            end++;
        }
        return end > at + 1 ? end : closing(title, end);
    }

    /** Tells a command from a part of a path, such as {@code C:\in}, by what is before it. */
    private static boolean isOfPath(String title, int at, String name) {
        return at > 0 && Character.isLetter(name.charAt(0)) && (Character.isLetterOrDigit(title.charAt(at - 1)) || ":/\\".indexOf(title.charAt(at - 1)) >= 0);
    }

    private static int closing(String text, int open) {
        if (!text.startsWith("{", open)) {
            return -1;
        }
        int depth = 0;
        for (int at = open; at < text.length() && at - open < LONGEST; at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
            at += c == '\\' ? 1 : 0;
        }
        return -1;
    }
}
