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
 * What the table of entries shows, and the parameters that ask for it.
 *
 * @param asked what the address asks
 */
public record PaperQuery(EntryQuery asked) {

    /** How many entries a page may have; the first is usual. */
    public static final List<Integer> SIZES = Arrays.stream(EntryQuery.SIZES).boxed().toList();

    private static final EntrySort USUAL = EntrySort.DATE_DESCENDING;

    /** @return which entries */
    public EntryFilter filter() {
        return asked.filter();
    }

    /** @return the parameters that ask for this, but for what is usual and for the page */
    public Map<String, Object> parameters() {
        return parameters(asked.sort());
    }

    /** @return the parameters of the filter alone, in the order of the form */
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

    /** @return the status as it stands in addresses; null if any will do */
    public String statusName() {
        return filter().status() == null ? null : name(filter().status());
    }

    /** @return the status that a reader may ask for, as they stand in addresses */
    public List<String> statusNames() {
        return Arrays.stream(Status.values()).filter(status -> status != Status.RETURNED).map(PaperQuery::name).toList();
    }

    /**
     * @param sort an order
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
     * @return the parameters of the first page without it
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
