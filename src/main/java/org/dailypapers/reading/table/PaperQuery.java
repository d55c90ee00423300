package org.dailypapers.reading.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryQuery;
import org.dailypapers.digest.view.EntrySort;

/**
 * The query of the table of entries, and its parameters.
 *
 * @param asked the query from the address
 */
public record PaperQuery(EntryQuery asked) {

    /** The page sizes to choose from; the first is the default. */
    public static final List<Integer> SIZES = Arrays.stream(EntryQuery.SIZES).boxed().toList();

    private static final EntrySort USUAL = EntrySort.DATE_DESCENDING;

    /** @return the filter */
    public EntryFilter filter() {
        return asked.filter();
    }

    /** @return the query parameters, without defaults and without the page number */
    public Map<String, Object> parameters() {
        return parameters(asked.sort());
    }

    /** @return the parameters of the filter, in the order of the form */
    public Map<String, Object> filters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", filter().text());
        parameters.put("from", filter().from());
        parameters.put("to", filter().to());
        parameters.put("votes", filter().votes());
        parameters.put("author", filter().author());
        parameters.put("status", statusName());
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    /** @return the status in the filter as it is written in addresses; null if there is none */
    public String statusName() {
        return filter().status() == null ? null : name(filter().status());
    }

    /** @return the statuses to choose from, as they are written in addresses */
    public List<String> statusNames() {
        return Arrays.stream(Status.values()).filter(status -> status != Status.RETURNED).map(PaperQuery::name).toList();
    }

    /**
     * @param sort a sort order
     * @return the parameters of the first page in that order
     */
    public Map<String, Object> parameters(EntrySort sort) {
        Map<String, Object> parameters = filters();
        if (sort != USUAL) {
            parameters.put("sort", sort.key());
        }
        if (asked.size() != SIZES.get(0)) {
            parameters.put("size", asked.size());
        }
        return parameters;
    }

    /**
     * @param name a parameter of the filter
     * @return the parameters of the first page without this filter
     */
    public Map<String, Object> without(String name) {
        Map<String, Object> parameters = parameters();
        parameters.remove(name);
        return parameters;
    }

    private static String name(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
