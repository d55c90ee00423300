package org.dailypapers.platform.route;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.Optional;

/** Forwards each request to the target of its route. Everything else is answered with 404, including direct requests for views. */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String INTERNAL = "/-/";
    private static final String ASSETS = "/assets/";

    @Inject
    private transient Assets assets;

    @Inject
    private transient AccessControl gate;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        response.addHeader("Vary", "Accept-Encoding");
        if (path.startsWith(ASSETS)) {
            asset(path, request, response, chain);
            return;
        }
        response.addHeader("Vary", "Accept-Language");
        if (answersForItself(request, path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Routes.Match> match = Routes.match(path);
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!match.get().route().methods().contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", match.get().route().methods()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            request.setAttribute(Routes.Match.class.getName(), match.get());
            lead(match.get(), request, response);
        }
    }

    private void lead(Routes.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        HttpServletRequest declared = RouteRequest.of(request, match.route());
        if (match.route().access() != Access.PUBLIC && !gate.admits(match.route().access(), declared, response)) {
            return;
        }
        if ("POST".equals(request.getMethod()) && match.route().hasFacesForm() && declared.getParameter(RouteRequest.VIEW_STATE) == null) {
            // Faces would show the page as if nothing had been sent
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            request.getRequestDispatcher(match.target()).forward(declared, response);
        }
    }

    /** An asset may be cached forever if the requested address contains its fingerprint. */
    private void asset(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (assets.changesWith(path.substring(ASSETS.length()), request.getParameter(Assets.FINGERPRINT))) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        chain.doFilter(request, response);
    }

    /** Whether the request is for the API or for a servlet with an address of its own, such as the health check. */
    private static boolean answersForItself(HttpServletRequest request, String path) {
        return path.startsWith("/api/")
                || request.getHttpServletMapping().getMappingMatch() == MappingMatch.EXACT && !path.startsWith(INTERNAL);
    }
}
