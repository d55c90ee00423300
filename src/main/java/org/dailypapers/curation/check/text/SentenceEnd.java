package org.dailypapers.curation.check.text;

import java.util.regex.Pattern;
import org.dailypapers.curation.check.Masked;

/** The style in which a Korean sentence ends. */
enum SentenceEnd {
    /** In 합니다체: {@code …습니다}, {@code …합니다}. */
    POLITE,
    /** In 한다체: {@code …한다}, {@code …이다}, {@code …했다}. */
    PLAIN,
    /** Anything else: a noun, another style, another language. */
    OTHER;

    private static final char FIRST_SYLLABLE = '\uAC00';
    private static final char LAST_SYLLABLE = '\uD7A3';
    private static final int SYLLABLES_OF_A_VOWEL = 28;
    private static final int BIEUP = 17;
    private static final int LONGEST_REMARK = 300;
    private static final String MARKS = ".!?。…？！:;\"'”’」』»*_" + Masked.HIDDEN;
    private static final Pattern NOUN = Pattern.compile(
            "(?:^|[^\\p{IsHangul}])(?:바다|람다|판다|소다|캐나다|우간다|르완다|네바다|플로리다)$|(?:보다|마다)$");

    /** @return how a sentence ends, ignoring punctuation, remarks in brackets and addresses after its last word */
    static SentenceEnd of(String sentence) {
        String words = words(Masked.codeAndTex(sentence));
        if (!words.endsWith("다") || words.length() < 2 || !isHangul(words.charAt(words.length() - 2))) {
            return OTHER;
        }
        if (words.endsWith("니다") && words.length() > 2 && endsInBieup(words.charAt(words.length() - 3))) {
            return POLITE;
        }
        return NOUN.matcher(words).find() ? OTHER : PLAIN;
    }

    /** A sentence without what follows its last word. */
    private static String words(String sentence) {
        int end = sentence.length();
        while (end > 0) {
            char last = sentence.charAt(end - 1);
            if (last == ')' || last == ']') {
                int open = sentence.substring(Math.max(0, end - LONGEST_REMARK), end).lastIndexOf(last == ')' ? '(' : '[');
                end = open >= 0 ? Math.max(0, end - LONGEST_REMARK) + open : end - 1;
            } else if (MARKS.indexOf(last) >= 0 || Character.isWhitespace(last)) {
                end--;
            } else {
                break;
            }
        }
        return sentence.substring(0, end);
    }

    /** Whether a syllable ends in ㅂ, like the one before 니다 in 합니다, but not in 아니다. */
    private static boolean endsInBieup(char c) {
        return isHangul(c) && (c - FIRST_SYLLABLE) % SYLLABLES_OF_A_VOWEL == BIEUP;
    }

    private static boolean isHangul(char c) {
        return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
    }
}
