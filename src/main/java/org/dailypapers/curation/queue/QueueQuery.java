package org.dailypapers.curation.queue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.dailypapers.curation.desk.DeskQuery;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;

/**
 * A query of the queue, from an address.
 *
 * @param filter which entries
 * @param page the page, from 1
 */
public record QueueQuery(QueueFilter filter, int page) {

    /** Distinguishes the queue from the desk's table in the {@code list} parameter of the editor. */
    private static final String MARK = "queue";

    /**
     * @param parameter gives the value of a query parameter, or null: those of {@link QueueFilter#of}, and {@code page}
     * @param me the id of the visitor
     * @return the query
     * @throws BadRequest if a parameter is invalid
     */
    public static QueueQuery of(UnaryOperator<String> parameter, long me) {
        Integer page = Params.number(parameter.apply("page"), 1, "error.page");
        return new QueueQuery(QueueFilter.of(parameter, me), page == null ? 1 : page);
    }

    /**
     * @param me the id of the visitor
     * @return the {@code list} parameter with which an editor goes through the queue
     */
    public String list(long me) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put(MARK, "worst");
        parameters.putAll(filter.parameters(me));
        return DeskQuery.list(parameters);
    }

    /**
     * @param list the {@code list} parameter of the editor; may be null
     * @return whether it stands for the queue
     */
    public static boolean isList(String list) {
        return list != null && list.startsWith(MARK + "=");
    }

    /**
     * @param list the {@code list} parameter of the editor; may be null
     * @param me the id of the visitor
     * @return its query; empty if it does not stand for the queue, or is invalid
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
     * @param list the {@code list} parameter of the editor, which stands for the queue
     * @return the query parameters of the queue
     */
    public static Map<String, String> parameters(String list) {
        Map<String, String> parameters = new LinkedHashMap<>(DeskQuery.parameters(list));
        parameters.remove(MARK);
        return parameters;
    }
}
