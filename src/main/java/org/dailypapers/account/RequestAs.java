package org.dailypapers.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request that is answered as if it had come by another method and with other parameters. */
public final class RequestAs extends HttpServletRequestWrapper {

    private final String method;
    private final Map<String, String[]> parameters;
    private final boolean alone;

    private RequestAs(HttpServletRequest request, String method, Map<String, String[]> parameters, boolean alone) {
        super(request);
        this.method = method;
        this.parameters = parameters;
        this.alone = alone;
    }

    /** @return the request as the one that sent these fields, on top of what its address says */
    static RequestAs post(HttpServletRequest request, Map<String, String[]> fields) {
        return new RequestAs(request, "POST", fields, false);
    }

    /**
     * @param request a request
     * @param parameters all that it is to ask for
     * @return the request as one that asks for a page, with nothing but these parameters
     */
    public static RequestAs get(HttpServletRequest request, Map<String, String[]> parameters) {
        return new RequestAs(request, "GET", parameters, true);
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>(alone ? Map.of() : super.getParameterMap());
        all.putAll(parameters);
        return all;
    }

    @Override
    public String[] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
