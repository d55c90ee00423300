package org.dailypapers.content.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** TeX within a text: its {@code _} and {@code *} are not emphasis. */
public final class Tex extends CustomNode {

    private static final Pattern MARKS = Pattern.compile("[\\\\^_{}]");
    private static final Pattern SIGNS = Pattern.compile("[=<>+|]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?\\s?[a-zA-Z%]?");
    private static final Pattern HANGUL = Pattern.compile("[\\p{IsHangul}]");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}\\s+\\p{L}|\\p{L}\\s+\\p{L}{2}");

    private Tex(String source) {
        appendChild(new Text(source));
    }

    /**
     * Tells TeX from amounts of money and from names: {@code $n$-gram} is TeX, {@code $100}, {@code $100-$200} and {@code A$AP and Ke$ha} are
     * not. The rules follow <a href="https://pandoc.org/MANUAL.html#math">Pandoc</a>, which allows no white space next to the dollar signs on
     * the inside and no digit after the second; here a digit may follow if a command, an index or a group is between them. Furthermore, the
     * first stands behind no letter or digit, apart from Hangul, unless such a mark is right behind it, as in {@code MVD$^2$}. Without such
     * a mark, there are no two words between them, and no letter after the second, apart from Hangul, if more than one character is between
     * them.
     *
     * @param text any text
     * @param open the index of a dollar sign in it
     * @return the index after the closing dollar sign or signs; -1 if this is not TeX
     */
    public static int end(String text, int open) {
        return end(text, open, open == 0 ? '\0' : text.codePointBefore(open));
    }

    private static int end(String text, int open, int before) {
        String sign = text.startsWith("$$", open) ? "$$" : "$";
        int close = text.indexOf('$', open + sign.length());
        if (close < 0 || !text.startsWith(sign, close)) {
            return -1;
        }
        int end = close + sign.length();
        return is(before, text.substring(open + sign.length(), close), end < text.length() ? text.charAt(end) : '\0') ? end : -1;
    }

    private static boolean is(int before, String between, char next) {
        if (between.isEmpty() || !between.equals(between.strip())) {
            return false;
        }
        Matcher mark = MARKS.matcher(between);
        boolean marked = mark.find();
        if (isOfName(before) && !(marked && mark.start() == 0)) {
            return false;
        }
        return marked || isWithoutMarks(between, next);
    }

    private static boolean isWithoutMarks(String between, char next) {
        boolean money = Character.isDigit(between.charAt(0)) && !NUMBER.matcher(between).matches() && !SIGNS.matcher(between).find();
        boolean goesOn = Character.isDigit(next) || isOfName(next) && between.codePointCount(0, between.length()) > 1;
        return !money && !goesOn && !HANGUL.matcher(between).find() && !WORDS.matcher(between).find();
    }

    /** Tells letters and digits; not Hangul, as a Korean particle is right behind a formula. */
    private static boolean isOfName(int c) {
        return Character.isLetterOrDigit(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
    }

    /** Recognizes TeX on one line of a Markdown text. */
    static final class Parser implements InlineContentParser {

        /** Two dollar signs, and the character after them. */
        private static final int CLOSE_AND_ONE = 3;

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            Position start = scanner.position();
            int before = scanner.peekPreviousCodePoint();
            passBeyondTheNextSign(scanner);
            String near = scanner.getSource(start, scanner.position()).getContent();
            int end = end(near, 0, before);
            if (end < 0) {
                return ParsedInline.none();
            }
            scanner.setPosition(start);
            for (int i = 0; i < end; i++) {
                scanner.next();
            }
            return ParsedInline.of(new Tex(near.substring(0, end)), scanner.position());
        }

        /** Reads no farther than necessary, so that a line of dollar signs does not take quadratic time. */
        private static void passBeyondTheNextSign(Scanner scanner) {
            scanner.next();
            scanner.next('$');
            while (scanner.hasNext() && scanner.peek() != '$' && scanner.peek() != '\n') {
                scanner.next();
            }
            for (int i = 0; i < CLOSE_AND_ONE && scanner.hasNext() && scanner.peek() != '\n'; i++) {
                scanner.next();
            }
        }
    }

    /** Creates the parsers. */
    public static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new Parser();
        }
    }
}
