package org.dailypapers.platform.problem;

import java.util.List;
import java.util.Map;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;

/** A refused request of the API; answered with its status and this message as problem details. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Object[] arguments;
    private final transient Map<String, String> headers;
    private final transient List<Wrong> fields;

    /**
     * @param status the HTTP status
     * @param key the key of the message
     * @param arguments values for its placeholders
     */
    public Refused(int status, String key, Object... arguments) {
        this(status, Map.of(), List.of(), key, arguments);
    }

    /**
     * @param status the HTTP status
     * @param headers headers for the response
     * @param fields the invalid fields of the request; empty if the fields are not the problem
     * @param key the key of the message
     * @param arguments values for its placeholders
     */
    public Refused(int status, Map<String, String> headers, List<Wrong> fields, String key, Object... arguments) {
        super(key);
        this.status = status;
        this.headers = headers;
        this.fields = fields;
        this.arguments = arguments;
    }

    /** @return the HTTP status */
    public int status() {
        return status;
    }

    /** @return the headers of the answer */
    public Map<String, String> headers() {
        return headers;
    }

    /** @return the message in a language */
    public String in(Language language) {
        return Messages.get(language.locale(), getMessage(), arguments);
    }

    /** @return the errors of the fields, in a language */
    public List<Problem.Field> fields(Language language) {
        return fields.stream().map(wrong -> new Problem.Field(wrong.field, Messages.get(language.locale(), wrong.key, wrong.arguments.toArray()))).toList();
    }

    /**
     * An invalid field.
     *
     * @param field its path, such as {@code sections[1].heading}
     * @param key the key of the message
     * @param arguments values for its placeholders
     */
    public record Wrong(String field, String key, List<Integer> arguments) {
    }
}
