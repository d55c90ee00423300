package org.dailypapers.content.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dailypapers.content.Unseen;
import org.dailypapers.content.diff.Appearance;
import org.dailypapers.content.html.CodeSpans;
import org.dailypapers.content.text.Sentences;

/**
 * Splits several versions of a Markdown text into {@link Sentences sentences} and the white space between them. Invisible differences do
 * not affect where they are split.
 */
final class SentencePieces {

    private static final Set<String> USUAL_SPACE = Set.of(" ", "\n", "\n\n");

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    /** The index in the text of each character of the plain text, and the end of the text. */
    private final int[] places;
    private final List<Slice> slices = new ArrayList<>();
    private CodeSpans code;

    private SentencePieces(String text) {
        this.text = text;
        this.places = new int[text.length() + 1];
        for (int at = 0; at < text.length();) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            for (int i = at; i < end && !Unseen.isZeroWidth(c); i++) {
                places[plain.length()] = i;
                plain.append(c != '\n' && Unseen.isSpace(c) ? ' ' : text.charAt(i));
            }
            at = end;
        }
        places[plain.length()] = text.length();
        places[0] = 0;
        split();
        dropSpaceAtEnd();
    }

    /** @return the pieces of each text; joined, they are the texts without the white space at the end */
    static List<List<Piece>> of(List<String> texts) {
        List<SentencePieces> all = texts.stream().map(SentencePieces::new).toList();
        Map<String, Set<String>> spellings = new HashMap<>();
        all.forEach(pieces -> pieces.slices.forEach(slice -> spellings.computeIfAbsent(slice.outline, any -> new HashSet<>())
                .add(slice.text)));
        return all.stream().map(pieces -> pieces.slices.stream().map(slice -> slice.blank || spellings.get(slice.outline).size() > 1
                ? pieces.compared(slice) : new Piece(slice.text, slice.outline)).toList()).toList();
    }

    private void split() {
        int from = 0;
        for (String sentence : Sentences.of(plain.toString())) {
            int words = from + sentence.stripTrailing().length();
            int end = from + sentence.length();
            add(from, words, false);
            add(words, end, true);
            from = end;
        }
    }

    private void dropSpaceAtEnd() {
        int last = slices.size() - 1;
        if (last >= 0 && slices.get(last).blank && !isInCode(slices.get(last))) {
            slices.remove(last);
        }
    }

    private void add(int from, int end, boolean blank) {
        if (from < end) {
            String slice = text.substring(places[from], places[end]);
            slices.add(new Slice(places[from], slice, blank ? "" : Appearance.outline(slice), blank));
        }
    }

    /** The key of a piece begins with its outline, so that pieces sort in the same order as if each had only one spelling. */
    private Piece compared(Slice slice) {
        if (slice.blank) {
            return new Piece(slice.text, space(slice));
        }
        return new Piece(slice.text, slice.outline + '\0' + (isInCode(slice) ? '\0' + slice.text : indent(slice) + Appearance.of(slice.text)));
    }

    /** Whether a slice is part of code, where every character is visible. */
    private boolean isInCode(Slice slice) {
        if (code == null) {
            code = CodeSpans.of(text);
        }
        return code.goesBeyond(slice.from, slice.from + slice.text.length());
    }

    /** Normalizes white space to what it looks like: a space, a line break, a blank line, or a hard line break (two spaces before it). */
    private String space(Slice slice) {
        String space = slice.text;
        if (USUAL_SPACE.contains(space) || isInCode(slice) || !space.chars().allMatch(c -> Unseen.isSpace(c) || Unseen.isZeroWidth(c))) {
            return space;
        }
        long lines = space.chars().filter(c -> c == '\n').count();
        return lines == 0 ? " " : lines > 1 ? "\n\n" : space.startsWith("  ") ? "  \n" : "\n";
    }

    /** The white space before a line, which may make it part of a list. */
    private String indent(Slice slice) {
        String text = slice.text;
        return slice.from == 0 ? "" : text.substring(0, IntStream.range(0, text.length())
                .filter(i -> !Unseen.isSpace(text.charAt(i))).findFirst().orElse(0));
    }

    private record Slice(int from, String text, String outline, boolean blank) {
    }
}
