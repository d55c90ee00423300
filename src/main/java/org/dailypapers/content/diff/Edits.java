package org.dailypapers.content.diff;

import java.util.ArrayList;
import java.util.List;
import org.dailypapers.content.text.Tokens;

/** The segments of a comparison of two texts: collected from left to right, then simplified for readers. */
final class Edits {

    private static final int MOST_PASSES = 4;
    private static final int PARTICLE = 1;
    private static final int WORD = 6;

    private List<Stretch> stretches = new ArrayList<>();

    /** Adds text that both texts have. */
    void same(String text) {
        add(new Stretch(true, text, text));
    }

    /** Adds text that was replaced; either may be empty. */
    void replaced(String removed, String added) {
        boolean grown = removed.length() < added.length();
        String shorter = grown ? removed : added;
        String longer = grown ? added : removed;
        int from = prefix(shorter, longer);
        int to = from + longer.length() - shorter.length();
        if (longer.endsWith(shorter.substring(from)) && Tokens.mayCut(longer, from) && Tokens.mayCut(longer, to)) {
            String put = longer.substring(from, to);
            same(shorter.substring(0, from));
            add(new Stretch(false, grown ? "" : put, grown ? put : ""));
            same(shorter.substring(from));
        } else {
            add(new Stretch(false, removed, added));
        }
    }

    /** @return the segments; unchanged fragments that would only disturb the reader are merged into the changes around them */
    List<DiffSegment> runs() {
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            fold();
        }
        List<DiffSegment> runs = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.same) {
                runs.add(new DiffSegment(DiffSegment.Kind.SAME, stretch.removed.toString()));
            } else {
                boolean line = i + 1 == stretches.size() || stretches.get(i + 1).removed.indexOf("\n") == 0;
                addIfAny(DiffSegment.Kind.REMOVED, stretch.removed.toString(), line, runs);
                addIfAny(DiffSegment.Kind.ADDED, stretch.added.toString(), line, runs);
            }
        }
        return List.copyOf(runs);
    }

    private static int prefix(String shorter, String longer) {
        int length = 0;
        while (length < shorter.length() && shorter.charAt(length) == longer.charAt(length)) {
            length++;
        }
        return length;
    }

    private void add(Stretch next) {
        if (next.removed.isEmpty() && next.added.isEmpty()) {
            return;
        }
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).same == next.same) {
            stretches.get(last).append(next);
        } else {
            stretches.add(next);
        }
    }

    private void fold() {
        List<Stretch> folded = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            int last = folded.size() - 1;
            if (stretch.same && last >= 0 && i + 1 < stretches.size()
                    && stretch.disturbs(folded.get(last), stretches.get(i + 1))) {
                folded.get(last).append(stretch);
                folded.get(last).append(stretches.get(i + 1));
                i++;
            } else {
                folded.add(stretch);
            }
        }
        stretches = folded;
    }

    private static void addIfAny(DiffSegment.Kind kind, String text, boolean lineEnds, List<DiffSegment> runs) {
        if (!text.isEmpty()) {
            runs.add(new DiffSegment(kind, text, lineEnds && text.endsWith(" ")));
        }
    }

    /** A segment under construction: text can be appended in constant time. */
    private static final class Stretch {
        private final boolean same;
        private final StringBuilder removed;
        private final StringBuilder added;
        private int removedWeight;
        private int addedWeight;

        Stretch(boolean same, String removed, String added) {
            this.same = same;
            this.removed = new StringBuilder(removed);
            this.added = new StringBuilder(added);
            this.removedWeight = Tokens.weight(removed);
            this.addedWeight = Tokens.weight(added);
        }

        void append(Stretch next) {
            removed.append(next.removed);
            added.append(next.added);
            removedWeight += next.removedWeight;
            addedWeight += next.addedWeight;
        }

        /**
         * Whether this unchanged fragment between two changes on a line is too short to help the reader: a particle, or a word between
         * longer changes.
         */
        boolean disturbs(Stretch before, Stretch after) {
            if (removedWeight > WORD || removed.indexOf("\n") >= 0 || before.onlyAdds() && after.onlyAdds()
                    || before.onlyRemoves() && after.onlyRemoves()) {
                return false;
            }
            return removedWeight <= PARTICLE || removedWeight * 2 <= Math.min(before.weight(), after.weight());
        }

        private boolean onlyAdds() {
            return removed.isEmpty();
        }

        private boolean onlyRemoves() {
            return added.isEmpty();
        }

        private int weight() {
            return Math.max(removedWeight, addedWeight);
        }
    }
}
