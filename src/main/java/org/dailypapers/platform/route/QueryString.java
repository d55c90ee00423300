package org.dailypapers.platform.route;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Query strings: parameters and their values in UTF-8, in the format that forms use (application/x-www-form-urlencoded). */
public final class QueryString {

    private QueryString() {
    }

    /**
     * @param parameters values by name, in order; those that are null or empty are left out
     * @return the query, without a question mark; an empty text if nothing is left
     */
    public static String of(Map<String, ?> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null && !parameter.getValue().toString().isEmpty())
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue().toString()))
                .collect(Collectors.joining("&"));
    }

    /** @return a value as it stands in a query */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /**
     * @param address an address, with or without a query
     * @param parameters values by name, in order; those that are null or empty are left out
     * @return the address with these added to its query
     */
    public static String add(String address, Map<String, ?> parameters) {
        String query = of(parameters);
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    }

    /**
     * @param query a query, without a question mark, possibly malformed; may be null
     * @return its parameters, in order
     */
    public static Stream<Parameter> read(String query) {
        return Stream.ofNullable(query).flatMap(text -> Stream.of(text.split("&"))).filter(text -> !text.isEmpty()).map(Parameter::new);
    }

    /**
     * A parameter of a query.
     *
     * @param text the raw text, such as {@code name=value}
     */
    public record Parameter(String text) {

        /** @return its decoded name; the raw name if it is not properly encoded */
        public String name() {
            String name = text.split("=", 2)[0];
            try {
                return decoded(name);
            } catch (IllegalArgumentException e) {
                return name;
            }
        }

        /**
         * @return its decoded value; null if it has none
         * @throws IllegalArgumentException if the value is not properly encoded
         */
        public String value() {
            int sign = text.indexOf('=');
            return sign < 0 ? null : decoded(text.substring(sign + 1));
        }

        private static String decoded(String encoded) {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        }
    }
}
