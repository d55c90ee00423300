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
 * Compares two sequences. Swapping them swaps the sides of the blocks and changes nothing else. Sequences that need more than
 * {@value #MOST_STEPS} insertions and deletions (fewer if they are very long) are divided at their {@link Anchors}; parts that still need
 * more are treated as entirely different. So the time is linear in the length and not quadratic. Once the parts so far have taken so long
 * that readers would notice, each further part may take only {@value #FEW_STEPS} steps.
 */
public final class Blocks {

    private static final int MOST_STEPS = 1000;
    private static final int FEW_STEPS = 50;
    /** The total work allowed for all parts: a step costs as much as the number of steps before it. */
    private static final int MOST_LOOKS = MOST_STEPS * MOST_STEPS;
    /** The most elements to compare if every step ran from one end to the other. */
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

    /** @return the blocks in order, alternating between same and different, none of them empty on both sides */
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

    /** Compares everything up to two indexes. Returns false, and changes nothing, if that takes too many steps. */
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

    /** Aborts a comparison that would take too long; the library calls this before each further step. */
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
