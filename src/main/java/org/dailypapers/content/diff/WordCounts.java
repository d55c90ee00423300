package org.dailypapers.content.diff;

import java.util.HashMap;
import java.util.Map;
import org.dailypapers.content.text.Tokens;

/** The words of a text and how often each stands in it. */
record WordCounts(Map<String, Integer> words, int size) {

    /** The likeness from which two texts are taken to be versions of one. */
    static final double ALIKE = 0.5;

    static WordCounts of(String text) {
        Map<String, Integer> words = new HashMap<>();
        Tokens.of(text).stream().filter(token -> Tokens.weight(token) > 0)
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return new WordCounts(words, words.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** @return the share of words that both texts have, from 0 to 1 (Dice's coefficient); 0 if both have none */
    double likeness(WordCounts other) {
        int common = words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0))).sum();
        return common == 0 ? 0 : 2.0 * common / (size + other.size);
    }
}
