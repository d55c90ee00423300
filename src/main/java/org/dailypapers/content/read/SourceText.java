package org.dailypapers.content.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dailypapers.content.read.Diagnostic.Code;

/**
 * The lines of a source and what was wrong with its bytes. A byte that is no UTF-8, and NUL, which no database keeps in
 * a text, stand as U+FFFD.
 *
 * @param lines without their line ends ({@code \n}, {@code \r\n} or {@code \r}); the line numbers are the indexes + 1;
 *     at most {@link #MOST_LINES}
 * @param more whether there are lines after these
 * @param diagnostics one for each line whose bytes could not be kept
 */
public record SourceText(List<String> lines, boolean more, List<Diagnostic> diagnostics) {

    /** So many lines are read of a source, far more than any digest has. */
    static final int MOST_LINES = 100_000;

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    /** Characters of more bytes are two in Java. */
    private static final int BYTES_OF_CHARACTER = 3;
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * @param bytes a file
     * @return its text
     */
    public static SourceText of(byte[] bytes) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int begin = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        while (begin <= bytes.length && lines.size() < MOST_LINES) {
            int end = end(bytes, begin);
            lines.add(line(bytes, begin, end, lines.size() + 1, diagnostics));
            begin = next(bytes, end);
        }
        return new SourceText(lines, begin <= bytes.length, diagnostics);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /** @return where the line that begins there ends, before its line end */
    static int end(byte[] bytes, int begin) {
        int end = begin;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return end;
    }

    /** @return where the line after one begins that ends there; beyond the bytes if there is none */
    static int next(byte[] bytes, int end) {
        return end + (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
    }

    private static String line(byte[] bytes, int begin, int end, int number, List<Diagnostic> diagnostics) {
        String line = new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
        if (line.indexOf(REPLACEMENT) >= 0 && !isUtf8(ByteBuffer.wrap(bytes, begin, end - begin))) {
            diagnostics.add(Diagnostic.at(number, Code.NOT_UTF8));
        }
        if (line.indexOf('\0') < 0) {
            return line;
        }
        diagnostics.add(Diagnostic.at(number, Code.NUL_CHARACTER));
        return line.replace('\0', REPLACEMENT);
    }

    /**
     * Reads some lines of a file, and no others.
     *
     * @param bytes the file
     * @param first number of the first line wanted, from 1
     * @param last number of the last line wanted
     * @param most how many characters are wanted
     * @return as many of those lines as have that many characters, a line end counted as one
     */
    public static Extract extract(byte[] bytes, int first, int last, int most) {
        List<String> lines = new ArrayList<>();
        int begin = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        int left = most;
        boolean whole = true;
        int number = 1;
        for (; number <= last && begin <= bytes.length && left > 0; number++) {
            int end = end(bytes, begin);
            if (number >= first) {
                String line = line(bytes, begin, (int) Math.min(end, begin + (left + 1L) * BYTES_OF_CHARACTER), number, new ArrayList<>());
                lines.add(cut(line, left));
                whole = line.length() <= left;
                left -= line.length() + 1;
            }
            begin = next(bytes, end);
        }
        return new Extract(lines, !whole || number <= last && begin <= bytes.length);
    }

    /**
     * Some lines of a source.
     *
     * @param lines without their line ends
     * @param cut whether more was asked for: the last of the lines may be cut, or others come after it
     */
    public record Extract(List<String> lines, boolean cut) {
    }

    private static String cut(String line, int most) {
        return line.length() <= most ? line : line.substring(0, Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
