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
 * What is left of a run: of all of it, or of one day.
 *
 * @param days days that came with it and that nobody touched
 * @param added entries that it added and that nobody touched, but for those of these days
 * @param changed how the entries stood that it changed and that nobody touched
 * @param moved how the entries stood of which it changed nothing but the place, and that no later import brought
 * @param decided of these, the identifiers of those on which somebody decided a conflict since
 * @param sources the other days that have the source before it again
 * @param kept entries that it added or changed, and that somebody or a later import touched
 * @param conflicts conflicts that it made and that nobody decided, by the identifier of their entry
 */
record RunTraces(List<Digest> days, List<Entry> added, List<EntryBefore> changed, List<EntryBefore> moved, Set<Long> decided,
        List<LocalDate> sources, List<Kept> kept, Map<Long, Conflict> conflicts) {

    /** @param day the day to look at; null for all */
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

    /** The days of which every entry came with the run and was left alone. */
    private static List<Digest> whole(RunRepository repository, List<Digest> days, Map<LocalDate, Integer> untouched) {
        Map<LocalDate, Long> sizes = repository.sizes(days.stream().map(Digest::date).toList());
        return days.stream().filter(digest -> sizes.getOrDefault(digest.date(), 0L)
                .equals((long) untouched.getOrDefault(digest.date(), 0))).toList();
    }

    /** An entry that stays as it is. */
    record Kept(Entry entry, Why why) {
    }
}
