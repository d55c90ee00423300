package org.dailypapers.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dailypapers.content.Diagnostic.Code;

/**
 * The lines of a source and what was wrong with its bytes. A byte that is no UTF-8, and NUL, which no database keeps in
 * a text, stand as U+FFFD.
 *
 * @param lines without their line ends ({@code \n}, {@code \r\n} or {@code \r}); the line numbers are the indexes + 1
 * @param diagnostics one for each line whose bytes could not be kept
 */
public record SourceText(List<String> lines, List<Diagnostic> diagnostics) {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * @param bytes a file
     * @return its text
     */
    public static SourceText of(byte[] bytes) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!isUtf8(ByteBuffer.wrap(bytes))) {
            brokenLines(bytes, diagnostics);
        }
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        List<String> lines = new ArrayList<>(Arrays.asList(LINE_END.split(text, -1)));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).indexOf('\0') >= 0) {
                lines.set(i, lines.get(i).replace('\0', '\uFFFD'));
                diagnostics.add(Diagnostic.at(i + 1, Code.NUL_CHARACTER));
            }
        }
        return new SourceText(lines, diagnostics);
    }

    /**
     * @param first number of the first line wanted, from 1
     * @param last number of the last line wanted
     * @return those lines
     */
    public List<String> lines(int first, int last) {
        return lines.subList(first - 1, Math.min(last, lines.size()));
    }

    private static void brokenLines(byte[] bytes, List<Diagnostic> diagnostics) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            boolean carriageReturn = i < bytes.length && bytes[i] == '\r'
                    && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            if (i == bytes.length || bytes[i] == '\n' || carriageReturn) {
                if (!isUtf8(ByteBuffer.wrap(bytes, start, i - start))) {
                    diagnostics.add(Diagnostic.at(line, Code.NOT_UTF8));
                }
                start = i + 1;
                line++;
            }
        }
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
