package org.dailypapers.content.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dailypapers.content.text.Sentences;

/** Extracts from a comparison of two texts the sentences that changed. */
public final class Passages {

    private final List<DiffSegment> runs;
    private final List<Integer> ends = new ArrayList<>();
    private final boolean[] touched;
    private final List<List<DiffSegment>> passages = new ArrayList<>();
    private List<DiffSegment> open = new ArrayList<>();

    private Passages(List<DiffSegment> runs) {
        this.runs = runs;
        int end = 0;
        for (String sentence : Sentences.of(TextDiff.after(runs))) {
            end += sentence.length();
            ends.add(end);
        }
        this.touched = new boolean[ends.size()];
    }

    /**
     * @param runs how a text changed, as given by {@link TextDiff}
     * @return the passages that changed, in order; between two passages there is at least one unchanged sentence
     */
    public static List<List<DiffSegment>> of(List<DiffSegment> runs) {
        Passages passages = new Passages(runs);
        passages.touch();
        passages.collect();
        return passages.passages;
    }

    private void touch() {
        int at = 0;
        for (DiffSegment diffSegment : runs) {
            int end = at + (diffSegment.kind() == DiffSegment.Kind.REMOVED ? 0 : diffSegment.text().length());
            if (diffSegment.kind() == DiffSegment.Kind.REMOVED) {
                touch(at, at);
            } else if (diffSegment.kind() == DiffSegment.Kind.ADDED) {
                int blank = diffSegment.text().length() - diffSegment.text().stripLeading().length();
                touch(at + blank == end ? at : at + blank, end);
            }
            at = end;
        }
    }

    /** Marks the sentences of the later text that a range overlaps, or in whose middle an empty range lies. */
    private void touch(int from, int to) {
        int first = sentenceAt(from);
        if (from == to && first < touched.length) {
            touched[first] |= begin(first) < from;
        }
        for (int i = first; i < touched.length && begin(i) < to && from < to; i++) {
            touched[i] = true;
        }
    }

    private void collect() {
        int at = 0;
        for (DiffSegment diffSegment : runs) {
            if (diffSegment.kind() == DiffSegment.Kind.SAME) {
                same(at, diffSegment.text());
            } else {
                open.add(diffSegment);
            }
            at += diffSegment.kind() == DiffSegment.Kind.REMOVED ? 0 : diffSegment.text().length();
        }
        close();
    }

    private void same(int from, String text) {
        int end = from + text.length();
        for (int i = sentenceAt(from); i < touched.length && begin(i) < end; i++) {
            int first = Math.max(from, begin(i));
            int last = Math.min(end, ends.get(i));
            if (first < last && touched[i]) {
                add(text.substring(first - from, last - from));
            } else if (first < last) {
                close();
            }
        }
    }

    private void add(String text) {
        DiffSegment last = open.isEmpty() ? null : open.get(open.size() - 1);
        if (last != null && last.kind() == DiffSegment.Kind.SAME) {
            open.set(open.size() - 1, new DiffSegment(DiffSegment.Kind.SAME, last.text() + text));
        } else {
            open.add(new DiffSegment(DiffSegment.Kind.SAME, text));
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            passages.add(List.copyOf(open));
            open = new ArrayList<>();
        }
    }

    /** The sentence that contains a character; beyond the last one if there is none. */
    private int sentenceAt(int index) {
        int found = Collections.binarySearch(ends, index);
        return found < 0 ? -1 - found : found + 1;
    }

    private int begin(int sentence) {
        return sentence == 0 ? 0 : ends.get(sentence - 1);
    }
}
