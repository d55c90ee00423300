package org.dailypapers.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dailypapers.digest.EntryFilter;
import org.dailypapers.digest.EntrySort;
import org.dailypapers.digest.Status;
import org.dailypapers.platform.BadRequest;

/**
 * What the table of entries shows, as it stands in its address.
 *
 * @param filter which entries
 * @param sort in which order
 * @param page the number of the page, from 1
 * @param size how many entries a page has
 */
public record PaperQuery(EntryFilter filter, EntrySort sort, int page, int size) {

    /** How many entries a page may have; the first is usual. */
    public static final List<Integer> SIZES = List.of(25, 50, 100);

    /** The status that a reader may ask for. */
    public static final List<Status> STATUSES = List.of(Status.MACHINE, Status.CORRECTED, Status.APPROVED);

    private static final EntrySort USUAL = EntrySort.DATE_DESCENDING;

    /**
     * @param query the parameters of an address
     * @return what they ask for
     * @throws BadRequest where that cannot be
     */
    public static PaperQuery of(Map<String, String> query) {
        Parameters given = new Parameters(query);
        LocalDate from = given.date("from");
        LocalDate to = given.date("to");
        if (from != null && to != null && from.isAfter(to)) {
            throw new BadRequest("error.range", from.toString(), to.toString());
        }
        EntryFilter filter = new EntryFilter(given.text("q"), from, to, given.number("votes", 0), given.text("author"),
                status(given.text("status")));
        Integer page = given.number("page", 1);
        return new PaperQuery(filter, sort(given.text("sort")), page == null ? 1 : page, size(given.text("size")));
    }

    /** @return the parameters that ask for this, but for what is usual and for the page */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>(filters());
        if (sort != USUAL) {
            parameters.put("sort", sort.key());
        }
        if (size != SIZES.get(0)) {
            parameters.put("size", size);
        }
        return parameters;
    }

    /** @return the parameters of the filter alone, in the order of the form */
    public Map<String, Object> filters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", filter.text());
        parameters.put("from", filter.from());
        parameters.put("to", filter.to());
        parameters.put("votes", filter.votes());
        parameters.put("author", filter.author());
        parameters.put("status", statusName());
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    /** @return the status as it stands in addresses; null where any will do */
    public String statusName() {
        return filter.status() == null ? null : filter.status().name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param other an order
     * @return the parameters of the first page in that order
     */
    public Map<String, Object> sorted(EntrySort other) {
        return new PaperQuery(filter, other, 1, size).parameters();
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

    private static Status status(String name) {
        return name == null ? null
                : STATUSES.stream().filter(status -> status.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                        .orElseThrow(() -> new BadRequest("error.status", name));
    }

    private static EntrySort sort(String key) {
        return key == null ? USUAL : EntrySort.of(key).orElseThrow(() -> new BadRequest("error.sort", key));
    }

    private static int size(String text) {
        return text == null ? SIZES.get(0)
                : SIZES.stream().filter(size -> size.toString().equals(text)).findFirst()
                        .orElseThrow(() -> new BadRequest("error.size", text));
    }
}
