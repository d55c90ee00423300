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
 * What an address asks of the desk's table.
 *
 * @param filter which entries
 * @param sort in which order
 * @param page the page, from 1
 * @param size how many entries a page has
 */
public record DeskQuery(DeskFilter filter, DeskSort sort, int page, int size) {

    /** The first page of everything, in the usual order. */
    public static final DeskQuery ALL = new DeskQuery(DeskFilter.ALL, DeskSort.USUAL, 1, EntryQuery.SIZES[0]);

    /**
     * @param parameter gives the parameter of a name, or null: {@code q}, {@code from}, {@code to}, {@code votes},
     *     {@code author}, {@code status}, {@code state}, {@code editor}, {@code sort}, {@code page}, {@code size}
     * @return what they ask
     * @throws BadRequest if one of them cannot be
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
     * @param list the query of an address of the desk's table, as the editor carries it along; may be null
     * @param date the day whose entries are the list if none is given, or it cannot be
     * @return the list that an editor works through
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
     * @param parameters what the desk's table shows
     * @return the query of its address, for {@link #ofList}; those without value and the page are left out
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
     * @param list the query of an address of the desk's table
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
