package org.dailypapers.curation.queue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.dailypapers.curation.desk.DeskQuery;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;

/**
 * What an address asks of the queue.
 *
 * @param filter which entries
 * @param page the page, from 1
 */
public record QueueQuery(QueueFilter filter, int page) {

    /** What tells the list of an editor that is the queue from those of the desk's table. */
    private static final String MARK = "queue";

    /**
     * @param parameter gives the parameter of a name, or null: those of {@link QueueFilter#of}, and {@code page}
     * @param me who asks
     * @return what they ask
     * @throws BadRequest if one of them cannot be
     */
    public static QueueQuery of(UnaryOperator<String> parameter, long me) {
        Integer page = Params.number(parameter.apply("page"), 1, "error.page");
        return new QueueQuery(QueueFilter.of(parameter, me), page == null ? 1 : page);
    }

    /**
     * @param me who asks
     * @return the list for an editor to walk through
     */
    public String list(long me) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put(MARK, "worst");
        parameters.putAll(filter.parameters(me));
        return DeskQuery.list(parameters);
    }

    /**
     * @param list the list that an editor walks through; may be null
     * @return whether it is the queue
     */
    public static boolean isList(String list) {
        return list != null && list.startsWith(MARK + "=");
    }

    /**
     * @param list the list that an editor walks through; may be null
     * @param me who does
     * @return what it asks of the queue; empty if it is none of the queue, or cannot be
     */
    public static Optional<QueueQuery> ofList(String list, long me) {
        if (!isList(list)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(DeskQuery.parameters(list)::get, me));
        } catch (BadRequest | IllegalArgumentException e) {
            return Optional.of(new QueueQuery(QueueFilter.ALL, 1));
        }
    }

    /**
     * @param list the list that an editor walks through, one of the queue
     * @return the parameters of the address of the queue
     */
    public static Map<String, String> parameters(String list) {
        Map<String, String> parameters = new LinkedHashMap<>(DeskQuery.parameters(list));
        parameters.remove(MARK);
        return parameters;
    }
}
