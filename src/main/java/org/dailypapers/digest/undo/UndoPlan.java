package org.dailypapers.digest.undo;

import java.time.LocalDate;
import java.util.List;
import org.dailypapers.content.ShownTitle;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.EntryKey;

/**
 * What undoing an import run would do.
 *
 * @param run the identifier of the run
 * @param days days that it added and that nobody has touched since: they are withdrawn with all their entries
 * @param added other entries that it added and that nobody has touched since: they are withdrawn
 * @param back entries that it changed, marked as missing from their source or left in conflict: they return to their earlier
 *     state
 * @param sources days that return to their earlier source and its order of entries
 * @param kept entries that it touched and that a person or another run has touched since: they stay unchanged
 */
public record UndoPlan(long run, List<LocalDate> days, List<Item> added, List<Item> back,
        List<LocalDate> sources, List<Obstacle> kept) {

    /** Copies the lists. */
    public UndoPlan {
        days = List.copyOf(days);
        added = List.copyOf(added);
        back = List.copyOf(back);
        sources = List.copyOf(sources);
        kept = List.copyOf(kept);
    }

    /** @return whether there is nothing to undo */
    public boolean empty() {
        return days.isEmpty() && added.isEmpty() && back.isEmpty() && sources.isEmpty();
    }

    /**
     * An entry.
     *
     * @param key its key
     * @param title its title, as tables show it
     */
    public record Item(EntryKey key, String title) {

        /** Uses the identifier as the title of a paper without a title. */
        public Item {
            title = ShownTitle.of(title, key.arxivId());
        }

        static Item of(Entry entry) {
            return new Item(entry.key(), entry.title());
        }
    }

    /**
     * An entry that stays unchanged.
     *
     * @param item the entry
     * @param why the reason
     */
    public record Obstacle(Item item, Why why) {
    }

    /** The reasons why an entry cannot be undone, the strongest first. */
    public enum Why {
        /** A person has created a revision since. */
        EDITED,
        /** A person has decided a conflict since. */
        DECIDED,
        /** A person has judged, hidden, withdrawn or corrected its identifier since, or reversed such an act. */
        JUDGED,
        /** Another import run has touched it since. */
        IMPORTED_AGAIN
    }
}
