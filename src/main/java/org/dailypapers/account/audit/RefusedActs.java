package org.dailypapers.account.audit;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.platform.Proxies;
import org.dailypapers.platform.form.RequestGuard;
import org.dailypapers.platform.route.Routes;

/** Records in the audit log that an action of a person who is signed in was refused, whether by access control, a page or the API. */
public class RefusedActs extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger("org.dailypapers");

    @Inject
    private transient RefusalService refusals;

    @Inject
    private transient Proxies proxies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN && request.getAttribute(Actor.class.getName()) instanceof Actor actor) {
            note(actor, request, path);
        }
    }

    private void note(Actor actor, HttpServletRequest request, String path) {
        String action = request.getAttribute(RequestGuard.FOREIGN) == null ? "act.refused" : "act.foreign";
        try {
            refusals.act(actor, action, request.getMethod() + " " + withoutSecret(path), Client.of(proxies.seenThrough(request)));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "What " + actor.name() + " was refused could not be noted", e);
        }
    }

    /** The code in an invitation link would let anyone in who reads the log. */
    private static String withoutSecret(String path) {
        return Routes.match(path).filter(match -> match.route() == Routes.INVITATION).map(match -> match.route().path()).orElse(path);
    }
}
