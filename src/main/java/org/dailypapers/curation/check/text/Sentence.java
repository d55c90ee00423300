package org.dailypapers.curation.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.text.Sentences;
import org.dailypapers.curation.check.Passage;

/**
 * A sentence of a summary and its position.
 *
 * @param section the index of its section, from 0
 * @param start where it begins in the body, after any list marker, from 0, in {@code char}s
 * @param text the sentence, without surrounding white space
 */
record Sentence(int section, int start, String text) {

    private static final Pattern MARKER = Pattern.compile("\\s*(?:(?:[-*+]|\\d{1,9}[.)]|#{1,6}|>)\\s+)*+");

    /** @return the sentences of all sections in order, without empty ones */
    static List<Sentence> of(Content content) {
        List<Sentence> all = new ArrayList<>();
        for (int i = 0; i < content.sections().size(); i++) {
            all.addAll(of(i, content.sections().get(i).body()));
        }
        return all;
    }

    /** @return the sentences of a body in order, without empty ones */
    static List<Sentence> of(int section, String body) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String piece : Sentences.of(body)) {
            Sentence sentence = behindMarker(section, at, piece);
            if (!sentence.text.isEmpty()) {
                sentences.add(sentence);
            }
            at += piece.length();
        }
        return sentences;
    }

    /**
     * @param places indexes in a body, in order
     * @return the passages of the sentences that contain these indexes, in order, with the indexes in each; a list marker is part of a
     *     passage only if it contains one of the indexes
     */
    static Map<Passage, List<Integer>> around(int section, String body, List<Integer> places) {
        Map<Passage, List<Integer>> all = new LinkedHashMap<>();
        int at = 0;
        int next = 0;
        for (String piece : Sentences.of(body)) {
            int first = next;
            while (next < places.size() && places.get(next) < at + piece.length()) {
                next++;
            }
            if (next > first) {
                Sentence sentence = behindMarker(section, at, piece);
                all.put(Passage.inBody(section, body, Math.min(places.get(first), sentence.start),
                        Math.max(places.get(next - 1) + 1, sentence.end())), places.subList(first, next));
            }
            at += piece.length();
        }
        return all;
    }

    private static Sentence behindMarker(int section, int at, String piece) {
        Matcher marker = MARKER.matcher(piece);
        int from = marker.lookingAt() ? marker.end() : 0;
        return new Sentence(section, at + from, piece.substring(from).strip());
    }

    /** @return where it ends in the body */
    int end() {
        return start + text.length();
    }

    /** @return its passage */
    Passage passage() {
        return new Passage(FieldName.SECTION, section, start, end(), text);
    }
}
