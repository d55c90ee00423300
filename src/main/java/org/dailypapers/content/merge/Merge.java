package org.dailypapers.content.merge;

import java.util.List;
import java.util.Map;
import org.dailypapers.content.Content;

/**
 * A three-way merge of contents, field by field and section by section: what one side changed is taken from it, what both
 * changed alike once, and what both changed each in its own way is a clash, which takes ours until somebody decides. A
 * section that one side removed and the other changed stays until then. No text that a side added is lost: it stands in
 * the merged content or in a clash.
 *
 * <p>What no reader sees is no change, such as a space more, a character of no width, or letters composed or not: what one
 * side changed in that way only, or not at all, is taken from the other to the letter, and where both sides look the same, it
 * is ours. In code, where a line is broken, and where emoji are joined such things are seen.
 *
 * @param base the content that both sides began with
 * @param ours one side
 * @param theirs the other
 * @param merged everything that could be merged, and ours of each clash
 * @param clashes what both sides changed; their indexes are what {@link #resolve} asks for
 * @param joined the headings of the sections whose bodies have sentences of both sides, empty for text without heading,
 *     so that a person can be told to read them
 */
public record Merge(Content base, Content ours, Content theirs, Content merged, List<Clash> clashes, List<String> joined) {

    /** Takes copies of the lists. */
    public Merge {
        clashes = List.copyOf(clashes);
        joined = List.copyOf(joined);
    }

    /**
     * @param base the content that both sides began with
     * @param ours one side
     * @param theirs the other
     * @return the merge; there is one for any three contents
     */
    public static Merge of(Content base, Content ours, Content theirs) {
        return new Merger(base, ours, theirs, Map.of()).merge();
    }

    /** @return whether nothing clashes */
    public boolean clean() {
        return clashes.isEmpty();
    }

    /**
     * @param choices for the indexes of clashes, the side to take; a clash that is left out stays as in {@link #merged}
     * @return the content that comes of them
     */
    public Content resolve(Map<Integer, MergeSide> choices) {
        return new Merger(base, ours, theirs, choices).merge().merged;
    }
}
