package org.dailypapers.content.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Helps bold text that meets Korean: {@code **모델(model)**은} is bold for everybody who writes it, but not for CommonMark,
 * which takes asterisks between a bracket and a letter for ones that cannot close. An invisible character between
 * bracket and asterisks makes them close; it is taken out again after rendering.
 */
public final class Emphasis {

    /** A code point that Unicode keeps from ever being a character. */
    static final String HELP = "\uFDD0";

    private static final String MARK = "[\\p{P}\\p{S}&&[^*]]";
    private static final Pattern CLOSING = Pattern.compile("(?<=" + MARK + ")(?=\\*\\*\\p{IsHangul})");
    private static final Pattern OPENING = Pattern.compile("(?<=\\p{IsHangul}\\*\\*)(?=" + MARK + ")");
    static final Parser PARSER = Markdown.parser().build();

    private Emphasis() {
    }

    /** @return the text with help at the places that need it */
    static String helped(String markdown) {
        return markdown.contains("**") ? OPENING.matcher(CLOSING.matcher(markdown).replaceAll(HELP)).replaceAll(HELP)
                : markdown;
    }

    /**
     * @param markdown CommonMark
     * @return the indexes of the asterisks that a reader sees, in order: those that mark nothing, and are neither escaped
     *     nor in code or TeX
     */
    public static List<Integer> stray(String markdown) {
        if (markdown.indexOf('*') < 0) {
            return List.of();
        }
        String helped = helped(markdown);
        BitSet stray = new BitSet();
        PARSER.parse(helped).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.getSourceSpans().forEach(span -> collect(helped, span, stray));
            }
        });
        return unhelped(helped, stray);
    }

    private static void collect(String helped, SourceSpan span, BitSet stray) {
        int from = span.getInputIndex();
        for (int at = from; at < from + span.getLength(); at++) {
            stray.set(at, helped.charAt(at) == '*' && (at == 0 || helped.charAt(at - 1) != '\\'));
        }
    }

    /** Where the marked characters stood before help came between them. */
    private static List<Integer> unhelped(String helped, BitSet stray) {
        List<Integer> indexes = new ArrayList<>();
        int help = 0;
        for (int at = 0; at < stray.length(); at++) {
            help += helped.charAt(at) == HELP.charAt(0) ? 1 : 0;
            if (stray.get(at)) {
                indexes.add(at - help);
            }
        }
        return indexes;
    }
}
