package org.dailypapers.content.merge;

import java.util.List;
import java.util.Map;
import org.dailypapers.content.Content;

/**
 * A three-way merge of contents, field by field and section by section. A change made by one side is taken; the same change made by both
 * is taken once; different changes to the same thing are a clash, in which ours counts until a person decides. A section that one side
 * removed and the other changed is kept until then. No text that a side added is lost: it is in the merged content or in a clash.
 *
 * <p>Differences that readers cannot see are not changes, such as an extra space, a zero-width character, or the composition of letters.
 * If one side differs from the base only in such a way, or not at all, the other side's text is taken exactly; if both sides look the
 * same, ours is taken. In code, at line breaks and in joined emoji, such differences are visible and count.
 *
 * @param base the common ancestor
 * @param ours one side
 * @param theirs the other
 * @param merged the merged content, with ours for each clash
 * @param clashes the clashes; their indexes are the keys for {@link #resolve}
 * @param joined the headings of the sections whose bodies combine sentences of both sides, so that a person can be asked to read them; an
 *     empty text for a section without heading
 */
public record Merge(Content base, Content ours, Content theirs, Content merged, List<Clash> clashes, List<String> joined) {

    /** Copies the lists. */
    public Merge {
        clashes = List.copyOf(clashes);
        joined = List.copyOf(joined);
    }

    /**
     * @param base the common ancestor
     * @param ours one side
     * @param theirs the other
     * @return the merge; any three contents can be merged
     */
    public static Merge of(Content base, Content ours, Content theirs) {
        return new Merger(base, ours, theirs, Map.of()).merge();
    }

    /** @return whether there are no clashes */
    public boolean clean() {
        return clashes.isEmpty();
    }

    /**
     * @param choices the side to take, by the index of the clash; other clashes stay as in {@link #merged}
     * @return the resulting content
     */
    public Content resolve(Map<Integer, MergeSide> choices) {
        return new Merger(base, ours, theirs, choices).merge().merged;
    }
}
