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

/** Lets admins end the sign-ins and API tokens of other people. */
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
     * @param admin the admin who asks
     * @param id the id of a person
     * @return the person's sign-ins, most recently used first
     */
    public List<SignedInDevice> places(Actor admin, long id) {
        admin.require(Role.ADMIN);
        return signIns.places(id, Instant.now(), "");
    }

    /**
     * @param admin the admin who asks
     * @param id the id of a person
     * @return the person's valid API tokens, newest first
     */
    public List<TokenView> tokens(Actor admin, long id) {
        admin.require(Role.ADMIN);
        return tokens.views(id, Instant.now());
    }

    /**
     * Ends a sign-in if it belongs to this person and is still active.
     *
     * @param admin the admin who ends it
     * @param id the id of the person
     * @param signIn the id of the sign-in
     */
    public void end(Actor admin, long id, long signIn) {
        signInService.end(admin, id, person(admin, id).name(), signIn);
    }

    /**
     * Ends all sign-ins of a person.
     *
     * @param admin the admin who ends them
     * @param id the id of the person
     */
    public void endAll(Actor admin, long id) {
        Person person = person(admin, id);
        people.lock(id);
        audit.record(admin, "sign-out.everywhere", person.name(), null, Integer.toString(signIns.endAll(id, "", Instant.now())));
    }

    /**
     * Revokes an API token if it belongs to this person.
     *
     * @param admin the admin who revokes it
     * @param id the id of the person
     * @param token the id of the token
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
