package org.dailypapers.content.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dailypapers.content.read.Diagnostic.Code;

/**
 * The lines of a source, and what was wrong with its bytes. Bytes that are not UTF-8, and NUL, which databases cannot store in a
 * text, are replaced with U+FFFD.
 *
 * @param lines the lines without {@linkplain LineEnds line ends}, at most {@link #MOST_LINES}; line numbers
 *     are indexes + 1
 * @param more whether there are lines after these
 * @param diagnostics diagnostics of lines whose bytes were replaced
 */
public record SourceText(List<String> lines, boolean more, List<Diagnostic> diagnostics) {

    /** The maximum number of lines that are read, far more than any digest has. */
    static final int MOST_LINES = 100_000;

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    /** The maximum number of UTF-8 bytes per {@code char}: a character of four bytes is two {@code char}s. */
    private static final int BYTES_OF_CHARACTER = 3;
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * @param bytes a file
     * @return its text
     */
    public static SourceText of(byte[] bytes) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        LineEnds ends = LineEnds.of(bytes);
        int begin = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        while (begin <= bytes.length && lines.size() < MOST_LINES) {
            int end = ends.end(begin);
            lines.add(line(bytes, begin, end, lines.size() + 1, diagnostics));
            begin = ends.next(end);
        }
        return new SourceText(lines, begin <= bytes.length, diagnostics);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
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
     * Reads some lines of a file without decoding the others.
     *
     * @param bytes the file
     * @param first number of the first line wanted, from 1
     * @param last number of the last line wanted
     * @param most the maximum number of {@code char}s, counting a line end as one
     * @return the lines, cut after that many {@code char}s
     */
    public static Extract extract(byte[] bytes, int first, int last, int most) {
        List<String> lines = new ArrayList<>();
        LineEnds ends = LineEnds.of(bytes);
        int begin = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        int left = most;
        boolean whole = true;
        int number = 1;
        for (; number <= last && begin <= bytes.length && left > 0; number++) {
            int end = ends.end(begin);
            if (number >= first) {
                String line = line(bytes, begin, (int) Math.min(end, begin + (left + 1L) * BYTES_OF_CHARACTER), number, new ArrayList<>());
                lines.add(cut(line, left));
                whole = line.length() <= left;
                left -= line.length() + 1;
            }
            begin = ends.next(end);
        }
        return new Extract(lines, !whole || number <= last && begin <= bytes.length);
    }

    /**
     * Some lines of a source.
     *
     * @param lines the lines without line ends
     * @param cut whether some of the wanted text is missing: the last line may be cut, or lines after it are left out
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
