package org.dailypapers.platform.form;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.Proxies;
import org.dailypapers.platform.problem.ErrorPage;
import org.dailypapers.platform.problem.Problem;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.RouteRequest;

/**
 * The first filter of all. It keeps other sites from acting on behalf of anyone who is signed in.
 *
 * <p>A GET request is never treated as a form: one with Faces parameters is refused, because Faces takes any request with a view state
 * for a submitted form. Every other request may change something, and is refused if a page of another site sent it. Browsers say so in
 * {@code Sec-Fetch-Site} or, if they are older or the connection is not trustworthy, in {@code Origin}
 * (<a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata</a>). A request with neither header does not come from such a browser
 * but from a script, which has no cookie that another site could abuse. Browsers that know neither header do not send our
 * {@code SameSite=Lax} cookie with forms of other sites. The filters behind this one see the request as it was before it came to a
 * trusted proxy.
 *
 * <p>A request that was refused before it was read ({@link #REFUSED}) is answered here, with the page or the problem details for its
 * status.
 */
public class RequestGuard extends HttpFilter {

    /** The request attribute that marks a request refused because another site sent it. */
    public static final String FOREIGN = RequestGuard.class.getName() + ".foreign";

    private static final long serialVersionUID = 1L;
    /** The request attribute for a request that is refused before it is read: the HTTP status of the answer. */
    public static final String REFUSED = RequestGuard.class.getName();
    /** The request attribute for a file upload: its content type, which is removed from the request's own headers. */
    public static final String FILES = RequestGuard.class.getName() + ".files";

    private static final String FACES_REQUEST = "Faces-Request";
    private static final Map<Integer, String> REASONS = Map.of(404, "error.api.notfound", 405, "error.api.method",
            408, "error.api.slow", 413, "error.api.body", 414, "error.api.path", 415, "error.api.parts", 431, "error.api.headers", 503, "error.api.busy");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Inject
    private transient Proxies proxies;

    @Override
    protected void doFilter(HttpServletRequest came, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = proxies.seenThrough(came);
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            Page.remember(request);
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(RouteRequest.page(request), response);
        } else if (request.getAttribute(REFUSED) instanceof String status) {
            refuse(request, response, Integer.parseInt(status));
        } else if (isSafe(request) && speaksToFaces(request)) {
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, "error.api.faces");
        } else if (!isSafe(request) && !isOwn(request)) {
            request.setAttribute(FOREIGN, true);
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "error.api.foreign");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (status == HttpServletResponse.SC_BAD_REQUEST) {
            request.setAttribute(ErrorPage.EXPLANATION, "error.request");
        }
        refuse(request, response, status, REASONS.getOrDefault(status, "error.api.request"));
    }

    /** Pages have their own text for each status. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            Problem.send(request, response, status, Messages.get(Language.of(request).locale(), key));
        } else {
            response.sendError(status);
        }
    }

    private static boolean isSafe(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    private static boolean speaksToFaces(HttpServletRequest request) {
        return request.getHeader(FACES_REQUEST) != null || request.getParameterMap().keySet().stream()
                .anyMatch(name -> name.equals(FACES_REQUEST) || name.startsWith("jakarta.faces.") || name.startsWith("javax.faces."));
    }

    private static boolean isOwn(HttpServletRequest request) {
        return isOwn(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"), request.isSecure());
    }

    /**
     * @param site the value of {@code Sec-Fetch-Site}; may be null
     * @param origin the value of {@code Origin}; may be null
     * @param host the value of {@code Host}; may be null
     * @param secure whether the request came over https
     * @return whether the request was not sent by another site
     */
    static boolean isOwn(String site, String origin, String host, boolean secure) {
        if (site != null) {
            return OWN.contains(site);
        }
        return origin == null || isOrigin(origin, host, secure);
    }

    /** If a proxy ends https without saying so, the scheme of our own pages differs from that of the request. */
    private static boolean isOrigin(String origin, String host, boolean secure) {
        try {
            URI site = URI.create(origin);
            return host != null && host.equalsIgnoreCase(site.getRawAuthority()) && !(secure && "http".equalsIgnoreCase(site.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
