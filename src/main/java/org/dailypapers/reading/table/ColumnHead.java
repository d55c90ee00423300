package org.dailypapers.reading.table;

import java.util.Map;
import org.dailypapers.digest.view.EntrySort;

/**
 * The head of a column that can be sorted by.
 *
 * @param parameters the parameters of the table sorted by it; null if the table is not sorted by links
 * @param order {@code ascending} or {@code descending}; null if another column sorts
 */
public record ColumnHead(Map<String, Object> parameters, String order) {

    /** The heads of a table that is not sorted by links. */
    static final Map<String, ColumnHead> PLAIN = Map.of("title", new ColumnHead(null, null),
            "date", new ColumnHead(null, null), "votes", new ColumnHead(null, null),
            "status", new ColumnHead(null, null));

    /** @return the heads of a table by column; a column that sorts already leads to the other way */
    static Map<String, ColumnHead> of(PaperQuery query) {
        return Map.of("title", of(query, EntrySort.TITLE), "date", of(query, EntrySort.DATE_DESCENDING),
                "votes", of(query, EntrySort.VOTES_DESCENDING), "status", of(query, EntrySort.STATUS));
    }

    private static ColumnHead of(PaperQuery query, EntrySort first) {
        EntrySort now = query.asked().sort();
        boolean sorts = now == first || now == first.reversed();
        return new ColumnHead(query.parameters(now == first ? first.reversed() : first),
                !sorts ? null : now.descending() ? "descending" : "ascending");
    }

    /** @return an arrow that shows the order; empty if another column sorts */
    public String arrow() {
        return order == null ? "" : "descending".equals(order) ? "↓" : "↑";
    }
}
