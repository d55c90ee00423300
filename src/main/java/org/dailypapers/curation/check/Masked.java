package org.dailypapers.curation.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dailypapers.content.text.Tex;

/** Texts in which everything that is not prose is replaced, {@code char} by {@code char}, so that indexes stay the same. */
public final class Masked {

    /** Replaces a hidden {@code char}; neither a letter nor white space nor punctuation. */
    public static final char HIDDEN = '\uFFFC';

    private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.~:/?#@!$&'*+,;=%-]*[\\w/]");

    private Masked() {
    }

    /** @return the text with its code hidden */
    public static String onlyCode(String text) {
        return text.indexOf('`') < 0 ? text : CODE.matcher(text).replaceAll(Masked::hidden);
    }

    /** @return the text with its code and its addresses hidden */
    public static String code(String text) {
        String masked = onlyCode(text);
        return masked.contains("://") ? ADDRESS.matcher(masked).replaceAll(Masked::hidden) : masked;
    }

    /** @return the text with its code, its addresses and its TeX between dollar signs hidden */
    public static String codeAndTex(String text) {
        return tex(code(text));
    }

    /** @return the text with its TeX between dollar signs hidden */
    public static String tex(String masked) {
        StringBuilder hidden = new StringBuilder(masked);
        for (int open = masked.indexOf('$'); open >= 0; open = masked.indexOf('$', open)) {
            int end = Tex.end(masked, open);
            for (int i = open; i < end; i++) {
                hidden.setCharAt(i, HIDDEN);
            }
            open = Math.max(end, open + 1);
        }
        return hidden.toString();
    }

    private static String hidden(MatchResult found) {
        return String.valueOf(HIDDEN).repeat(found.end() - found.start());
    }
}
