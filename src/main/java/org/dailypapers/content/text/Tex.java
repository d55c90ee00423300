package org.dailypapers.content.text;

import java.util.Set;
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

    private static final Pattern MARKS = Pattern.compile("[\\\\^_{}=<>+|]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?\\s?[a-zA-Z%]?");
    private static final Pattern HANGUL = Pattern.compile("[\\p{IsHangul}]");

    private Tex(String source) {
        appendChild(new Text(source));
    }

    /**
     * Tells TeX from amounts of money: {@code $n$-gram} is TeX, {@code $100} and {@code $100-$200} are not. The rules follow
     * <a href="https://pandoc.org/MANUAL.html#math">Pandoc</a>, which allows no white space next to the dollar signs on the inside and no
     * digit after the second; here a digit may follow if the text between them is clearly TeX.
     *
     * @param text any text
     * @param open the index of a dollar sign in it
     * @return the index after the closing dollar sign or signs; -1 if this is not TeX
     */
    public static int end(String text, int open) {
        String sign = text.startsWith("$$", open) ? "$$" : "$";
        int close = text.indexOf('$', open + sign.length());
        if (close < 0 || !text.startsWith(sign, close)) {
            return -1;
        }
        int end = close + sign.length();
        return is(text.substring(open + sign.length(), close), end < text.length() ? text.charAt(end) : '\0') ? end : -1;
    }

    private static boolean is(String between, char next) {
        if (between.isEmpty() || !between.equals(between.strip())) {
            return false;
        }
        if (MARKS.matcher(between).find()) {
            return true;
        }
        boolean money = Character.isDigit(between.charAt(0)) && !NUMBER.matcher(between).matches();
        return !money && !HANGUL.matcher(between).find() && !Character.isDigit(next);
    }

    /** Recognizes TeX on one line of a Markdown text. */
    static final class Parser implements InlineContentParser {

        /** Two dollar signs, and the character after them. */
        private static final int CLOSE_AND_ONE = 3;

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            Position start = scanner.position();
            passBeyondTheNextSign(scanner);
            String near = scanner.getSource(start, scanner.position()).getContent();
            int end = end(near, 0);
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
