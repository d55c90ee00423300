package org.dailypapers.reading.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.platform.problem.BadRequest;

/** The orders of the entries of a day. */
public enum DayOrder {
    /** As in the digest. */
    POSITION("position", EntrySort.DATE),
    /** Most voted first. */
    VOTES("-votes", EntrySort.VOTES_DESCENDING),
    /** By title, from A. */
    TITLE("title", EntrySort.TITLE);

    private final String key;
    private final EntrySort sort;

    DayOrder(String key, EntrySort sort) {
        this.key = key;
        this.sort = sort;
    }

    /** @return the order's name in addresses; null for the usual one, which needs none */
    public String key() {
        return this == POSITION ? null : key;
    }

    /** @return the name of the order's name in the interface */
    public String label() {
        return "day.sort." + sort.key().replace("-", "");
    }

    /** @return the order of the same entries in the store */
    EntrySort sort() {
        return sort;
    }

    /**
     * @param entries the entries of a day in some order
     * @return the entries in that order, those that the newest source no longer has after the others
     */
    public static List<EntryView> vanishedLast(List<EntryView> entries) {
        List<EntryView> ordered = new ArrayList<>(entries.stream().filter(entry -> !entry.vanished()).toList());
        entries.stream().filter(EntryView::vanished).forEach(ordered::add);
        return ordered;
    }

    /**
     * @param key a name as it stands in an address; null or empty for the usual order
     * @return the order
     * @throws BadRequest if there is none of that name
     */
    public static DayOrder of(String key) {
        return key == null || key.isEmpty() ? POSITION
                : Arrays.stream(values()).filter(order -> order.key.equals(key)).findFirst()
                        .orElseThrow(() -> new BadRequest("error.day.sort", key));
    }
}
