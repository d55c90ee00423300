package org.dailypapers.content.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dailypapers.content.text.Block;
import org.dailypapers.content.text.Blocks;
import org.dailypapers.content.text.Sentences;
import org.dailypapers.content.text.Tokens;

/**
 * Compares two texts as a reader would: first by line, then by {@link Sentences sentence} within changed lines, then by word within
 * changed sentences. Texts with almost nothing in common are replaced as a whole.
 */
public final class TextDiff {

    private static final List<Function<String, List<String>>> LEVELS =
            List.of(TextDiff::lines, Sentences::of, Tokens::of);

    private TextDiff() {
    }

    /**
     * Compares two texts. Swapping them swaps removed and added, and changes nothing else.
     *
     * @param before the earlier text
     * @param after the later text
     * @return the segments in order, removed before added at the same place; none if both texts are empty
     */
    public static List<DiffSegment> of(String before, String after) {
        Edits edits = new Edits();
        compare(0, before, after, edits);
        return edits.runs();
    }

    /**
     * @param runs the segments of a comparison
     * @return the earlier text
     */
    public static String before(List<DiffSegment> runs) {
        return without(DiffSegment.Kind.ADDED, runs);
    }

    /**
     * @param runs the segments of a comparison
     * @return the later text
     */
    public static String after(List<DiffSegment> runs) {
        return without(DiffSegment.Kind.REMOVED, runs);
    }

    private static void compare(int level, String before, String after, Edits edits) {
        if (before.isEmpty() || after.isEmpty() || level == LEVELS.size()) {
            if (!before.isEmpty() || !after.isEmpty()) {
                edits.replaced(before, after);
            }
            return;
        }
        List<String> pieces = LEVELS.get(level).apply(before);
        List<String> others = LEVELS.get(level).apply(after);
        for (Block block : Blocks.of(pieces, others)) {
            String text = String.join("", pieces.subList(block.from(), block.to()));
            if (block.same()) {
                edits.same(text);
            } else {
                compare(level + 1, text, String.join("", others.subList(block.otherFrom(), block.otherTo())), edits);
            }
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline + 1;
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }

    private static String without(DiffSegment.Kind kind, List<DiffSegment> runs) {
        return runs.stream().filter(diffSegment -> diffSegment.kind() != kind).map(DiffSegment::text).collect(Collectors.joining());
    }
}
