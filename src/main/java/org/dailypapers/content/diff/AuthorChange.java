package org.dailypapers.content.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * An author in a changed list, or several unchanged ones in a row.
 *
 * @param name the author; null if it stands for several authors
 * @param change how the author changed
 * @param more for how many unchanged authors it stands; 0 if it stands for a single author
 */
public record AuthorChange(String name, Change change, int more) {

    private static final int FEW = 3;

    /** @return the name in parts, with a sign for each invisible character */
    public List<DiffPart> parts() {
        return DiffPart.of(name);
    }

    /**
     * @param members the authors of both lists
     * @return the same authors, except that long runs of unchanged ones are shortened to the first and the last
     */
    static List<AuthorChange> of(List<ComparedAuthor> members) {
        List<AuthorChange> changes = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= members.size(); i++) {
            if (i == members.size() || members.get(i).change() != Change.SAME) {
                unchanged(members.subList(from, i), changes);
                from = i + 1;
            }
            if (i < members.size() && members.get(i).change() != Change.SAME) {
                changes.add(new AuthorChange(members.get(i).text(), members.get(i).change(), 0));
            }
        }
        return changes;
    }

    private static void unchanged(List<ComparedAuthor> same, List<AuthorChange> changes) {
        boolean many = same.size() > FEW;
        for (int i = 0; i < same.size(); i++) {
            if (!many || i == 0 || i == same.size() - 1) {
                changes.add(new AuthorChange(same.get(i).text(), Change.SAME, 0));
            } else if (i == 1) {
                changes.add(new AuthorChange(null, Change.SAME, same.size() - 2));
            }
        }
    }
}
