package org.dailypapers.curation.check.markup;

import java.util.List;
import java.util.Optional;

/**
 * A list or dict in a text, as Python or JSON prints it.
 *
 * @param value a list as a {@code List}, or a dict as a {@code Map} in order; their members are again lists and dicts, or texts, to which
 *     numbers and the like are converted
 * @param start where it begins
 * @param end where it ends
 */
public record PythonLiteral(Object value, int start, int end) {

    /**
     * @param text any text
     * @param start an index in it
     * @return the list or dict that begins there and has at least one member; empty if there is none
     */
    public static Optional<PythonLiteral> at(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '[' && text.charAt(start) != '{') {
            return Optional.empty();
        }
        PythonReader reader = new PythonReader(text, start);
        return reader.value().map(value -> new PythonLiteral(value, start, reader.at()));
    }

    /** @return the members, if it is a list of texts; otherwise empty */
    public Optional<List<String>> strings() {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                ? Optional.of(list.stream().map(String.class::cast).toList()) : Optional.empty();
    }
}
