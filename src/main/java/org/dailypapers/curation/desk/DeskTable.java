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
 * What the desk's table shows, and the parameters that ask for it.
 *
 * @param asked which entries, in which order, and which page of them
 * @param columns the columns
 */
public record DeskTable(DeskQuery asked, Set<DeskColumn> columns) {

    /**
     * @param parameter gives the parameter of a name, or null: those of {@link DeskQuery#of}, and {@code cols}
     * @return what they ask
     * @throws BadRequest if one of them cannot be
     */
    public static DeskTable of(UnaryOperator<String> parameter) {
        return new DeskTable(DeskQuery.of(parameter), DeskColumn.of(parameter.apply("cols")));
    }

    /** @return the parameters of the filter alone, in the order of the form */
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

    /** @return the parameters that ask for this, but for what is usual and for the page */
    public Map<String, Object> parameters() {
        return parameters(asked.sort());
    }

    /**
     * @param sort an order
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
     * @param name a parameter
     * @return the parameters of the first page without it
     */
    public Map<String, Object> without(String name) {
        Map<String, Object> parameters = parameters();
        parameters.remove(name);
        return parameters;
    }

    /** @return the list for an editor to walk through; never empty, as that would be the list of a day */
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
