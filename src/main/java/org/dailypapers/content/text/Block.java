package org.dailypapers.content.text;

/**
 * A stretch of two sequences that is the same in both, or differs. Indexes count from 0, ends are exclusive.
 *
 * @param same whether both sequences are the same here
 * @param from where it begins in the first sequence
 * @param to where it ends in the first
 * @param otherFrom where it begins in the second
 * @param otherTo where it ends in the second
 */
public record Block(boolean same, int from, int to, int otherFrom, int otherTo) {

    /** @return the block with its sequences swapped */
    Block swapped() {
        return new Block(same, otherFrom, otherTo, from, to);
    }

    /** @return whether it is one element in either sequence */
    public boolean isOneForOne() {
        return to - from == 1 && otherTo - otherFrom == 1;
    }

    /** @return one block of the kind of a later one, from the beginning of this to the end of that */
    public Block upTo(Block later) {
        return new Block(later.same, from, later.to, otherFrom, later.otherTo);
    }
}
