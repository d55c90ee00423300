package org.dailypapers.platform.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Settings;

/**
 * The address under which readers know the application, as set by {@code DAILYPAPERS_PUBLIC_URL}. The host in a request is never used: if
 * the setting is missing, addresses begin with a slash.
 */
@ApplicationScoped
public class PublicAddress {

    @Inject
    private Settings settings;

    @Inject
    private ServletContext context;

    /** @return whether the setting is set, so that addresses have a scheme and a host */
    public boolean isKnown() {
        return settings.publicUrl() != null;
    }

    /**
     * @param path a path below the context, encoded, with its query
     * @return the address: with scheme and host if they are known, otherwise beginning with the slash
     */
    public String of(String path) {
        return (isKnown() ? settings.publicUrl() : context.getContextPath()) + path;
    }

    /**
     * @param path a path of the API below {@code /api/v1/}, encoded
     * @param declared the names of the supported query parameters other than the page number
     * @param parameter gives the value of a parameter; null if it is missing
     * @param page the number of a page
     * @return the address of that page
     */
    public String page(String path, List<String> declared, UnaryOperator<String> parameter, int page) {
        Map<String, Object> query = new LinkedHashMap<>();
        declared.forEach(name -> query.put(name, parameter.apply(name)));
        query.put(Language.PARAMETER, parameter.apply(Language.PARAMETER));
        query.put("page", page);
        return of(QueryString.add("/api/v1/" + path, query));
    }

    /**
     * @param request the request as received
     * @return its path below the context, encoded
     */
    public static String pathOf(HttpServletRequest request) {
        return path(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()));
    }

    /**
     * @param path a decoded path
     * @return the encoded path, with exactly one leading slash, so that it cannot lead to another host
     */
    static String path(String path) {
        try {
            // not toASCIIString(): it normalizes letters first, in time quadratic in the number of combining marks
            return SeeOther.ascii(new URI(null, null, "/" + path.replaceFirst("^/+", ""), null).getRawPath());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path that begins with a slash is one", e);
        }
    }
}
