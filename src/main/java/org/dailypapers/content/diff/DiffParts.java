package org.dailypapers.content.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dailypapers.content.Unseen;

/** Splits a removed or added text at its invisible characters. */
final class DiffParts {

    /** Letters, and the blank Braille pattern, that look like a space. */
    private static final String BLANKS = "\u115F\u1160\u2800\u3164\uFFA0";

    /** The maximum number of parts; the rest of a text gets no signs. */
    private static final int MOST = 500;

    private final String text;
    private final boolean lastOfLine;
    private final boolean blank;
    private final BitSet unseen;
    private final List<DiffPart> parts = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private DiffParts(String text, boolean lastOfLine) {
        this.text = text;
        this.lastOfLine = lastOfLine;
        this.blank = text.codePoints().allMatch(c -> Unseen.isSpace(c) || Unseen.isZeroWidth(c) || isBlank(c));
        this.unseen = Unseen.in(text);
    }

    /**
     * @param text the text
     * @param lastOfLine whether the text is the end of a line
     * @return its parts; joined, their texts are the text without those zero-width characters that have a sign
     */
    static List<DiffPart> of(String text, boolean lastOfLine) {
        DiffParts parts = new DiffParts(text, lastOfLine);
        for (int at = 0; at < text.length();) {
            at = parts.next(at);
        }
        String safe = Unseen.streamSafe(text);
        String composed = Unseen.composed(text);
        if (!composed.equals(safe)) {
            parts.add(Sign.of(composed.length() < safe.length() ? Sign.DECOMPOSED : Sign.UNUSUAL, 1));
        } else if (parts.open.length() > 0) {
            parts.add(null);
        }
        return List.copyOf(parts.parts);
    }

    /** Reads one character, or a run of the same invisible character. */
    private int next(int at) {
        if (parts.size() >= MOST) {
            add(Sign.of(Sign.REST, 1));
            open.append(text, at, text.length());
            return text.length();
        }
        int c = text.codePointAt(at);
        int end = at + Character.charCount(c);
        if (c == '\n' || c != ' ' && !isBlank(c) && !isHidden(at)) {
            line(c);
            open.appendCodePoint(c);
            return end;
        }
        while (end < text.length() && text.codePointAt(end) == c && isHidden(end) == isHidden(at)) {
            end += Character.charCount(c);
        }
        open.append(isHidden(at) ? "" : text.substring(at, end));
        name(c, at, end);
        return end;
    }

    private void line(int c) {
        if (c == '\n' && blank) {
            add(Sign.of(Sign.LINE, 1));
        }
    }

    private void name(int c, int from, int end) {
        int count = text.codePointCount(from, end);
        if (c != ' ') {
            add(Sign.of(c, count));
        } else if (isAtLineEnd(end)) {
            add(Sign.of(Sign.SPACES_AT_END, count));
        } else if (blank || count > 1 && from > 0 && text.charAt(from - 1) != '\n') {
            add(Sign.of(Sign.SPACES, count));
        }
    }

    /** Whether a character is not drawn: it has no width and is not seen, or it only changes the direction of others. */
    private boolean isHidden(int at) {
        return unseen.get(at) || Unseen.isDirection(text.charAt(at));
    }

    private boolean isAtLineEnd(int at) {
        return at == text.length() ? lastOfLine : text.charAt(at) == '\n';
    }

    private static boolean isBlank(int c) {
        int type = Character.getType(c);
        return type == Character.SPACE_SEPARATOR || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.CONTROL || BLANKS.indexOf(c) >= 0;
    }

    private void add(Sign sign) {
        parts.add(new DiffPart(open.toString(), sign));
        open.setLength(0);
    }
}
