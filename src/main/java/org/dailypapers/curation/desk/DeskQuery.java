package org.dailypapers.curation.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskFilter;
import org.dailypapers.digest.desk.DeskSort;
import org.dailypapers.digest.desk.DeskState;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryQuery;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.route.QueryString;

/**
 * A query of the desk's table, from an address.
 *
 * @param filter the filter
 * @param sort the sort order
 * @param page the page number, from 1
 * @param size the page size
 */
public record DeskQuery(DeskFilter filter, DeskSort sort, int page, int size) {

    /** The first page of all entries, in the default order. */
    public static final DeskQuery ALL = new DeskQuery(DeskFilter.ALL, DeskSort.USUAL, 1, EntryQuery.SIZES[0]);

    /**
     * @param parameter gives the value of a query parameter, or null: {@code q}, {@code from}, {@code to}, {@code votes}, {@code author},
     *     {@code status}, {@code state}, {@code editor}, {@code sort}, {@code page}, {@code size}
     * @return the query
     * @throws BadRequest if a parameter is invalid
     */
    public static DeskQuery of(UnaryOperator<String> parameter) {
        String state = Params.text(parameter.apply("state"));
        Integer person = Params.number(parameter.apply("editor"), 1, "error.editor");
        DeskFilter filter = new DeskFilter(EntryQuery.filter(parameter, EnumSet.allOf(Status.class)),
                state == null ? null : DeskState.of(state).orElseThrow(() -> new BadRequest("error.state", state)),
                person == null ? null : person.longValue());
        String sort = Params.text(parameter.apply("sort"));
        Integer page = Params.number(parameter.apply("page"), 1, "error.page");
        return new DeskQuery(filter,
                sort == null ? DeskSort.USUAL : DeskSort.of(sort).orElseThrow(() -> new BadRequest("error.desk.sort", sort)),
                page == null ? 1 : page, EntryQuery.size(Params.number(parameter.apply("size"), 1, "error.size")));
    }

    /**
     * @param list the query string of the desk's table, as the editor passes it on; may be null
     * @param date the day whose entries form the list if there is no query string, or it is invalid
     * @return the query of the list that an editor goes through
     */
    public static DeskQuery ofList(String list, LocalDate date) {
        if (list != null && !list.isBlank()) {
            try {
                return of(parameters(list)::get);
            } catch (BadRequest | IllegalArgumentException e) {
                return ofDay(date);
            }
        }
        return ofDay(date);
    }

    /**
     * @param parameters the query parameters of the desk's table
     * @return its query string, for {@link #ofList}; empty parameters and the page are left out
     */
    public static String list(Map<String, ?> parameters) {
        Map<String, Object> all = new LinkedHashMap<>(parameters);
        all.remove("page");
        return QueryString.of(all);
    }

    private static DeskQuery ofDay(LocalDate date) {
        return new DeskQuery(new DeskFilter(new EntryFilter(null, date, date, null, null, null), null, null),
                DeskSort.of("position").orElseThrow(), 1, EntryQuery.SIZES[0]);
    }

    /**
     * @param list the query string of the desk's table
     * @return its parameters
     */
    public static Map<String, String> parameters(String list) {
        Map<String, String> parameters = new LinkedHashMap<>();
        QueryString.read(list).forEach(parameter -> {
            if (parameter.value() != null) {
                parameters.putIfAbsent(parameter.name(), parameter.value());
            }
        });
        return parameters;
    }
}
