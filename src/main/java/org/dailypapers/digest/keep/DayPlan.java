package org.dailypapers.digest.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.Diagnostic.Code;

/**
 * What importing one file would do to its day. Making a plan changes nothing. The import makes the plan again, by the same rules,
 * once it has locked the day.
 *
 * @param date the day
 * @param outcome what would happen to the file
 * @param otherPath the path that the day was imported from before, if the file would be refused because of it; otherwise null
 * @param entries what would happen to the entries: those of the file in its order, then the others of the day; empty if nothing
 *     would be imported
 * @param moved how many entries of the file would change their order relative to its other entries
 */
public record DayPlan(LocalDate date, Outcome outcome, String otherPath, List<EntryPlan> entries, int moved) {

    /** The maximum number of entries that a message names. */
    private static final int NAMED = 10;

    /** Copies the list. */
    public DayPlan {
        entries = List.copyOf(entries);
    }

    /** @return the plan for a file whose import was undone and that a watched folder still has: nothing is done */
    static DayPlan takenBack(LocalDate date) {
        return new DayPlan(date, Outcome.TAKEN_BACK, null, List.of(), 0);
    }

    /** @return whether the file would be imported, after confirmation if its outcome is {@link Outcome#DOUBTFUL} */
    public boolean keeps() {
        return outcome.keeps();
    }

    /**
     * @param kind a kind
     * @return how many entries are of that kind
     */
    public int count(EntryPlan.Kind kind) {
        return (int) entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    /**
     * @return what a person should know about the import: entries that are missing, that were undone before, or that an editor
     *     should read
     */
    public List<Diagnostic> said() {
        List<Diagnostic> said = new ArrayList<>();
        if (outcome == Outcome.TAKEN_BACK) {
            said.add(Diagnostic.at(1, Code.TAKEN_BACK, date.toString()));
        }
        say(said, Code.ENTRIES_GONE, entry -> entry.kind() == EntryPlan.Kind.VANISHED);
        say(said, Code.ENTRIES_TAKEN_BACK, entry -> entry.kind() == EntryPlan.Kind.TAKEN_BACK);
        say(said, Code.ENTRIES_AGAIN, entry -> entry.again() && entry.kind() != EntryPlan.Kind.TAKEN_BACK);
        say(said, Code.ENTRIES_JOINED, entry -> !entry.joined().isEmpty());
        return said;
    }

    private void say(List<Diagnostic> said, Code code, Predicate<EntryPlan> which) {
        List<String> named = entries.stream().filter(which).map(EntryPlan::arxivId).toList();
        if (!named.isEmpty()) {
            String some = named.stream().limit(NAMED).collect(Collectors.joining(", "));
            said.add(Diagnostic.at(1, code, Integer.toString(named.size()), named.size() > NAMED ? some + ", …" : some));
        }
    }

    /** What can happen to a file. */
    public enum Outcome {
        /** Its day is new. */
        NEW,
        /** It becomes the newest source of its day, whether or not an entry changes. */
        CHANGED,
        /** A person sends it again after its import, or states of it, were undone: it becomes the newest source of its day. */
        AGAIN,
        /** Its import was undone, and a watched folder still has it: nothing is done. */
        TAKEN_BACK,
        /** Nothing changed since the day's newest source was read: nothing is done. */
        UNCHANGED,
        /** Most of it could not be read, and its day would lose papers: it is imported only if a person confirms it. */
        DOUBTFUL,
        /** The day was imported from another path: nothing is done. */
        OTHER_PATH,
        /** It becomes the newest source of its day, which is withdrawn and stays withdrawn: readers do not see it. */
        WITHDRAWN;

        /** @return whether a file with this outcome would be imported, after confirmation if it is {@link #DOUBTFUL} */
        public boolean keeps() {
            return this == NEW || this == CHANGED || this == AGAIN || this == DOUBTFUL || this == WITHDRAWN;
        }
    }
}
