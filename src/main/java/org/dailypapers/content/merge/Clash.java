package org.dailypapers.content.merge;

import java.util.List;
import java.util.Objects;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.diff.DiffSegment;
import org.dailypapers.content.diff.TextDiff;

/**
 * Something that both sides of a merge changed, each in its own way. A text is null if that side has none: votes that
 * are unknown, an address that is not there, a section that was removed or had not been there.
 *
 * @param name what: a field, the body of a section, its heading, or the order of the sections
 * @param section the index of the section in the merged content; -1 where the clash is about no section, or about one
 *     of which nothing is left
 * @param heading the heading of that section, where it has one; null otherwise
 * @param base the text before both changes; authors with {@code ", "} between them, the order of sections as a heading a
 *     line
 * @param ours our text
 * @param theirs their text
 * @param oursRuns from the base to ours
 * @param theirsRuns from the base to theirs
 * @param suggestion both sides' changes where they do not overlap, ours where they do; null if it is to have no text
 */
public record Clash(FieldName name, int section, String heading, String base, String ours, String theirs,
        List<DiffSegment> oursRuns, List<DiffSegment> theirsRuns, String suggestion) {

    static Clash of(FieldName name, int section, String heading, String base, String ours, String theirs,
            String suggestion) {
        return new Clash(name, section, heading, base, ours, theirs, runs(base, ours), runs(base, theirs), suggestion);
    }

    /** @return the same about a section at another index */
    Clash at(int index) {
        return new Clash(name, index, heading, base, ours, theirs, oursRuns, theirsRuns, suggestion);
    }

    private static List<DiffSegment> runs(String before, String after) {
        return TextDiff.of(Objects.toString(before, ""), Objects.toString(after, ""));
    }
}
