package org.dailypapers.curation.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How like two sentences are, by the pairs of neighbouring letters in them; names and numbers have to be the same. */
final class Likeness {

    private static final Pattern NAME = Pattern.compile("\\d+(?:[.,]\\d+)*|[A-Za-z][A-Za-z0-9-]*");

    private final String sentence;
    private final int[] pairs;

    /** @param sentence a sentence */
    Likeness(String sentence) {
        this.sentence = sentence;
        String letters = Title.squeezed(sentence);
        this.pairs = new int[Math.max(0, letters.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = letters.charAt(i) << Character.SIZE | letters.charAt(i + 1);
        }
        Arrays.sort(pairs);
    }

    /** @return how many letters and digits it has, less one */
    int length() {
        return pairs.length;
    }

    /**
     * @param other another sentence
     * @param share a share, above 0 and up to 1
     * @return whether both have that share of their pairs in common, and no names or numbers one for the other
     */
    boolean isLike(Likeness other, double share) {
        double least = share * (length() + other.length()) / 2;
        return Math.min(length(), other.length()) >= least && common(other) >= least && !differs(other);
    }

    private int common(Likeness other) {
        int common = 0;
        int at = 0;
        for (int i = 0; i < pairs.length && at < other.pairs.length;) {
            if (pairs[i] == other.pairs[at]) {
                common++;
                i++;
                at++;
            } else if (pairs[i] < other.pairs[at]) {
                i++;
            } else {
                at++;
            }
        }
        return common;
    }

    private boolean differs(Likeness other) {
        Set<String> own = names();
        Set<String> others = other.names();
        Set<String> extra = new HashSet<>(own);
        extra.removeAll(others);
        return !extra.isEmpty() && !own.containsAll(others);
    }

    private Set<String> names() {
        return NAME.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
