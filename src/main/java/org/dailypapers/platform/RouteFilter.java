package org.dailypapers.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Leads each request to what the route table says; everything that is not there answers 404, raw views included. */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String INTERNAL = "/-/";
    private static final String ASSETS = "/assets/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Page.remember(request);
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        response.addHeader("Vary", "Accept-Encoding");
        if (path.startsWith(ASSETS)) {
            asset(request, response, chain);
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
        } else if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            request.setAttribute(Routes.Match.class.getName(), match.get());
            request.getRequestDispatcher(target(match.get())).forward(request, response);
        }
    }

    /** An asset may be kept for good when it is asked for by an address that changes with it. */
    private static void asset(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getParameter(Assets.FINGERPRINT) != null) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        chain.doFilter(request, response);
    }

    /** Whether the API or a servlet with an address of its own, such as that of the health, answers. */
    private static boolean answersForItself(HttpServletRequest request, String path) {
        return path.startsWith("/api/")
                || request.getHttpServletMapping().getMappingMatch() == MappingMatch.EXACT && !path.startsWith(INTERNAL);
    }

    private static String target(Routes.Match match) {
        return match.target() + match.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
