package org.dailypapers.content.diff;

import java.util.HashMap;
import java.util.Map;
import org.dailypapers.content.text.Tokens;

/** The words of a text and how often each occurs. */
record WordCounts(Map<String, Integer> words, int size) {

    /** The similarity from which two texts count as versions of the same text. */
    static final double ALIKE = 0.5;

    static WordCounts of(String text) {
        Map<String, Integer> words = new HashMap<>();
        Tokens.of(text).stream().filter(token -> Tokens.weight(token) > 0)
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return new WordCounts(words, words.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** @return the share of words that both texts have, from 0 to 1 (Dice's coefficient); 0 if neither has words */
    double likeness(WordCounts other) {
        int common = words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0))).sum();
        return common == 0 ? 0 : 2.0 * common / (size + other.size);
    }
}
