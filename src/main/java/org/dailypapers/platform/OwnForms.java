package org.dailypapers.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses whatever would change something and was sent by a page of another site, which the browser tells by
 * {@code Sec-Fetch-Site} or, where it is older, {@code Origin}. A request with neither comes from a script, which has no
 * cookie that another site could make use of; so has one with a token.
 */
public class OwnForms extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || hasToken(request.getHeader("Authorization"))
                || isOwn(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean hasToken(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }

    /**
     * @param site what {@code Sec-Fetch-Site} says; may be null
     * @param origin what {@code Origin} says; may be null
     * @param host what {@code Host} says; may be null
     * @return whether no other site has sent the request
     */
    static boolean isOwn(String site, String origin, String host) {
        if (site != null) {
            return OWN.contains(site);
        }
        return origin == null || isOrigin(origin, host);
    }

    private static boolean isOrigin(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
