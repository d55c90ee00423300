package org.dailypapers.content.merge;

import java.util.List;
import java.util.Objects;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.diff.DiffSegment;
import org.dailypapers.content.diff.TextDiff;

/**
 * Something that both sides of a merge changed in different ways. A text is null if that side has none: unknown votes, a missing address,
 * or a section that was removed or did not exist.
 *
 * @param name a field, the body of a section, its heading, or the order of the sections
 * @param section the index of the section in the merged content; -1 if the clash is not about a section, or nothing is left of it
 * @param heading the heading of that section; null if there is none
 * @param base the text before both changes; authors are separated by {@code ", "}, and the order of the sections is given as one heading
 *     per line
 * @param ours our text
 * @param theirs their text
 * @param oursRuns the changes from the base to ours; only ours, as added, if hardly anything of the base is left
 * @param theirsRuns the changes from the base to theirs, in the same way
 * @param suggestion both sides' changes, with ours where they overlap; null if the suggestion is to have no text
 */
public record Clash(FieldName name, int section, String heading, String base, String ours, String theirs,
        List<DiffSegment> oursRuns, List<DiffSegment> theirsRuns, String suggestion) {

    /** A text is rewritten if less than one in so many of its characters are those of the base. */
    private static final int REWRITTEN = 4;

    static Clash of(FieldName name, int section, String heading, String base, String ours, String theirs,
            String suggestion) {
        return new Clash(name, section, heading, base, ours, theirs, runs(base, ours), runs(base, theirs), suggestion);
    }

    /** @return the same clash with another section index */
    Clash at(int index) {
        return new Clash(name, index, heading, base, ours, theirs, oursRuns, theirsRuns, suggestion);
    }

    private static List<DiffSegment> runs(String before, String after) {
        String text = Objects.toString(after, "");
        List<DiffSegment> runs = TextDiff.of(Objects.toString(before, ""), text);
        long kept = runs.stream().filter(run -> run.kind() == DiffSegment.Kind.SAME).mapToLong(run -> run.text().length()).sum();
        return text.isEmpty() || kept * REWRITTEN > text.length() ? runs : List.of(new DiffSegment(DiffSegment.Kind.ADDED, text));
    }
}
