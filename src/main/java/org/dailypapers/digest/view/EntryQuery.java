package org.dailypapers.digest.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dailypapers.digest.Status;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.page.Pager;
import org.dailypapers.platform.problem.BadRequest;

/**
 * The query for a table of entries that an address contains.
 *
 * @param filter which entries
 * @param sort in which order
 * @param page the page, from 1
 * @param size the number of entries per page
 */
public record EntryQuery(EntryFilter filter, EntrySort sort, int page, int size) {

    /** The allowed page sizes; the first is the default. */
    public static final int[] SIZES = {Pager.USUAL_SIZE, 50, 100};

    private static final Set<Status> SHOWN = EnumSet.complementOf(EnumSet.of(Status.RETURNED));

    /** The first page of everything, in the usual order. */
    public static final EntryQuery ALL = new EntryQuery(EntryFilter.ALL, EntrySort.DATE_DESCENDING, 1, SIZES[0]);

    /**
     * @param parameter returns the value of the parameter with a name, or null. The names are {@code q}, {@code from}, {@code
     *     to}, {@code votes}, {@code author}, {@code status}, {@code sort}, {@code page}, {@code size}
     * @return the query
     * @throws BadRequest if a parameter is invalid
     */
    public static EntryQuery of(UnaryOperator<String> parameter) {
        EntryFilter filter = filter(parameter, SHOWN);
        Integer page = Params.number(parameter.apply("page"), 1, "error.page");
        return new EntryQuery(filter, sort(Params.text(parameter.apply("sort"))), page == null ? 1 : page,
                size(Params.number(parameter.apply("size"), 1, "error.size")));
    }

    /**
     * @param parameter returns the value of the parameter with a name, or null. The names are {@code q}, {@code from}, {@code
     *     to}, {@code votes}, {@code author}, {@code status}
     * @param statuses the allowed statuses
     * @return the filter
     * @throws BadRequest if a parameter is invalid
     */
    public static EntryFilter filter(UnaryOperator<String> parameter, Set<Status> statuses) {
        LocalDate from = Params.date(parameter.apply("from"));
        LocalDate to = Params.date(parameter.apply("to"));
        if (from != null && to != null && from.isAfter(to)) {
            throw new BadRequest("error.range", from.toString(), to.toString());
        }
        return new EntryFilter(words(Params.text(parameter.apply("q")), FieldLimit.SEARCH), from, to,
                Params.number(parameter.apply("votes"), 0, "error.votes"), words(Params.text(parameter.apply("author")), FieldLimit.AUTHOR),
                status(Params.text(parameter.apply("status")), statuses));
    }

    /**
     * @param total the number of entries that match the filter
     * @throws BadRequest if the page is beyond the last
     */
    public void checkPage(long total) {
        if (page > pages(total)) {
            throw new BadRequest("error.page.beyond", String.valueOf(page), String.valueOf(pages(total)));
        }
    }

    /**
     * @param total the number of entries that match the filter
     * @return the number of pages, at least 1
     */
    public int pages(long total) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** @return the number of entries before the page */
    public long offset() {
        return (page - 1L) * size;
    }

    private static String words(String text, FieldLimit limit) {
        if (!limit.holds(text)) {
            throw new BadRequest("error.text", limit.longest(), text.length());
        }
        return text;
    }

    private static EntrySort sort(String key) {
        return key == null ? EntrySort.DATE_DESCENDING
                : EntrySort.of(key).orElseThrow(() -> new BadRequest("error.sort", key));
    }

    private static Status status(String name, Set<Status> statuses) {
        return name == null ? null : statuses.stream().filter(status -> status.key().equals(name)).findFirst()
                .orElseThrow(() -> new BadRequest("error.status", name,
                        statuses.stream().map(Status::key).collect(Collectors.joining(", "))));
    }

    /**
     * @param size the wanted page size; null for the default
     * @return the page size
     * @throws BadRequest if the size is not allowed
     */
    public static int size(Integer size) {
        if (size == null) {
            return SIZES[0];
        }
        if (Arrays.stream(SIZES).noneMatch(allowed -> allowed == size)) {
            throw new BadRequest("error.size", size.toString());
        }
        return size;
    }
}
