package org.dailypapers.digest.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dailypapers.digest.view.EntryFilter;

/**
 * A filter for entries at the desk. A part that is null does not filter.
 *
 * @param base words, days, votes, author, and the status of the newest revision
 * @param state the state of the entry
 * @param personId the person who made the newest revision
 */
public record DeskFilter(EntryFilter base, DeskState state, Long personId) {

    /** Lets every entry pass. */
    public static final DeskFilter ALL = new DeskFilter(EntryFilter.ALL, null, null);

    /** @return the condition in HQL over {@code Entry e} and its newest {@code Revision r} */
    String where() {
        List<String> conditions = new ArrayList<>(base.conditions("e.newestStatus"));
        if (state != null) {
            conditions.add(state.condition());
        }
        if (personId != null) {
            conditions.add("r.personId = :person");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** @return the values for the parameters of the condition */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = base.parameters();
        if (personId != null) {
            parameters.put("person", personId);
        }
        return parameters;
    }
}
