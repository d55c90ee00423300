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
 * Stands in front of everything and lets no other site act for somebody who is signed in.
 *
 * <p>What only reads is never taken for a form: a GET that speaks to Faces is refused, as Faces takes any request with the
 * state of a view for a form that was sent. Everything else may change something and is refused where a page of another site
 * sent it, which browsers tell by {@code Sec-Fetch-Site} or, where they are older or the connection is not trustworthy,
 * {@code Origin} (<a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata</a>). A request with neither comes from no
 * such browser but from a script, which has no cookie that another site could make use of; browsers that know neither do not
 * send our cookie, which is {@code SameSite=Lax}, with the forms of other sites. Whatever comes behind sees the request as it
 * was before it came to a trusted proxy.
 *
 * <p>What was refused before it was read ({@link #REFUSED}) is answered here, with the page or the problem of its status.
 */
public class RequestGuard extends HttpFilter {

    /** The attribute of a request that was refused because another site sent it. */
    public static final String FOREIGN = RequestGuard.class.getName() + ".foreign";

    private static final long serialVersionUID = 1L;
    /** The attribute of a request that is refused before it is read: the HTTP status that says why. */
    public static final String REFUSED = RequestGuard.class.getName();
    /** The attribute of a request that brings files: its content type, which it does not have itself. */
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

    /** Pages have texts of their own for each status. */
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
     * @param site what {@code Sec-Fetch-Site} says; may be null
     * @param origin what {@code Origin} says; may be null
     * @param host what {@code Host} says; may be null
     * @param secure whether the request came by https
     * @return whether no other site has sent the request
     */
    static boolean isOwn(String site, String origin, String host, boolean secure) {
        if (site != null) {
            return OWN.contains(site);
        }
        return origin == null || isOrigin(origin, host, secure);
    }

    /** Where a proxy ends https and does not say so, a page of ours has another scheme than the request. */
    private static boolean isOrigin(String origin, String host, boolean secure) {
        try {
            URI site = URI.create(origin);
            return host != null && host.equalsIgnoreCase(site.getRawAuthority()) && !(secure && "http".equalsIgnoreCase(site.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
