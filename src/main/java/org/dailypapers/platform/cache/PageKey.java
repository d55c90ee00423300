package org.dailypapers.platform.cache;

import java.util.function.UnaryOperator;

import org.dailypapers.platform.Language;
import org.dailypapers.platform.route.Access;
import org.dailypapers.platform.route.QueryString;
import org.dailypapers.platform.route.Routes;

/**
 * What the bytes of a page depend on, besides the data.
 *
 * @param address the path and the declared parameters, in the order in which the route declares them, with the first value of each
 * @param language the language of the interface
 */
record PageKey(String address, Language language) {

    /**
     * @param match a route and its placeholders
     * @return whether its pages are the same for everybody, so that they can be kept
     */
    static boolean isFor(Routes.Match match) {
        return match.route().access() == Access.PUBLIC && match.target().endsWith(".xhtml");
    }

    /**
     * @param match a route and its placeholders
     * @param parameter gives the first value of a parameter, decoded; null if it is missing
     * @param language the language of the interface
     */
    static PageKey of(Routes.Match match, UnaryOperator<String> parameter, Language language) {
        StringBuilder address = new StringBuilder(match.path());
        for (String name : match.route().parameters()) {
            String value = parameter.apply(name);
            if (value != null) {
                address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(QueryString.encoded(value));
            }
        }
        return new PageKey(address.toString(), language);
    }
}
