package org.dailypapers.curation.check.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that fit any paper: one or more stems from a list, with any particles and endings. */
final class EmptyWords {

    private static final int LONGEST = 30;
    private static final Set<String> STEMS = words("empty-words.txt");
    private static final Set<String> PARTS = parts();

    private EmptyWords() {
    }

    /** @return whether a word is one of them */
    static boolean have(String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean[] reached = new boolean[lower.length() + 1];
        reached[0] = true;
        for (int from = 0; from < lower.length(); from++) {
            for (int to = from + 1; reached[from] && to <= lower.length(); to++) {
                reached[to] |= (from == 0 ? STEMS : PARTS).contains(lower.substring(from, to));
            }
        }
        return reached[lower.length()];
    }

    private static Set<String> parts() {
        Set<String> parts = words("endings.txt");
        parts.addAll(STEMS);
        return parts;
    }

    private static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        WordList.lines(list).forEach(line -> Arrays.stream(line.split(" ")).map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(words::add));
        return words;
    }
}
