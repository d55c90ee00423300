package org.dailypapers.content.read;

/**
 * Finds where the lines of a source end: at {@code \n}, {@code \r\n} or {@code \r} or, if none of these is between its lines, at U+2028
 * and U+2029.
 */
final class LineEnds {

    /** The bytes of U+2028 and U+2029 in UTF-8; the last bytes differ. */
    private static final byte[] SEPARATOR = {(byte) 0xE2, (byte) 0x80};
    private static final byte LINE = (byte) 0xA8;
    private static final byte PARAGRAPH = (byte) 0xA9;
    private static final int LENGTH = 3;

    private final byte[] bytes;
    private final boolean separators;

    private LineEnds(byte[] bytes, boolean separators) {
        this.bytes = bytes;
        this.separators = separators;
    }

    /** @return the line ends of a file in UTF-8 */
    static LineEnds of(byte[] bytes) {
        int last = bytes.length;
        while (last > 0 && isUsual(bytes[last - 1])) {
            last--;
        }
        boolean usual = false;
        for (int at = 0; at < last && !usual; at++) {
            usual = isUsual(bytes[at]);
        }
        return new LineEnds(bytes, !usual);
    }

    /** @return the index where the line that begins at this one ends, before its line end */
    int end(int begin) {
        int end = begin;
        while (end < bytes.length && !isUsual(bytes[end]) && !isSeparator(end)) {
            end++;
        }
        return end;
    }

    /** @return the index where the next line begins after the end of this one; greater than the number of bytes if there is none */
    int next(int end) {
        if (isSeparator(end)) {
            return end + LENGTH;
        }
        return end + (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
    }

    private static boolean isUsual(byte one) {
        return one == '\n' || one == '\r';
    }

    private boolean isSeparator(int at) {
        return separators && at + LENGTH <= bytes.length && bytes[at] == SEPARATOR[0] && bytes[at + 1] == SEPARATOR[1]
                && (bytes[at + 2] == LINE || bytes[at + 2] == PARAGRAPH);
    }
}
