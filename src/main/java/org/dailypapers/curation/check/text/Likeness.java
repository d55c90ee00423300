package org.dailypapers.curation.check.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The similarity of two sentences by their words (Korean ones by stem, without very common ones), names and numbers. Text in brackets is
 * ignored.
 */
final class Likeness {

    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final Pattern WORD =
            Pattern.compile("(\\p{IsHangul}{2,})|(\\d+(?:[.,]\\d+)*+)|([A-Za-z][A-Za-z0-9-]+)");
    private static final int STEM = 2;
    private static final Set<String> COMMON = Set.of("우리", "저자", "이번", "새로", "연구", "논문", "방법", "모델", "통해", "사용", "활용",
            "이용", "위해", "위한", "대한", "또한", "특히", "이를", "이는", "제안", "도입", "소개", "제시", "기법", "방식", "접근", "기반", "다양",
            "향상", "개선", "하여", "하는", "하며", "있습", "있는", "있도", "보여", "입니", "합니", "됩니", "여러", "가지", "이러", "그리");

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final String letters;
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** @param sentence a sentence */
    Likeness(String sentence) {
        this.text = Title.squeezed(sentence);
        String plain = sentence.indexOf('(') < 0 ? sentence : REMARK.matcher(sentence).replaceAll(" ");
        this.letters = Title.squeezed(plain);
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            if (word.group(2) != null) {
                numbers.add(word.group());
                words.add(word.group());
            } else if (word.group(3) != null) {
                names.add(word.group().toLowerCase(Locale.ROOT));
                words.add(word.group().toLowerCase(Locale.ROOT));
            } else if (!COMMON.contains(word.group().substring(0, STEM))) {
                words.add(word.group().substring(0, STEM));
            }
        }
        Collections.sort(words);
    }

    /** @return the number of letters and digits in the sentence */
    int length() {
        return text.length();
    }

    /** @return the number of words to compare */
    int words() {
        return words.size();
    }

    /** @return whether both sentences are the same, ignoring punctuation and case */
    boolean equalsTextOf(Likeness other) {
        return text.equals(other.text);
    }

    /** @return whether both have the same numbers, and neither has a different name in place of one of the other's */
    boolean speaksOfTheSameAs(Likeness other) {
        return numbers.equals(other.numbers) && (names.containsAll(other.names) || other.names.containsAll(names));
    }

    /** @return the share of the longer sentence's words that both have, from 0 to 1 */
    double sharedWords(Likeness other) {
        return (double) shared(words, other.words) / Math.max(1, Math.max(words.size(), other.words.size()));
    }

    /** @return the share of pairs of neighbouring letters that both have, from 0 to 1 */
    double sharedLetters(Likeness other) {
        List<String> pairs = pairs(letters);
        List<String> others = pairs(other.letters);
        return 2.0 * shared(pairs, others) / Math.max(1, pairs.size() + others.size());
    }

    private static List<String> pairs(String letters) {
        return IntStream.range(0, Math.max(0, letters.length() - 1)).mapToObj(i -> letters.substring(i, i + 2)).sorted().toList();
    }

    /** The number of common members of two sorted lists. */
    private static int shared(List<String> some, List<String> others) {
        int shared = 0;
        int at = 0;
        for (int i = 0; i < some.size() && at < others.size();) {
            int order = some.get(i).compareTo(others.get(at));
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            at += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
