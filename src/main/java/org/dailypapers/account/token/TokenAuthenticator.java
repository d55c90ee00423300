package org.dailypapers.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.Secret;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.throttle.Bucket;
import org.dailypapers.account.throttle.ThrottleService;
import org.dailypapers.account.throttle.TooManyTries;

/** Identifies scripts by their token, and notes why a token is refused. */
@ApplicationScoped
public class TokenAuthenticator {

    private static final Pattern SCHEME = Pattern.compile("(?i)bearer(?: +(.*))?");
    private static final String REFUSAL = TokenAuthenticator.class.getName() + ".refusal";

    @Inject
    private ThrottleService throttle;

    @Inject
    private TokenService tokens;

    /** @return the owner of the token; empty if the request has no token or an invalid one */
    public Optional<Actor> actor(HttpServletRequest request) {
        String sent = request.getHeader("Authorization");
        Matcher token = SCHEME.matcher(sent == null ? "" : sent.strip());
        if (!token.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(actor(new Secret(String.valueOf(token.group(1))), Client.of(request)));
        } catch (TooManyTries | WrongSecret e) {
            request.setAttribute(REFUSAL, e);
            return Optional.empty();
        }
    }

    private Actor actor(Secret secret, Client client) {
        return tokens.actor(secret).orElseThrow(() -> {
            throttle.admit(Bucket.ofAddress(Bucket.Tried.TOKEN, client.address()));
            return new WrongSecret();
        });
    }

    /** @return why the request's token is refused; empty if it is not */
    static Optional<RuntimeException> refusal(HttpServletRequest request) {
        return Optional.ofNullable((RuntimeException) request.getAttribute(REFUSAL));
    }
}
