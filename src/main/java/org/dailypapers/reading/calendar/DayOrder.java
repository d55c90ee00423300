package org.dailypapers.reading.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.platform.problem.BadRequest;

/** The sort orders of the entries of a day. */
public enum DayOrder {
    /** Digest order. */
    POSITION("position", EntrySort.DATE),
    /** Most votes first. */
    VOTES("-votes", EntrySort.VOTES_DESCENDING),
    /** By title, from A to Z. */
    TITLE("title", EntrySort.TITLE);

    private final String key;
    private final EntrySort sort;

    DayOrder(String key, EntrySort sort) {
        this.key = key;
        this.sort = sort;
    }

    /** @return the name of the order in addresses; null for the default, which needs none */
    public String key() {
        return this == POSITION ? null : key;
    }

    /** @return the key of its label */
    public String label() {
        return "day.sort." + sort.key().replace("-", "");
    }

    /** @return the corresponding order for queries */
    EntrySort sort() {
        return sort;
    }

    /**
     * @param entries the entries of a day
     * @return the same entries in the same order, except that entries missing from the newest source come last
     */
    public static List<EntryView> vanishedLast(List<EntryView> entries) {
        List<EntryView> ordered = new ArrayList<>(entries.stream().filter(entry -> !entry.vanished()).toList());
        entries.stream().filter(EntryView::vanished).forEach(ordered::add);
        return ordered;
    }

    /**
     * @param key the name of an order in an address; null or empty for the default
     * @return the order
     * @throws BadRequest if there is no such order
     */
    public static DayOrder of(String key) {
        return key == null || key.isEmpty() ? POSITION
                : Arrays.stream(values()).filter(order -> order.key.equals(key)).findFirst()
                        .orElseThrow(() -> new BadRequest("error.day.sort", key));
    }
}
