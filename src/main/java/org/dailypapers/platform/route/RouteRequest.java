package org.dailypapers.platform.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.dailypapers.platform.Language;

/**
 * A request that shows only the parameters that its route declares. Form fields count only if a form is submitted, and only in the
 * request body: the query cannot supply them.
 */
public final class RouteRequest extends HttpServletRequestWrapper {

    /** The parameter that marks a form submission for Faces. */
    public static final String VIEW_STATE = "jakarta.faces.ViewState";

    private static final String GET = "GET";

    private final String method;
    private final Predicate<String> read;
    private final Predicate<String> taken;
    private Map<String, String[]> parameters;

    private RouteRequest(HttpServletRequest request, String method, Predicate<String> read, Predicate<String> taken) {
        super(request);
        this.method = method;
        this.read = read;
        this.taken = taken;
    }

    /** @return the request with the parameters that the route declares and, for a form submission, its fields */
    static RouteRequest of(HttpServletRequest request, Routes route) {
        boolean form = "POST".equals(request.getMethod());
        return new RouteRequest(request, request.getMethod(), route::reads, form ? name -> route.reads(name) || route.takes(name)
                : name -> false);
    }

    /**
     * @param request a request
     * @return the request as a GET whose only parameter is the language
     */
    public static RouteRequest page(HttpServletRequest request) {
        return new RouteRequest(request, GET, Language.PARAMETER::equals, name -> false);
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (parameters == null) {
            parameters = declared();
        }
        return parameters;
    }

    private Map<String, String[]> declared() {
        Map<String, Integer> queried = queried(getQueryString());
        Map<String, String[]> declared = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> {
            // the server puts the values from the query before those from the body
            int query = Math.min(queried.getOrDefault(name, 0), values.length);
            String[] seen = Arrays.copyOfRange(values, read.test(name) ? 0 : query, taken.test(name) ? values.length : query);
            if (seen.length > 0) {
                declared.put(name, seen);
            }
        });
        return Collections.unmodifiableMap(declared);
    }

    /** How often each name occurs in a query. */
    private static Map<String, Integer> queried(String query) {
        Map<String, Integer> times = new HashMap<>();
        QueryString.read(query).forEach(parameter -> times.merge(parameter.name(), 1, Integer::sum));
        return times;
    }

    @Override
    public String[] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
