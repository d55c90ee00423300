package org.dailypapers.content.text;

/**
 * A range of two sequences in which they are equal or differ. Indexes count from 0; ends are exclusive.
 *
 * @param same whether the sequences are equal here
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

    /** @return whether it covers one element in each sequence */
    public boolean isOneForOne() {
        return to - from == 1 && otherTo - otherFrom == 1;
    }

    /** @return one block of the kind of a later one, from the beginning of this one to the end of that one */
    public Block upTo(Block later) {
        return new Block(later.same, from, later.to, otherFrom, later.otherTo);
    }
}
