package org.dailypapers.content;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code blocks between two fences. Their lines are text, whatever they look like (<a
 * href="https://spec.commonmark.org/0.31.2/#fenced-code-blocks">CommonMark</a>). Unlike in CommonMark, a fence that is not closed
 * does not count.
 */
public final class Fences {

    private static final Pattern OPENING = Pattern.compile("\\s*+(?:(?:[-*+]|\\d{1,2}[.)])\\s++)?(?:(?<backticks>`{3,})[^`]*|(?<tildes>~{3,}).*)", Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile("\\s*+(?:(?<backticks>`{3,})|(?<tildes>~{3,}))\\s*+");
    private static final int KINDS = 2;

    private final BitSet fenced = new BitSet();
    private final BitSet unclosed = new BitSet();

    private Fences() {
    }

    /**
     * @param lines the lines of a text
     * @param ends whether a code block cannot continue to the line with this index, so that a fence that is open there does not
     *     count
     * @return the fences, found in linear time
     */
    public static Fences in(List<String> lines, IntPredicate ends) {
        Fences fences = new Fences();
        for (int from = 0; from < lines.size();) {
            int to = from + 1;
            while (to < lines.size() && !ends.test(to)) {
                to++;
            }
            fences.look(lines, from, to);
            from = to;
        }
        return fences;
    }

    /** @return whether the line may be a fence, closed or not */
    public static boolean isFence(String line) {
        return (line.indexOf('`') >= 0 || line.indexOf('~') >= 0) && OPENING.matcher(line).matches();
    }

    /** @return whether the line with this index is in a code block or is one of its fences */
    public boolean contains(int index) {
        return fenced.get(index);
    }

    /** @return whether the line with this index looks like a fence but is not closed */
    public boolean isUnclosed(int index) {
        return unclosed.get(index);
    }

    private void look(List<String> lines, int from, int to) {
        int[][] longest = new int[KINDS][];
        for (int at = from; at < to; at++) {
            String line = lines.get(at);
            Matcher opening = OPENING.matcher(line);
            if (!isFence(line) || !opening.matches()) {
                continue;
            }
            int kind = opening.group("tildes") == null ? 0 : 1;
            int length = opening.end(kind == 0 ? "backticks" : "tildes") - opening.start(kind == 0 ? "backticks" : "tildes");
            longest[kind] = longest[kind] == null ? longest(lines, from, to, kind) : longest[kind];
            if (longest[kind][at - from + 1] < length) {
                unclosed.set(at);
                continue;
            }
            int end = at + 1;
            while (closing(lines.get(end), kind) < length) {
                end++;
            }
            fenced.set(at, end + 1);
            at = end;
        }
    }

    /** Returns the length of the longest closing fence of a kind at or after each line. */
    private static int[] longest(List<String> lines, int from, int to, int kind) {
        int[] longest = new int[to - from + 1];
        for (int at = to - 1; at >= from; at--) {
            longest[at - from] = Math.max(longest[at - from + 1], closing(lines.get(at), kind));
        }
        return longest;
    }

    /** Returns the length of a line as a closing fence; 0 if it is not one of that kind. */
    private static int closing(String line, int kind) {
        Matcher closing = CLOSING.matcher(line);
        String group = kind == 0 ? "backticks" : "tildes";
        return isFence(line) && closing.matches() && closing.group(group) != null ? closing.end(group) - closing.start(group) : 0;
    }
}
