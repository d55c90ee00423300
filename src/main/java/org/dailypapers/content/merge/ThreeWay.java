package org.dailypapers.content.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dailypapers.content.text.Block;
import org.dailypapers.content.text.Blocks;

/**
 * Merges three versions of a sequence, following diff3: a change made by one side is taken. Changes overlap if they share an element of
 * the base, or if one inserts at the edge of the other. Elements that look the same are equal; if a side has a new spelling that looks
 * the same, the newer spelling is taken.
 */
public final class ThreeWay {

    private final List<Hunk> hunks = new ArrayList<>();
    private final List<Piece> base;
    private final Changes ours;
    private final Changes theirs;

    private ThreeWay(List<Piece> base, List<Piece> ours, List<Piece> theirs) {
        this.base = base;
        this.ours = new Changes(base, ours);
        this.theirs = new Changes(base, theirs);
        int done = 0;
        while (this.ours.any() || this.theirs.any()) {
            int from = Math.min(this.ours.next(), this.theirs.next());
            unchanged(done, from);
            done = changed(from);
        }
        unchanged(done, base.size());
    }

    /** Merges lists of lines, such as names, or of words. */
    static ThreeWay of(List<String> base, List<String> ours, List<String> theirs) {
        return new ThreeWay(Piece.ofLines(base), Piece.ofLines(ours), Piece.ofLines(theirs));
    }

    /** Merges texts by sentence; the white space after each sentence is a separate element. */
    public static ThreeWay ofSentences(String base, String ours, String theirs) {
        List<List<Piece>> pieces = SentencePieces.of(List.of(base, ours, theirs));
        return new ThreeWay(pieces.get(0), pieces.get(1), pieces.get(2));
    }

    /** @return the merged sequence, with ours where changes overlap */
    List<String> merged() {
        return pieces().stream().map(Piece::text).toList();
    }

    private List<Piece> pieces() {
        return hunks.stream().flatMap(hunk -> hunk.merged().stream()).toList();
    }

    /**
     * @return whether no changes overlap, the number of occurrences of each element is right, and merging either side again gives the
     *     same result. Otherwise, where an element occurs twice or was moved, it is unclear which occurrence a side kept or removed, and
     *     only a person can tell
     */
    boolean clean() {
        if (hunks.stream().anyMatch(Hunk::clashes)) {
            return false;
        }
        List<Piece> merged = pieces();
        return isAsOften(merged) && (!isAnyTwice() && !isAnyMoved() || stands(merged, theirs.sequence) && stands(merged, ours.sequence));
    }

    /** Whether merging a side again gives the same result. */
    private boolean stands(List<Piece> merged, List<Piece> side) {
        return words(new ThreeWay(base, merged, side).pieces()).equals(words(merged));
    }

    private boolean isAnyTwice() {
        return Stream.of(base, ours.sequence, theirs.sequence).map(ThreeWay::words)
                .anyMatch(words -> new HashSet<>(words).size() < words.size());
    }

    /** Whether the elements that two of the versions have in common are in different orders. */
    private boolean isAnyMoved() {
        return isAnyMoved(base, ours.sequence) || isAnyMoved(base, theirs.sequence) || isAnyMoved(ours.sequence, theirs.sequence);
    }

    private static boolean isAnyMoved(List<Piece> one, List<Piece> other) {
        return !common(one, other).equals(common(other, one));
    }

    private static List<Piece> common(List<Piece> sequence, List<Piece> other) {
        Set<Piece> there = new HashSet<>(other);
        return words(sequence).stream().filter(there::contains).toList();
    }

    /** A sequence without its white space, which separates any two sentences and says nothing about them. */
    private static List<Piece> words(List<Piece> sequence) {
        return sequence.stream().filter(element -> !element.isBlank()).toList();
    }

    /**
     * Whether each element occurs in the result as often as the changes require: if a side added or removed one, as often as on that
     * side; if both did so, only once, even if they did it at different places. If one side added an element and the other removed it, or
     * one moved it and the other removed it, a person must decide. White space is ignored.
     */
    private boolean isAsOften(List<Piece> merged) {
        Map<Piece, Integer> before = counts(base);
        Map<Piece, Integer> own = counts(ours.sequence);
        Map<Piece, Integer> other = counts(theirs.sequence);
        Map<Piece, Integer> after = counts(merged);
        return Stream.of(before, own, other).flatMap(counts -> counts.keySet().stream()).filter(element -> !element.isBlank())
                .allMatch(element -> isAsOften(before.getOrDefault(element, 0), own.getOrDefault(element, 0),
                        other.getOrDefault(element, 0), after.getOrDefault(element, 0)));
    }

    private static boolean isAsOften(int before, int own, int other, int after) {
        return own >= before && other >= before && after == Math.max(own, other)
                || own <= before && other <= before && after == Math.min(own, other);
    }

    private static Map<Piece, Integer> counts(List<Piece> sequence) {
        Map<Piece, Integer> counts = new HashMap<>();
        sequence.forEach(element -> counts.merge(element, 1, Integer::sum));
        return counts;
    }

    private void unchanged(int from, int to) {
        if (from < to) {
            hunks.add(new Hunk(base.subList(from, to), ours.sequence.subList(ours.place(from), ours.place(to)),
                    theirs.sequence.subList(theirs.place(from), theirs.place(to))));
        }
    }

    private int changed(int from) {
        int to = from;
        int oursFrom = ours.place(from);
        int theirsFrom = theirs.place(from);
        while (ours.touches(from, to) || theirs.touches(from, to)) {
            to = Math.max(to, ours.touches(from, to) ? ours.take() : theirs.take());
        }
        hunks.add(new Hunk(base.subList(from, to), ours.sequence.subList(oursFrom, ours.place(to)),
                theirs.sequence.subList(theirsFrom, theirs.place(to))));
        return to;
    }

    /** The changes of one side that have not been applied yet. */
    private static final class Changes {
        private final List<Piece> sequence;
        private final List<Block> blocks;
        private int taken;
        private int shift;

        Changes(List<Piece> base, List<Piece> sequence) {
            this.sequence = sequence;
            blocks = Changes.of(base, Blocks.of(Piece.seen(base), Piece.seen(sequence)));
        }

        boolean any() {
            return taken < blocks.size();
        }

        int next() {
            return any() ? blocks.get(taken).from() : Integer.MAX_VALUE;
        }

        boolean touches(int from, int to) {
            return next() < to || next() == to && (from == to || blocks.get(taken).to() == to);
        }

        int take() {
            Block block = blocks.get(taken++);
            shift = block.otherTo() - block.to();
            return block.to();
        }

        /** The index on this side for an index in the base, after the changes applied so far. */
        int place(int index) {
            return index + shift;
        }

        /** White space does not separate two changes, unless each of them replaces one sentence with another. */
        private static List<Block> of(List<Piece> base, List<Block> blocks) {
            List<Block> changes = new ArrayList<>();
            boolean apart = true;
            for (Block block : blocks) {
                int last = changes.size() - 1;
                if (block.same()) {
                    apart = base.subList(block.from(), block.to()).stream()
                            .anyMatch(element -> !element.isBlank() || element.seen().contains("\n"));
                } else if (apart || last < 0 || block.isOneForOne() && changes.get(last).isOneForOne()) {
                    changes.add(block);
                } else {
                    changes.set(last, changes.get(last).upTo(block));
                }
            }
            return changes;
        }
    }
}
