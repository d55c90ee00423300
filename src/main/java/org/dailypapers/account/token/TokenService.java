package org.dailypapers.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.ForbiddenException;
import org.dailypapers.account.Person;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.Secret;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.database.LockRepository;

/** Creates, verifies and revokes API tokens. */
@ApplicationScoped
@Transactional
public class TokenService {

    /** The longest validity of a token: until the end of the same day a year from now, in any time zone. */
    public static final Duration LONGEST = Duration.ofDays(368);

    @Inject
    private LockRepository locks;

    @Inject
    private TokenRepository tokens;

    @Inject
    private PersonRepository people;

    @Inject
    private AuditService audit;

    /**
     * Creates a token.
     *
     * @param actor its owner
     * @param asked its name, role and expiry
     * @return the secret, which cannot be shown again
     * @throws ForbiddenException if its role is higher than that of its owner
     * @throws IllegalArgumentException if its name or its expiry is invalid
     */
    public Secret make(Actor actor, NewToken asked) {
        actor.require(asked.role());
        Instant now = Instant.now();
        if (asked.name().isBlank() || !FieldLimit.TOKEN_NAME.holds(asked.name()) || !asked.expiresAt().isAfter(now)
                || asked.expiresAt().isAfter(now.plus(LONGEST))) {
            throw new IllegalArgumentException("no token can be like that: " + asked);
        }
        locks.take(LockRepository.ACCOUNTS);
        Person owner = people.find(actor.id()).filter(person -> !person.disabled() && person.role().includes(asked.role()))
                .orElseThrow(() -> new ForbiddenException(asked.role()));
        Secret secret = Secret.random();
        tokens.keep(new ApiToken(owner, asked, secret, now));
        audit.record(actor, "token.made", asked.name(), null, asked.role().key() + ", " + asked.expiresAt());
        return secret;
    }

    /**
     * Revokes a token if it belongs to this person.
     *
     * @param actor its owner
     * @param id the id of the token
     */
    public void revoke(Actor actor, long id) {
        tokens.find(id, actor.id()).ifPresent(token -> {
            token.revoke(Instant.now());
            audit.record(actor, "token.revoked", token.name(), null, null);
        });
    }

    /**
     * @param actor a person
     * @return the person's valid tokens, newest first
     */
    public List<TokenView> tokens(Actor actor) {
        return tokens.views(actor.id(), Instant.now());
    }

    /**
     * @param secret the secret that a script sends
     * @return the owner, with the role that the token has now; empty if the token is not valid
     */
    public Optional<Actor> actor(Secret secret) {
        Instant now = Instant.now();
        Optional<ApiToken> alive = tokens.find(secret).filter(token -> token.isAlive(now));
        Optional<Actor> actor = alive.map(ApiToken::actor);
        alive.filter(token -> token.isToBeNoted(now)).ifPresent(token -> tokens.note(token.id(), now));
        return actor;
    }
}
