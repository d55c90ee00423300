package org.dailypapers.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Person;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.Role;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.account.signin.SignInRepository;
import org.dailypapers.account.signin.SignInService;
import org.dailypapers.account.signin.SignedInDevice;
import org.dailypapers.account.token.TokenRepository;
import org.dailypapers.account.token.TokenView;

/** What admins do with the sign-ins and API tokens of others. */
@ApplicationScoped
@Transactional
public class AccessService {

    @Inject
    private PersonRepository people;

    @Inject
    private SignInRepository signIns;

    @Inject
    private SignInService signInService;

    @Inject
    private TokenRepository tokens;

    @Inject
    private AuditService audit;

    /**
     * @param admin who asks
     * @param id somebody
     * @return where the person is signed in, the place used last first
     */
    public List<SignedInDevice> places(Actor admin, long id) {
        admin.require(Role.ADMIN);
        return signIns.places(id, Instant.now(), "");
    }

    /**
     * @param admin who asks
     * @param id somebody
     * @return the person's API tokens that can be used, the newest first
     */
    public List<TokenView> tokens(Actor admin, long id) {
        admin.require(Role.ADMIN);
        return tokens.views(id, Instant.now());
    }

    /**
     * Ends a sign-in, where it is this person's and has not ended.
     *
     * @param admin who ends it
     * @param id the person
     * @param signIn the sign-in
     */
    public void end(Actor admin, long id, long signIn) {
        signInService.end(admin, id, person(admin, id).name(), signIn);
    }

    /**
     * Ends all sign-ins of somebody.
     *
     * @param admin who ends them
     * @param id the person
     */
    public void endAll(Actor admin, long id) {
        Person person = person(admin, id);
        people.lock(id);
        audit.record(admin, "sign-out.everywhere", person.name(), null, Integer.toString(signIns.endAll(id, "", Instant.now())));
    }

    /**
     * Revokes an API token, where it is this person's.
     *
     * @param admin who revokes it
     * @param id the person
     * @param token the token
     */
    public void revoke(Actor admin, long id, long token) {
        Person person = person(admin, id);
        tokens.find(token, id).ifPresent(found -> {
            found.revoke(Instant.now());
            audit.record(admin, "token.revoked", person.name() + ": " + found.name(), null, null);
        });
    }

    private Person person(Actor admin, long id) {
        admin.require(Role.ADMIN);
        people.requireAdmin(admin);
        return people.find(id).orElseThrow(WrongSecret::new);
    }
}
