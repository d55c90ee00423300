package org.dailypapers.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Names;
import org.dailypapers.account.Person;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.account.invitation.InvitationRepository;
import org.dailypapers.account.password.Passwords;
import org.dailypapers.account.signin.SignInRepository;
import org.dailypapers.account.token.TokenRepository;

/** Lets people change their own account. */
@ApplicationScoped
@Transactional
public class OwnAccountService {

    @Inject
    private PersonRepository people;

    @Inject
    private SignInRepository signIns;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private TokenRepository tokens;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditService audit;

    /**
     * Saves a person's display name and settings.
     *
     * @param actor the person
     * @param displayName the name shown to readers
     * @param singleKeys whether shortcuts work without a modifier key
     */
    public void showAs(Actor actor, String displayName, boolean singleKeys) {
        Person person = people.find(actor.id()).orElseThrow();
        String shown = Names.shown(displayName);
        Names.shownProblem(shown).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        audit.record(actor, "account.changed", person.name(), person.displayName(), shown);
        person.showAs(shown, singleKeys);
    }

    /**
     * Changes a person's password, and ends all of the person's sign-ins. API tokens are separate secrets, and stay valid unless the
     * person ends them too.
     *
     * @param actor the person
     * @param now the current password
     * @param chosen the new password, which must be valid
     * @param withTokens whether to revoke API tokens as well
     * @throws WrongSecret if the current password is wrong
     */
    public void changePassword(Actor actor, String now, String chosen, boolean withTokens) {
        people.lock(actor.id());
        Person person = people.find(actor.id()).orElseThrow();
        if (!passwords.matches(now, person.passwordHash())) {
            throw new WrongSecret();
        }
        Passwords.problem(chosen, person.name(), person.displayName()).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        person.choosePassword(passwords.hash(chosen), Instant.now());
        signIns.endAll(person.id(), "", Instant.now());
        invitations.revokePasswords(person.id(), Instant.now());
        audit.record(actor, "password.changed", person.name(), null, null);
        if (withTokens) {
            audit.record(actor, "token.revoked.all", person.name(), null, Integer.toString(tokens.revokeAll(person.id(), Instant.now())));
        }
    }
}
