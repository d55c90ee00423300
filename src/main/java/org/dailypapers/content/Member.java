package org.dailypapers.content;

import java.util.ArrayList;
import java.util.List;

/**
 * An author in a comparison of two lists.
 *
 * @param text the author
 * @param change what became of it, never {@link Change#CHANGED}: a name that is spelled otherwise is another
 */
public record Member(String text, Change change) {

    /** @return the members of both lists in the order of the later one, a removed one where it stood before */
    static List<Member> compared(List<String> before, List<String> after) {
        List<Block> blocks = Blocks.of(before, after);
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (Block block : blocks) {
            if (!block.same()) {
                gone.addAll(before.subList(block.from(), block.to()));
                come.addAll(after.subList(block.otherFrom(), block.otherTo()));
            }
        }
        List<String> moved = new ArrayList<>(come);
        moved.removeIf(member -> !gone.remove(member));
        return members(before, after, blocks, gone, moved);
    }

    private static List<Member> members(List<String> before, List<String> after, List<Block> blocks, List<String> gone,
            List<String> moved) {
        List<Member> members = new ArrayList<>();
        for (Block block : blocks) {
            if (!block.same()) {
                before.subList(block.from(), block.to()).stream().filter(gone::remove)
                        .forEach(member -> members.add(new Member(member, Change.REMOVED)));
            }
            for (String member : after.subList(block.otherFrom(), block.otherTo())) {
                members.add(new Member(member, block.same() ? Change.SAME
                        : moved.remove(member) ? Change.MOVED : Change.ADDED));
            }
        }
        return members;
    }
}
