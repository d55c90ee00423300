package org.dailypapers.digest.undo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dailypapers.digest.Conflict;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryBefore;

import org.dailypapers.digest.undo.UndoPlan.Item;
import org.dailypapers.digest.undo.UndoPlan.Obstacle;
import org.dailypapers.digest.undo.UndoPlan.Why;

/**
 * What is left of a run, for all days or for one, sorted by what undoing it does.
 *
 * @param days days that it added and that nobody has touched since
 * @param added entries that it added to other days and that nobody has touched since
 * @param changed the earlier states of entries that it changed and that nobody has touched since
 * @param moved the earlier states of entries of which it changed at most the place or base, and that no other run has touched
 *     since
 * @param decided the identifiers of entries on which a person has decided a conflict since
 * @param sources the other days that return to their earlier source
 * @param kept entries that it added or changed, but that a person or another run has touched since, and that stay unchanged
 * @param conflicts the active conflicts that it caused, by the identifier of their entry
 */
record RunTraces(List<Digest> days, List<Entry> added, List<EntryBefore> changed, List<EntryBefore> moved, Set<Long> decided,
        List<LocalDate> sources, List<Kept> kept, Map<Long, Conflict> conflicts) {

    /** @param day the day; null for all days */
    static RunTraces of(RunRepository repository, long run, LocalDate day) {
        Map<Long, Why> obstacles = repository.obstacles(run, day);
        Set<Long> later = repository.importedAgain(run, day);
        Map<Long, Conflict> conflicts = repository.conflicts(run, day);
        List<Kept> kept = new ArrayList<>();
        List<Entry> added = new ArrayList<>();
        Map<LocalDate, Integer> untouched = new HashMap<>();
        for (Entry entry : repository.added(run, day)) {
            if (!keep(entry, obstacles, kept)) {
                added.add(entry);
                untouched.merge(entry.key().date(), 1, Integer::sum);
            }
        }
        List<EntryBefore> changed = new ArrayList<>();
        List<EntryBefore> moved = new ArrayList<>();
        for (EntryBefore before : repository.found(run, day)) {
            boolean touches = before.differs() || conflicts.containsKey(before.entry().id());
            if (touches && !keep(before.entry(), obstacles, kept)) {
                changed.add(before);
            } else if (!touches && !later.contains(before.entry().id())) {
                moved.add(before);
            }
        }
        List<Digest> days = whole(repository, repository.newDays(run, day), untouched);
        Set<LocalDate> dates = new HashSet<>(days.stream().map(Digest::date).toList());
        added.removeIf(entry -> dates.contains(entry.key().date()));
        Set<LocalDate> stuck = new HashSet<>(kept.stream().map(one -> one.entry().key().date()).toList());
        Stream.of(added.stream(), changed.stream().map(EntryBefore::entry), moved.stream().filter(EntryBefore::moves)
                .map(EntryBefore::entry)).flatMap(some -> some).forEach(entry -> stuck.remove(entry.key().date()));
        List<LocalDate> sources = repository.sources(run, day).stream().filter(date -> !dates.contains(date) && !stuck.contains(date))
                .toList();
        moved.removeIf(before -> stuck.contains(before.entry().key().date()));
        return new RunTraces(days, added, changed, moved, repository.decided(run, day), sources, kept, conflicts);
    }

    UndoPlan plan(long run) {
        return new UndoPlan(run, days.stream().map(Digest::date).toList(), added.stream().map(Item::of).toList(),
                changed.stream().map(EntryBefore::entry).map(Item::of).toList(), sources,
                kept.stream().map(one -> new Obstacle(Item.of(one.entry), one.why)).toList());
    }

    private static boolean keep(Entry entry, Map<Long, Why> obstacles, List<Kept> kept) {
        Why why = obstacles.get(entry.id());
        if (why != null) {
            kept.add(new Kept(entry, why));
        }
        return why != null;
    }

    /** Returns the days of which the run added every entry and nobody has touched one since. */
    private static List<Digest> whole(RunRepository repository, List<Digest> days, Map<LocalDate, Integer> untouched) {
        Map<LocalDate, Long> sizes = repository.sizes(days.stream().map(Digest::date).toList());
        return days.stream().filter(digest -> sizes.getOrDefault(digest.date(), 0L)
                .equals((long) untouched.getOrDefault(digest.date(), 0))).toList();
    }

    /** An entry that stays unchanged, and the reason. */
    record Kept(Entry entry, Why why) {
    }
}
