package org.dailypapers.digest.keep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.Diagnostic.Code;

/**
 * What an import of one file would do to its day. A plan is made by reading alone; the import makes it anew, by the same
 * rules, once it has the day for itself.
 *
 * @param date the day
 * @param outcome what would become of the file
 * @param otherPath the path from which the day was imported before, where the file would be refused for it; else null
 * @param entries what would become of the entries: those of the file in its order, then the others of the day; empty if
 *     nothing would be kept
 * @param moved how many of the entries would stand at another place among the others of the file
 */
public record DayPlan(LocalDate date, Outcome outcome, String otherPath, List<EntryPlan> entries, int moved) {

    /** How many entries are named at most where something is said of them. */
    private static final int NAMED = 10;

    /** Takes a copy of the list. */
    public DayPlan {
        entries = List.copyOf(entries);
    }

    /** @return the plan for a file that was taken back, and that a watched folder still has */
    static DayPlan takenBack(LocalDate date) {
        return new DayPlan(date, Outcome.TAKEN_BACK, null, List.of(), 0);
    }

    /** @return whether the file would be kept */
    public boolean keeps() {
        return outcome.keeps();
    }

    /**
     * @param kind a kind
     * @return how many entries are of it
     */
    public int count(EntryPlan.Kind kind) {
        return (int) entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    /** @return what a person should know of it, in words: what goes, what was taken back before, what is to be read */
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

    /** What can become of a file. */
    public enum Outcome {
        /** Its day is new. */
        NEW,
        /** It becomes the newest source of its day, whether or not an entry changes. */
        CHANGED,
        /** It was taken back before, and somebody sent it again: it becomes the newest source of its day. */
        AGAIN,
        /** It was taken back before, and a watched folder still has it: nothing is done. */
        TAKEN_BACK,
        /** Its bytes are those of the day's newest source; nothing is done. */
        UNCHANGED,
        /** Hardly anything of it could be read, while its day has papers: it is kept only where somebody says so. */
        DOUBTFUL,
        /** The day was imported from another path; nothing is kept. */
        OTHER_PATH,
        /** It becomes the newest source of its day, which is withdrawn and stays so: readers see nothing of it. */
        WITHDRAWN;

        /** @return whether such a file would be kept, where somebody says so if need be */
        public boolean keeps() {
            return this == NEW || this == CHANGED || this == AGAIN || this == DOUBTFUL || this == WITHDRAWN;
        }
    }
}
