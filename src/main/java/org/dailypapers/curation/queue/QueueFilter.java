package org.dailypapers.curation.queue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.dailypapers.curation.finding.CheckRecord;
import org.dailypapers.curation.finding.FindingRepository;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryQuery;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;

/**
 * A filter for the queue. Each part may be null, which means any entry that needs attention. What an editor has judged needs none, until
 * something happens to it ({@link FindingRepository#UNJUDGED}).
 *
 * @param base words, days, and the status of the newest revision
 * @param check the name of a check with an open finding in the entry
 * @param attention why the entry needs attention
 * @param assignee the person who works on it; {@link #NOBODY} for nobody
 */
public record QueueFilter(EntryFilter base, String check, Attention attention, Long assignee) {

    /** Matches everything that needs attention. */
    public static final QueueFilter ALL = new QueueFilter(EntryFilter.ALL, null, null, null);
    /** Stands for entries that nobody works on. */
    public static final long NOBODY = 0;

    /**
     * @param parameter gives the value of a query parameter, or null: {@code q}, {@code from}, {@code to}, {@code status}, {@code check},
     *     {@code severity}, {@code assignee} ({@code me}, {@code nobody} or an id)
     * @param me the id of the visitor
     * @return the filter
     * @throws BadRequest if a parameter is invalid
     */
    public static QueueFilter of(UnaryOperator<String> parameter, long me) {
        EntryFilter base = EntryQuery.filter(name -> name.equals("votes") || name.equals("author") ? null : parameter.apply(name),
                EnumSet.allOf(Status.class));
        String check = Params.text(parameter.apply("check"));
        if (check != null && !check.matches("[a-z0-9-]{1,60}")) {
            throw new BadRequest("queue.error.check", check);
        }
        String attention = Params.text(parameter.apply("severity"));
        return new QueueFilter(base, check, attention == null ? null : Attention.of(attention)
                .orElseThrow(() -> new BadRequest("queue.error.severity", attention)), assignee(parameter.apply("assignee"), me));
    }

    private static Long assignee(String text, long me) {
        String name = Params.text(text);
        if (name == null) {
            return null;
        }
        return switch (name) {
            case "me" -> me;
            case "nobody" -> NOBODY;
            default -> Params.number(name, 1, "error.editor").longValue();
        };
    }

    /**
     * @param me the id of the visitor
     * @return the filter as query parameters, in the order of the form
     */
    public Map<String, Object> parameters(long me) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", base.text());
        parameters.put("check", check);
        parameters.put("severity", attention == null ? null : attention.key());
        parameters.put("from", base.from());
        parameters.put("to", base.to());
        parameters.put("status", base.status() == null ? null : base.status().key());
        parameters.put("assignee", assignee == null ? null : assignee == NOBODY ? "nobody" : assignee == me ? "me" : assignee);
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }

    /** @return the same filter for the entries of a person */
    QueueFilter of(long person) {
        return new QueueFilter(base, check, attention, person);
    }

    /** @return the same filter for any check */
    QueueFilter ofAnyCheck() {
        return new QueueFilter(base, null, attention, assignee);
    }

    /** @return the HQL condition on {@code CheckRecord c}, its {@code Entry e} and its {@code Claim a} */
    String where() {
        return where(CheckRecord.WARNING);
    }

    /**
     * @param least the lowest gravity to include if the filter has neither a check nor a reason for attention
     * @return the condition
     */
    String where(int least) {
        List<String> conditions = new ArrayList<>(base.conditions("e.newestStatus"));
        conditions.add(FindingRepository.UNJUDGED);
        if (attention != null) {
            conditions.add(attention.condition());
        } else if (check == null) {
            conditions.add("c.gravity >= " + least);
        }
        if (check != null) {
            conditions.add("c.gravity >= " + CheckRecord.INFO
                    + " and exists (select 1 from StoredFinding f where f.entryId = c.entryId and f.check = :check and f.state = OPEN)");
        }
        if (assignee != null) {
            conditions.add(assignee == NOBODY ? "a.entryId is null" : "a.personId = :assignee");
        }
        return " where " + String.join(" and ", conditions);
    }

    /** @return the values for the parameters of the condition */
    Map<String, Object> values() {
        Map<String, Object> values = base.parameters();
        if (check != null) {
            values.put("check", check);
        }
        if (assignee != null && assignee != NOBODY) {
            values.put("assignee", assignee);
        }
        return values;
    }
}
