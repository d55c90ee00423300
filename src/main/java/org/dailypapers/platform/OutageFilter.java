package org.dailypapers.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells whoever comes while the database is away or busy to come back in a moment, by 503 and {@code Retry-After}, instead of
 * that something failed.
 */
public class OutageFilter extends HttpFilter {

    /** The attribute of a request of which it could not be told who sends it: why, where that was the database. */
    public static final String UNKNOWN_SENDER = OutageFilter.class.getName();

    /** After how many seconds it is worth trying again. */
    static final String RETRY_AFTER = "5";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(UNKNOWN_SENDER) instanceof Throwable e) {
            answer(request, response, e);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseTrouble.isIn(e)) {
                throw e;
            }
            answer(request, response, e);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Throwable e) throws IOException {
        response.resetBuffer();
        mark(request, response, e);
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            Problem.send(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    Messages.get(Language.of(request).locale(), "error.api.away"));
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Has an answer of status 503 say why, and when to come back, and the log what there is to say. */
    static void mark(HttpServletRequest request, HttpServletResponse response, Throwable e) {
        DatabaseState.ofProcess().gaveUp(Page.asked(request), e);
        request.setAttribute(ErrorPage.EXPLANATION, "error.away");
        response.setHeader("Retry-After", RETRY_AFTER);
        response.setHeader("Cache-Control", "no-store");
    }
}
