package org.dailypapers.curation.check;

import java.util.regex.Pattern;

/** How a Korean sentence ends. */
enum SentenceEnd {
    /** In 합니다체: {@code …습니다}, {@code …합니다}. */
    POLITE,
    /** In 한다체: {@code …한다}, {@code …이다}, {@code …했다}. */
    PLAIN,
    /** In anything else: a noun, another style, another language. */
    OTHER;

    private static final Pattern TRAIL = Pattern.compile("(?:[\\s.!?。…:;\"'”’」』»*_)\\]}]|\\([^()]*\\)|\\[[^\\[\\]]*\\]|" + Masked.HIDDEN + ")+$");
    private static final Pattern POLITE_WORD = Pattern.compile("[\\uAC00-\\uD7A3]니다$");
    private static final Pattern PLAIN_WORD = Pattern.compile("[\\uAC00-\\uD7A3]다$");
    private static final Pattern NOUN = Pattern.compile("(?:^|[^\\uAC00-\\uD7A3])(?:바다|람다|판다|소다|베란다|캐나다|우간다|르완다|네바다|플로리다)$|보다$|마다$");

    /** @return how a sentence ends, whatever punctuation, remark in brackets or address stands behind its last word */
    static SentenceEnd of(String sentence) {
        String words = TRAIL.matcher(Masked.codeAndTex(sentence)).replaceFirst("");
        if (POLITE_WORD.matcher(words).find()) {
            return POLITE;
        }
        return PLAIN_WORD.matcher(words).find() && !NOUN.matcher(words).find() ? PLAIN : OTHER;
    }
}
