package org.dailypapers.curation.editor.preview;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Marks the passages that findings are about in the lines of a source. */
public final class SourceMarks {

    private static final int AROUND = 12;
    private static final int TELLING = 4;

    private final List<String> lines;
    private final List<BitSet> marked = new ArrayList<>();

    /** @param lines the lines of an entry in its source */
    public SourceMarks(List<String> lines) {
        this.lines = lines;
        lines.forEach(line -> marked.add(new BitSet()));
    }

    /**
     * Marks a passage in the first line of the source that has it with the text around it. If no line has that, marks the passage alone if
     * it is long enough to be recognised; otherwise nothing.
     *
     * @param text the text of a field
     * @param start where the passage begins
     * @param end where it ends
     */
    public void mark(String text, int start, int end) {
        for (int from = start; from < end;) {
            int stop = text.indexOf('\n', from);
            int to = stop < 0 || stop > end ? end : stop;
            markLine(text, from, to);
            from = to + 1;
        }
    }

    private void markLine(String text, int from, int to) {
        int before = Math.max(Math.max(0, from - AROUND), text.lastIndexOf('\n', from - 1) + 1);
        int line = text.indexOf('\n', to);
        int after = Math.min(line < 0 ? text.length() : line, to + AROUND);
        if (from < to && !find(text.substring(before, after), from - before, to - before) && to - from >= TELLING) {
            find(text.substring(from, to), 0, to - from);
        }
    }

    private boolean find(String piece, int from, int to) {
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(piece);
            if (at >= 0) {
                marked.get(i).set(at + from, at + to);
                return true;
            }
        }
        return false;
    }

    /** @return the lines, each in pieces that are marked or not */
    public List<List<Piece>> pieces() {
        List<List<Piece>> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            all.add(pieces(lines.get(i), marked.get(i)));
        }
        return all;
    }

    private static List<Piece> pieces(String line, BitSet marks) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < line.length();) {
            boolean on = marks.get(from);
            int to = on ? marks.nextClearBit(from) : marks.nextSetBit(from);
            int end = to < 0 ? line.length() : Math.min(to, line.length());
            pieces.add(new Piece(line.substring(from, end), on));
            from = end;
        }
        return pieces;
    }

    /**
     * A piece of a line.
     *
     * @param text the piece
     * @param marked whether a finding is about it
     */
    public record Piece(String text, boolean marked) {
    }
}
