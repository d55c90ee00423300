package org.dailypapers.curation.check.markup;

import java.util.List;
import java.util.Optional;

/**
 * A list or dict as Python (or JSON) prints it, in a text.
 *
 * @param value the list, as a {@code List}, or the dict, as a {@code Map} in its order; in them are such again, and texts,
 *     to which also numbers and the like were made
 * @param start where it begins
 * @param end where it ends
 */
public record PythonLiteral(Object value, int start, int end) {

    /**
     * @param text any text
     * @param start an index in it
     * @return the list or dict that begins there, which has at least one member; empty if there is none
     */
    public static Optional<PythonLiteral> at(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '[' && text.charAt(start) != '{') {
            return Optional.empty();
        }
        PythonReader reader = new PythonReader(text, start);
        return reader.value().map(value -> new PythonLiteral(value, start, reader.at()));
    }

    /** @return the members, where it is a list of texts */
    public Optional<List<String>> strings() {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                ? Optional.of(list.stream().map(String.class::cast).toList()) : Optional.empty();
    }
}
