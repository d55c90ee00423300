package org.dailypapers.reading.table;

import java.util.Map;
import org.dailypapers.digest.view.EntrySort;

/**
 * The header of a sortable column.
 *
 * @param parameters the query parameters of the table sorted by it; null if the table cannot be sorted
 * @param order {@code ascending} or {@code descending}; null if the table is sorted by another column
 */
public record ColumnHead(Map<String, Object> parameters, String order) {

    /** The headers of a table that cannot be sorted. */
    static final Map<String, ColumnHead> PLAIN = Map.of("title", new ColumnHead(null, null),
            "date", new ColumnHead(null, null), "votes", new ColumnHead(null, null),
            "status", new ColumnHead(null, null));

    /** @return the headers of a table by column; that of the current sort column reverses the order */
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

    /** @return an arrow that shows the order; empty if the table is sorted by another column */
    public String arrow() {
        return order == null ? "" : "descending".equals(order) ? "↓" : "↑";
    }
}
