package org.dailypapers.account.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.dailypapers.account.Role;
import org.dailypapers.account.throttle.TooManyTries;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.Problem;

/**
 * Access control of the API. Reading needs no token, but if one is sent, it must be valid. Writing always needs a token, whether the
 * resource asks for it or not. Addresses below {@code /api/} of no resource are not found, as those of {@code /api/v1/} are.
 */
public class TokenFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.addHeader("Vary", "Authorization");
        if (request.getHeader("Authorization") != null) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (TokenAuthenticator.refusal(request).isPresent() || !SAFE.contains(request.getMethod()) && !request.isUserInRole(Role.EDITOR.key())) {
            refuse(request, response);
        } else if (request.getHttpServletMapping().getMappingMatch() == MappingMatch.DEFAULT) {
            Problem.send(request, response, HttpServletResponse.SC_NOT_FOUND, text(request, "error.api.notfound"));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Answers a request whose token is missing, invalid or lacks the role. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RuntimeException> refusal = TokenAuthenticator.refusal(request);
        if (refusal.isPresent() && refusal.get() instanceof TooManyTries tooMany) {
            response.setHeader("Retry-After", Long.toString(tooMany.seconds()));
            Problem.send(request, response, HttpStatus.TOO_MANY_REQUESTS, text(request, "throttle.wait", tooMany.seconds()));
        } else if (refusal.isPresent()) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            unauthorised(request, response, "error.api.token");
        } else if (request.getUserPrincipal() != null) {
            Problem.send(request, response, HttpServletResponse.SC_FORBIDDEN, text(request, "error.api.forbidden"));
        } else {
            response.setHeader("WWW-Authenticate", "Bearer");
            unauthorised(request, response, "error.api.unauthorised");
        }
    }

    private static void unauthorised(HttpServletRequest request, HttpServletResponse response, String key)
            throws IOException {
        Problem.send(request, response, HttpServletResponse.SC_UNAUTHORIZED, text(request, key));
    }

    private static String text(HttpServletRequest request, String key, Object... arguments) {
        return Messages.get(Language.of(request).locale(), key, arguments);
    }
}
