package org.dailypapers.curation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.dailypapers.digest.DeskSort;
import org.dailypapers.digest.EntryFilter;
import org.dailypapers.digest.EntryQuery;

/**
 * What the desk's table shows, and the parameters that ask for it.
 *
 * @param query which entries, in which order
 * @param columns what of them
 */
public record DeskTable(DeskQuery query, Set<DeskColumn> columns) {

    /** @return the parameters of the filter alone, in the order of the form */
    public Map<String, Object> filters() {
        EntryFilter base = query.filter().base();
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", base.text());
        parameters.put("from", base.from());
        parameters.put("to", base.to());
        parameters.put("votes", base.votes());
        parameters.put("author", base.author());
        parameters.put("status", base.status() == null ? null : base.status().key());
        parameters.put("state", query.filter().state() == null ? null : query.filter().state().key());
        parameters.put("editor", query.filter().personId());
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    /** @return the parameters that ask for this, but for what is usual and for the page */
    public Map<String, Object> parameters() {
        return parameters(query.sort());
    }

    /**
     * @param sort an order
     * @return the parameters of the first page in that order
     */
    public Map<String, Object> parameters(DeskSort sort) {
        Map<String, Object> parameters = filters();
        parameters.put("sort", sort.equals(DeskSort.USUAL) ? null : sort.key());
        parameters.put("size", query.size() == EntryQuery.SIZES[0] ? null : query.size());
        parameters.put("cols", DeskColumn.names(columns));
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    /** @return the query that the editor carries along, so that it walks this list */
    public String list() {
        Map<String, Object> parameters = parameters();
        parameters.putIfAbsent("sort", query.sort().key());
        return DeskQuery.list(parameters);
    }

    /**
     * @param column a column
     * @return the parameters that sort by it alone
     */
    public Map<String, Object> alone(DeskColumn column) {
        return parameters(query.sort().alone(column.sort()));
    }

    /**
     * @param column a column
     * @return the parameters that sort by it, too
     */
    public Map<String, Object> further(DeskColumn column) {
        return parameters(query.sort().and(column.sort()));
    }

    /**
     * @param column a column
     * @return how much it counts in the order: 1 for most; 0 where it does not count
     */
    public int place(DeskColumn column) {
        return column.sort() == null ? 0 : query.sort().place(column.sort());
    }

    /**
     * @param column a column
     * @return {@code ascending} or {@code descending} where the table is sorted by it first; null otherwise
     */
    public String order(DeskColumn column) {
        return place(column) != 1 ? null : query.sort().keys().get(0).down() ? "descending" : "ascending";
    }

    /**
     * @param column a column that the table is sorted by
     * @return an arrow that shows the way
     */
    public String arrow(DeskColumn column) {
        int place = place(column);
        return place == 0 ? "" : query.sort().keys().get(place - 1).down() ? "↓" : "↑";
    }
}
