package org.dailypapers.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.dailypapers.account.Actor;
import org.dailypapers.account.token.TokenAuthenticator;
import org.dailypapers.platform.OwnMachine;
import org.dailypapers.platform.Proxies;
import org.dailypapers.platform.database.DatabaseTrouble;
import org.dailypapers.platform.problem.OutageFilter;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.start.RolesTrial;

/**
 * Tells the container who sends each request: at the desk by the cookie, in the API and for monitoring by the token. Nothing is stored in
 * a session. On readers' pages nobody is identified.
 */
@ApplicationScoped
public class DeskAuthentication implements HttpAuthenticationMechanism {

    @Inject
    private SignInService signIns;

    @Inject
    private TokenAuthenticator tokens;

    @Inject
    private Proxies proxies;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        if (request.getAttribute(RolesTrial.ATTRIBUTE) != null) {
            return context.notifyContainerAboutLogin(RolesTrial.ATTRIBUTE, Set.of(RolesTrial.ROLE));
        }
        Optional<Actor> actor;
        try {
            actor = actor(request);
        } catch (RuntimeException e) {
            if (!DatabaseTrouble.isIn(e)) {
                throw e;
            }
            request.setAttribute(OutageFilter.UNKNOWN_SENDER, e);
            return context.doNothing();
        }
        if (actor.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(Actor.class.getName(), actor.get());
        return context.notifyContainerAboutLogin(actor.get().name(), actor.get().groups());
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.equals("/admin") || path.startsWith("/admin/")) {
            return SignInCookie.read(proxies.seenThrough(request)).flatMap(signIns::actor);
        }
        boolean watched = path.equals(Routes.METRICS.path()) && !OwnMachine.sent(proxies.seenThrough(request));
        return path.startsWith("/api/") || watched ? tokens.actor(proxies.seenThrough(request)) : Optional.empty();
    }
}
