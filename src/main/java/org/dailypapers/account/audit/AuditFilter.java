package org.dailypapers.account.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;

/**
 * A filter for lines of the audit log. Null means any.
 *
 * @param person the id of a person; 0 for the application itself
 * @param action the key of an action
 * @param from the first day, in the time zone of the settings
 * @param to the last day, in the time zone of the settings
 * @param words a text that occurs in the line
 */
public record AuditFilter(Long person, String action, LocalDate from, LocalDate to, String words) {

    /** All lines. */
    static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    /**
     * @param parameters gives the value of a query parameter by its name; null if it is missing
     * @return the filter
     * @throws BadRequest if a parameter is invalid
     */
    public static AuditFilter of(UnaryOperator<String> parameters) {
        String person = Params.text(parameters.apply("person"));
        if (person != null && !person.matches("[0-9]{1,18}")) {
            throw new BadRequest("audit.person.wrong", person);
        }
        String action = Params.text(parameters.apply("action"));
        if (action != null && !action.matches("[a-zA-Z.-]{1,60}")) {
            throw new BadRequest("audit.wrong.action", action);
        }
        return new AuditFilter(person == null ? null : Long.valueOf(person), action, Params.date(parameters.apply("from")),
                Params.date(parameters.apply("to")), words(parameters)).checked();
    }

    private static String words(UnaryOperator<String> parameters) {
        String words = Params.text(parameters.apply("q"));
        if (!FieldLimit.SEARCH.holds(words)) {
            throw new BadRequest("error.text", FieldLimit.SEARCH.longest(), words.length());
        }
        return words;
    }

    private AuditFilter checked() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadRequest("error.range", from.toString(), to.toString());
        }
        return this;
    }

    /**
     * @param zone the time zone of the days
     * @return the first instant included
     */
    Instant start(ZoneId zone) {
        return from == null ? Instant.EPOCH : from.atStartOfDay(zone).toInstant();
    }

    /**
     * @param zone the time zone of the days
     * @return the first instant no longer included
     */
    Instant end(ZoneId zone) {
        return (to == null ? LocalDate.of(9999, 12, 30) : to).plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** @return the filter as query parameters, without those that are null */
    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "person", person);
        put(all, "action", action);
        put(all, "from", from);
        put(all, "to", to);
        put(all, "q", words);
        return all;
    }

    private static void put(Map<String, String> all, String name, Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }
}
