package org.dailypapers.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.database.DatabaseState;
import org.dailypapers.platform.database.DatabaseTrouble;
import org.dailypapers.platform.database.DiskSpace;
import org.dailypapers.platform.route.Page;

/** While the database is away or busy, answers with 503 and {@code Retry-After} instead of a general error. */
public class OutageFilter extends HttpFilter {

    /** The request attribute set if the sender could not be determined because of the database: the exception. */
    public static final String UNKNOWN_SENDER = OutageFilter.class.getName();

    /** After how many seconds it is worth trying again. */
    private static final String RETRY_AFTER = "5";

    /** The response header that tells programs the reason. */
    private static final String OUTAGE = "X-Outage";

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
                    Messages.get(Language.of(request).locale(), reason(request).api()));
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** @return the reason for the status 503; also logs it if necessary */
    public static Reason tell(HttpServletRequest request, Throwable e) {
        Reason reason = reason(request);
        if (reason == Reason.AWAY) {
            DatabaseState.ofProcess().gaveUp(Page.asked(request), e);
        }
        return reason;
    }

    private static Reason reason(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reads && DiskSpace.ofProcess().isFull() ? Reason.DISK : Reason.AWAY;
    }

    /** Adds the reason and the retry time to a response with status 503, and logs the reason if necessary. */
    static void mark(HttpServletRequest request, HttpServletResponse response, Throwable e) {
        Reason reason = tell(request, e);
        request.setAttribute(ErrorPage.EXPLANATION, reason.page());
        reason.headers().forEach(response::setHeader);
    }

    /** Why the database cannot be used, with the keys of the texts that explain it. */
    public enum Reason {
        /** It is away or busy. */
        AWAY("database", "error.away", "error.api.away"),
        /** There is no space to write. */
        DISK("disk", "error.disk", "error.api.disk");

        private final String outage;
        private final String page;
        private final String api;

        Reason(String outage, String page, String api) {
            this.outage = outage;
            this.page = page;
            this.api = api;
        }

        /** @return the headers of the answer */
        public Map<String, String> headers() {
            return Map.of("Retry-After", RETRY_AFTER, OUTAGE, outage, "Cache-Control", "no-store");
        }

        /** @return the key of the texts for a page, to be followed by {@code .title} or {@code .text} */
        String page() {
            return page;
        }

        /** @return the key of the text for the API */
        public String api() {
            return api;
        }
    }
}
