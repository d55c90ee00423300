package org.dailypapers.curation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Sentences;

/**
 * A sentence of a summary and where it stands.
 *
 * @param section the index of its section, from 0
 * @param start where it begins in the body, from 0, in {@code char}s, behind the marker of a list
 * @param text the sentence, without white space around it
 */
record Sentence(int section, int start, String text) {

    private static final Pattern MARKER = Pattern.compile("\\s*(?:(?:[-*+]|\\d{1,9}[.)]|#{1,6}|>)\\s+)*+");

    /** @return the sentences of all sections in order; none of them empty */
    static List<Sentence> of(Content content) {
        List<Sentence> all = new ArrayList<>();
        for (int i = 0; i < content.sections().size(); i++) {
            all.addAll(of(i, content.sections().get(i).body()));
        }
        return all;
    }

    /** @return the sentences of a body in order; none of them empty */
    static List<Sentence> of(int section, String body) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String piece : Sentences.of(body)) {
            Matcher marker = MARKER.matcher(piece);
            int from = marker.lookingAt() ? marker.end() : 0;
            String text = piece.substring(from).strip();
            if (!text.isEmpty()) {
                sentences.add(new Sentence(section, at + from, text));
            }
            at += piece.length();
        }
        return sentences;
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
