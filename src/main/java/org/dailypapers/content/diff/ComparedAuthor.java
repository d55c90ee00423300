package org.dailypapers.content.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dailypapers.content.text.Block;
import org.dailypapers.content.text.Blocks;

/**
 * An author in the comparison of two lists.
 *
 * @param text the author
 * @param change how it changed; never {@link Change#CHANGED}, as a name spelled differently is another author
 */
public record ComparedAuthor(String text, Change change) {

    /** @return the authors of both lists in the order of the later one; removed ones stay at their earlier position */
    static List<ComparedAuthor> compared(List<String> before, List<String> after) {
        List<Block> blocks = Blocks.of(before, after);
        Map<String, Integer> gone = new HashMap<>();
        Map<String, Integer> moved = new HashMap<>();
        for (Block block : blocks) {
            if (!block.same()) {
                before.subList(block.from(), block.to()).forEach(member -> gone.merge(member, 1, Integer::sum));
            }
        }
        for (Block block : blocks) {
            if (!block.same()) {
                after.subList(block.otherFrom(), block.otherTo()).stream().filter(member -> takeOne(member, gone))
                        .forEach(member -> moved.merge(member, 1, Integer::sum));
            }
        }
        return members(before, after, blocks, gone, moved);
    }

    private static List<ComparedAuthor> members(List<String> before, List<String> after, List<Block> blocks, Map<String, Integer> gone,
            Map<String, Integer> moved) {
        List<ComparedAuthor> members = new ArrayList<>();
        for (Block block : blocks) {
            if (!block.same()) {
                before.subList(block.from(), block.to()).stream().filter(member -> takeOne(member, gone))
                        .forEach(member -> members.add(new ComparedAuthor(member, Change.REMOVED)));
            }
            for (String member : after.subList(block.otherFrom(), block.otherTo())) {
                members.add(new ComparedAuthor(member, block.same() ? Change.SAME
                        : takeOne(member, moved) ? Change.MOVED : Change.ADDED));
            }
        }
        return members;
    }

    /** Reduces the count of a member by one, if it is not zero yet. */
    private static boolean takeOne(String member, Map<String, Integer> counts) {
        Integer count = counts.computeIfPresent(member, (any, left) -> left - 1);
        return count != null && count >= 0;
    }
}
