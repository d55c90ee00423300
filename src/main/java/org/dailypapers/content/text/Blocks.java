package org.dailypapers.content.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Compares two sequences. Swapping them swaps the sides of the blocks and nothing else. Sequences that need more than
 * {@value #MOST_STEPS} insertions and deletions, fewer where they are very long, are taken apart at their {@link Anchors}, and
 * what still needs more differs as a whole, so that the time grows with the length and not with its square. What is taken apart
 * has to do with {@value #FEW_STEPS} once the parts before it have taken so many steps that readers would wait.
 */
public final class Blocks {

    private static final int MOST_STEPS = 1000;
    private static final int FEW_STEPS = 50;
    /** A step takes as many looks as there were steps before it: so many may be taken for all parts together. */
    private static final int MOST_LOOKS = MOST_STEPS * MOST_STEPS;
    /** So many elements are compared, if each step went from one end to the other. */
    private static final int MOST_COMPARED = 20_000_000;

    private final List<String> first;
    private final List<String> second;
    private final List<Block> blocks = new ArrayList<>();
    private int done;
    private int otherDone;
    private int looks;

    private Blocks(List<String> first, List<String> second) {
        this.first = first;
        this.second = second;
    }

    /** @return the blocks in order, same and different ones by turns, none of them empty on both sides */
    public static List<Block> of(List<String> first, List<String> second) {
        if (compare(first, second) > 0) {
            return of(second, first).stream().map(Block::swapped).toList();
        }
        int prefix = prefix(first, second);
        int suffix = suffix(first.subList(prefix, first.size()), second.subList(prefix, second.size()));
        Blocks found = new Blocks(first, second);
        found.same(prefix);
        if (!found.compared(first.size() - suffix, second.size() - suffix)) {
            found.takenApart(first.size() - suffix, second.size() - suffix);
        }
        found.same(first.size());
        return found.blocks;
    }

    /** Compares what is not done yet up to two indexes; false, and nothing done, where that takes too many steps. */
    private boolean compared(int to, int otherTo) {
        int offset = done;
        try {
            for (AbstractDelta<String> delta : DiffUtils.diff(first.subList(done, to), second.subList(otherDone, otherTo),
                    new MyersDiff<>(), new Limit(to - done + otherTo - otherDone)).getDeltas()) {
                same(offset + delta.getSource().getPosition());
                differs(delta.getSource().size(), delta.getTarget().size());
            }
            same(to);
            return true;
        } catch (TooDifferentException e) {
            return false;
        }
    }

    private void takenApart(int to, int otherTo) {
        int offset = done;
        int otherOffset = otherDone;
        Deque<int[]> anchors = Anchors.of(first.subList(done, to), second.subList(otherDone, otherTo));
        anchors.add(new int[] {to - offset, otherTo - otherOffset});
        for (int[] anchor : anchors) {
            int next = offset + anchor[0];
            int otherNext = otherOffset + anchor[1];
            if (!compared(next, otherNext)) {
                differs(next - done, otherNext - otherDone);
            }
        }
    }

    private void same(int until) {
        if (until > done) {
            add(new Block(true, done, until, otherDone, otherDone + until - done));
        }
    }

    private void differs(int length, int otherLength) {
        add(new Block(false, done, done + length, otherDone, otherDone + otherLength));
    }

    private void add(Block block) {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last).same() == block.same()) {
            blocks.set(last, blocks.get(last).upTo(block));
        } else {
            blocks.add(block);
        }
        done = block.to();
        otherDone = block.otherTo();
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
    private final class Limit implements DiffAlgorithmListener {
        private final int most;

        Limit(int length) {
            most = Math.max(FEW_STEPS, Math.min(MOST_STEPS, MOST_COMPARED / Math.max(1, length)));
        }

        @Override
        public void diffStart() {
            // nothing to prepare
        }

        @Override
        public void diffStep(int value, int max) {
            looks += Math.min(value, MOST_LOOKS - looks);
            if (value > most || value > FEW_STEPS && looks == MOST_LOOKS) {
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
