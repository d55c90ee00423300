package org.dailypapers.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dailypapers.account.Account;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Person;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.Role;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.account.invitation.InvitationRepository;
import org.dailypapers.account.signin.SignInRepository;
import org.dailypapers.account.token.TokenRepository;
import org.dailypapers.platform.database.LockRepository;

/** What admins do with the accounts of others, and their own. There is always an admin left who can sign in. */
@ApplicationScoped
@Transactional
public class AccountService {

    @Inject
    private LockRepository locks;

    @Inject
    private PersonRepository people;

    @Inject
    private SignInRepository signIns;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private TokenRepository tokens;

    @Inject
    private PersonErasure erasure;

    @Inject
    private PersonErasureRepository erasures;

    @Inject
    private AuditService audit;

    /**
     * Gives somebody another role. Somebody who is no admin any more has no links that invite and no tokens of an admin any more.
     *
     * @param admin who does it
     * @param id the person
     * @param role the new role
     * @throws LastAdmin if no admin would be left
     * @throws WrongSecret if there is no such person
     */
    public void giveRole(Actor admin, long id, Role role) {
        Person person = changing(admin, id);
        if (person.role() != role) {
            if (role != Role.ADMIN) {
                leaveAnAdminBesides(person);
            }
            audit.record(admin, "role.changed", person.name(), person.role().key(), role.key());
            person.give(role);
            if (role != Role.ADMIN) {
                endWhatTheRightMade(person);
            }
        }
    }

    /**
     * Lets somebody sign in no more, and ends all that the person is signed in by, API tokens, and links that invite.
     *
     * @param admin who does it
     * @param id the person
     * @throws LastAdmin if no admin would be left
     * @throws WrongSecret if there is no such person
     */
    public void disable(Actor admin, long id) {
        Person person = changing(admin, id);
        if (!person.disabled()) {
            leaveAnAdminBesides(person);
            people.lock(id);
            person.disable(true);
            signIns.endAll(id, "", Instant.now());
            tokens.revokeAll(id, Instant.now());
            endWhatTheRightMade(person);
            invitations.revokePasswords(id, Instant.now());
            audit.record(admin, "account.disabled", person.name(), null, null);
        }
    }

    /**
     * Lets somebody sign in again.
     *
     * @param admin who does it
     * @param id the person
     * @throws WrongSecret if there is no such person
     */
    public void enable(Actor admin, long id) {
        Person person = changing(admin, id);
        if (person.disabled()) {
            person.disable(false);
            audit.record(admin, "account.enabled", person.name(), null, null);
        }
    }

    /** Links that somebody made as an admin, and tokens of admins, end with the right for them, and do not come back with it. */
    private void endWhatTheRightMade(Person person) {
        invitations.revokeMadeBy(person.id(), Instant.now());
        tokens.revokeOfAdmin(person.id(), Instant.now());
    }

    /**
     * @param id somebody whose data were not erased
     * @return the account
     * @throws WrongSecret if there is no such person
     */
    public Account account(long id) {
        return people.accounts().stream().filter(one -> one.id() == id && one.erasedAt() == null).findFirst().orElseThrow(WrongSecret::new);
    }

    /**
     * @param id somebody
     * @return how much there is to erase
     * @throws WrongSecret if there is no such person
     */
    public ErasedAccount erasable(long id) {
        return erasures.count(people.find(id).orElseThrow(WrongSecret::new));
    }

    /**
     * Erases somebody's data under a legal demand. What the person did stays in history as that of a number.
     *
     * @param admin who does it
     * @param id the person
     * @param reason why, which must not name the person
     * @throws LastAdmin if no admin would be left
     * @throws WrongSecret if there is no such person
     * @throws IllegalArgumentException if the reason names the person; the message is the name of the text that says so
     */
    public void erase(Actor admin, long id, String reason) {
        Person person = changing(admin, id);
        leaveAnAdminBesides(person);
        erasure.erase(person, admin, reason);
    }

    /** One change of accounts comes after the other, so that two admins cannot take each other's role at once. */
    private Person changing(Actor admin, long id) {
        admin.require(Role.ADMIN);
        locks.take(LockRepository.ACCOUNTS);
        people.requireAdmin(admin);
        return people.find(id).filter(person -> !person.erased()).orElseThrow(WrongSecret::new);
    }

    private void leaveAnAdminBesides(Person person) {
        if (person.isActiveAdmin() && people.activeAdmins() == 1) {
            throw new LastAdmin();
        }
    }
}
