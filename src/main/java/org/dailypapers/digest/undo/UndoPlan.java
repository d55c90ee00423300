package org.dailypapers.digest.undo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dailypapers.content.ShownTitle;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryKey;

/**
 * What undoing an import run would do.
 *
 * @param run the run
 * @param days the days that came with it and that nobody touched since: they are withdrawn, with all their entries
 * @param added the entries that it added to other days, or to days where something is in the way: they are withdrawn
 * @param back the entries that it changed, or marked as gone from their source, or left in conflict: they go back as they were
 * @param sources the days that are read from their source before it again, with their entries in the order of that
 * @param kept the entries that it touched and that somebody or a later import touched since: they stay as they are
 */
public record UndoPlan(long run, List<LocalDate> days, List<Item> added, List<Item> back,
        List<LocalDate> sources, List<Obstacle> kept) {

    /** Takes copies of the lists. */
    public UndoPlan {
        days = List.copyOf(days);
        added = List.copyOf(added);
        back = List.copyOf(back);
        sources = List.copyOf(sources);
        kept = List.copyOf(kept);
    }

    /** @return that nothing is done */
    public static UndoPlan nothing(long run) {
        return new UndoPlan(run, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** @return this and that together, in this order */
    public UndoPlan and(UndoPlan more) {
        return new UndoPlan(run, joined(days, more.days), joined(added, more.added), joined(back, more.back),
                joined(sources, more.sources), joined(kept, more.kept));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** @return whether there is nothing to undo */
    public boolean empty() {
        return days.isEmpty() && added.isEmpty() && back.isEmpty() && sources.isEmpty();
    }

    /**
     * An entry.
     *
     * @param key what tells it from all others
     * @param title its title, as tables show it
     */
    public record Item(EntryKey key, String title) {

        /** A paper without a title is called by its identifier. */
        public Item {
            title = ShownTitle.of(title, key.arxivId());
        }

        static Item of(Entry entry) {
            return new Item(entry.key(), entry.title());
        }
    }

    /**
     * An entry that stays as it is.
     *
     * @param item the entry
     * @param why what is in the way
     */
    public record Obstacle(Item item, Why why) {
    }

    /** What stands in the way of undoing, the strongest first. */
    public enum Why {
        /** Somebody wrote a revision since. */
        EDITED,
        /** Somebody decided a conflict since. */
        DECIDED,
        /** Somebody judged, hid or withdrew it since, or took that back. */
        JUDGED,
        /** A later import brought it again. */
        IMPORTED_AGAIN
    }
}
