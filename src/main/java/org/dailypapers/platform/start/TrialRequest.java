package org.dailypapers.platform.start;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** A fake request with only a path and attributes, together with its response, which nobody reads. */
final class TrialRequest {

    static final String PASSED = "passed";

    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, Object> answers = new HashMap<>();
    private final String name;

    /** @param name the attribute that marks the request as a trial and receives the result */
    TrialRequest(ServletContext context, String path, String name) {
        this.name = name;
        attributes.put(name, "tried");
        answers.putAll(Map.of("getMethod", "GET", "getScheme", "http", "getProtocol", "HTTP/1.0", "getContextPath",
                context.getContextPath(), "getServletPath", path, "getRequestURI", context.getContextPath() + path,
                "getServletContext", context, "getDispatcherType", DispatcherType.REQUEST));
        answers.putAll(Map.of("getRemoteAddr", "127.0.0.1", "getServerName", "localhost", "getParameterMap", Map.of(),
                "getHeaderNames", Collections.emptyEnumeration(), "getRequestURL", new StringBuffer(path)));
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> asked(method, arguments));
    }

    HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> nothing(method.getReturnType()));
    }

    boolean passed() {
        return PASSED.equals(attributes.get(name));
    }

    private Object asked(Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> ignored(attributes.put((String) arguments[0], arguments[1]));
            case "removeAttribute" -> ignored(attributes.remove(arguments[0]));
            case "getAttributeNames" -> Collections.enumeration(attributes.keySet());
            case "hashCode" -> System.identityHashCode(this);
            case "equals" -> arguments[0] != null && Proxy.isProxyClass(arguments[0].getClass());
            case "toString" -> name;
            default -> answers.getOrDefault(method.getName(), nothing(method.getReturnType()));
        };
    }

    private static Object ignored(Object earlier) {
        return null;
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class || type == long.class ? 0 : null;
    }
}
