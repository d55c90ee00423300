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
 * The address that readers know the application by, as {@code DAILYPAPERS_PUBLIC_URL} says it. Nothing that a request says of
 * its host has a part in it: where the setting is not set, addresses begin with a slash.
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
     * @return the address: with scheme and host where they are known, else from the slash on
     */
    public String of(String path) {
        return (isKnown() ? settings.publicUrl() : context.getContextPath()) + path;
    }

    /**
     * @param path a path of the API below {@code /api/v1/}, encoded
     * @param declared the names of the parameters that mean something there, but for the number of the page
     * @param parameter gives the value of a parameter, or null
     * @param page a number of a page
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
     * @param request a request as it came
     * @return the path that it asks for, below the context, as an address has it
     */
    public static String pathOf(HttpServletRequest request) {
        return path(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()));
    }

    /**
     * @param path a path as it was decoded
     * @return it encoded as an address has it, with one slash before it, so that it cannot lead to another host
     */
    static String path(String path) {
        try {
            // not toASCIIString(), which composes letters first, and takes the square of the number of marks for that
            return SeeOther.ascii(new URI(null, null, "/" + path.replaceFirst("^/+", ""), null).getRawPath());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path that begins with a slash is one", e);
        }
    }
}
