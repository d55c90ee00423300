package org.dailypapers.content;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Compares two sequences. Swapping them swaps the sides of the blocks and nothing else; sequences that need more than
 * {@value #MOST_STEPS} insertions and deletions differ as a whole between what they begin and end with in common, so that
 * the time grows with the length and not with its square.
 */
final class Blocks {

    private static final int MOST_STEPS = 1000;

    private final List<Block> blocks = new ArrayList<>();
    private int done;
    private int otherDone;

    private Blocks() {
    }

    /** @return the blocks in order, same and different ones by turns, none of them empty on both sides */
    static List<Block> of(List<String> first, List<String> second) {
        if (compare(first, second) > 0) {
            return of(second, first).stream().map(Block::swapped).toList();
        }
        int prefix = prefix(first, second);
        int suffix = suffix(first.subList(prefix, first.size()), second.subList(prefix, second.size()));
        Blocks found = new Blocks();
        found.between(first.subList(prefix, first.size() - suffix), second.subList(prefix, second.size() - suffix), prefix);
        found.same(first.size());
        return found.blocks;
    }

    private void between(List<String> first, List<String> second, int offset) {
        try {
            for (AbstractDelta<String> delta : DiffUtils.diff(first, second, new MyersDiff<>(), new Limit()).getDeltas()) {
                same(offset + delta.getSource().getPosition());
                differs(delta.getSource().size(), delta.getTarget().size());
            }
        } catch (TooDifferentException e) {
            same(offset);
            differs(first.size(), second.size());
        }
    }

    private void same(int until) {
        if (until > done) {
            int length = until - done;
            blocks.add(new Block(true, done, until, otherDone, otherDone + length));
            done = until;
            otherDone += length;
        }
    }

    private void differs(int length, int otherLength) {
        Block block = new Block(false, done, done + length, otherDone, otherDone + otherLength);
        int last = blocks.size() - 1;
        if (last >= 0 && !blocks.get(last).same()) {
            blocks.set(last, blocks.get(last).upTo(block));
        } else {
            blocks.add(block);
        }
        done += length;
        otherDone += otherLength;
    }

    private static int prefix(List<String> first, List<String> second) {
        int length = 0;
        while (length < first.size() && length < second.size() && first.get(length).equals(second.get(length))) {
            length++;
        }
        return length;
    }

    private static int suffix(List<String> first, List<String> second) {
        int length = 0;
        while (length < first.size() && length < second.size()
                && first.get(first.size() - 1 - length).equals(second.get(second.size() - 1 - length))) {
            length++;
        }
        return length;
    }

    private static int compare(List<String> first, List<String> second) {
        int order = Integer.compare(first.size(), second.size());
        Iterator<String> others = second.iterator();
        for (Iterator<String> own = first.iterator(); order == 0 && own.hasNext();) {
            order = own.next().compareTo(others.next());
        }
        return order;
    }

    /** Ends a comparison that would take too long; the library asks before each further step. */
    private static final class Limit implements DiffAlgorithmListener {
        @Override
        public void diffStart() {
            // nothing to prepare
        }

        @Override
        public void diffStep(int value, int max) {
            if (value > MOST_STEPS) {
                throw new TooDifferentException();
            }
        }

        @Override
        public void diffEnd() {
            // nothing to clear
        }
    }

    private static final class TooDifferentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDifferentException() {
            super(null, null, false, false);
        }
    }
}
