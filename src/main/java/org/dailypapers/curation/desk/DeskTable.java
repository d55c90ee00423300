package org.dailypapers.curation.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.dailypapers.digest.desk.DeskFilter;
import org.dailypapers.digest.desk.DeskSort;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryQuery;
import org.dailypapers.platform.problem.BadRequest;

/**
 * The state of the desk's table, and its query parameters.
 *
 * @param asked the query
 * @param columns the columns
 */
public record DeskTable(DeskQuery asked, Set<DeskColumn> columns) {

    /**
     * @param parameter gives the value of a query parameter, or null: those of {@link DeskQuery#of}, and {@code cols}
     * @return the table
     * @throws BadRequest if a parameter is invalid
     */
    public static DeskTable of(UnaryOperator<String> parameter) {
        return new DeskTable(DeskQuery.of(parameter), DeskColumn.of(parameter.apply("cols")));
    }

    /** @return the query parameters of the filter, in the order of the form */
    public Map<String, Object> filters() {
        DeskFilter filter = asked.filter();
        EntryFilter base = filter.base();
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", base.text());
        parameters.put("from", base.from());
        parameters.put("to", base.to());
        parameters.put("votes", base.votes());
        parameters.put("author", base.author());
        parameters.put("status", base.status() == null ? null : base.status().key());
        parameters.put("state", filter.state() == null ? null : filter.state().key());
        parameters.put("editor", filter.personId());
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    /** @return the query parameters, without defaults and without the page */
    public Map<String, Object> parameters() {
        return parameters(asked.sort());
    }

    /**
     * @param sort a sort order
     * @return the parameters of the first page in that order
     */
    public Map<String, Object> parameters(DeskSort sort) {
        Map<String, Object> parameters = filters();
        if (!sort.equals(DeskSort.USUAL)) {
            parameters.put("sort", sort.key());
        }
        if (asked.size() != EntryQuery.SIZES[0]) {
            parameters.put("size", asked.size());
        }
        if (!columns.equals(DeskColumn.USUAL)) {
            parameters.put("cols", columnNames());
        }
        return parameters;
    }

    /**
     * @param name the name of a query parameter
     * @return the query parameters of the first page without it
     */
    public Map<String, Object> without(String name) {
        Map<String, Object> parameters = parameters();
        parameters.remove(name);
        return parameters;
    }

    /**
     * @return the {@code list} parameter with which an editor goes through the entries; never empty, as that would stand for the entries
     *     of a day
     */
    public String list() {
        Map<String, Object> parameters = parameters();
        parameters.put("sort", asked.sort().key());
        return DeskQuery.list(parameters);
    }

    /** @return the names of the columns, separated by commas */
    public String columnNames() {
        return columns.stream().map(DeskColumn::key).collect(Collectors.joining(","));
    }

    /**
     * @param key the name of a column
     * @return whether the table shows it
     */
    public boolean shows(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }
}
