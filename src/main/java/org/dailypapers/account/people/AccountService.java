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

/** Lets admins manage accounts, including their own. There is always at least one admin who can sign in. */
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
     * Gives a person another role. If the person was an admin, the invitation links and the admin tokens of the person are revoked.
     *
     * @param admin the admin who does it
     * @param id the id of the person
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
     * Disables an account, and ends its sign-ins, API tokens and invitation links.
     *
     * @param admin the admin who does it
     * @param id the id of the person
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
     * Enables a disabled account again.
     *
     * @param admin the admin who does it
     * @param id the id of the person
     * @throws WrongSecret if there is no such person
     */
    public void enable(Actor admin, long id) {
        Person person = changing(admin, id);
        if (person.disabled()) {
            person.disable(false);
            audit.record(admin, "account.enabled", person.name(), null, null);
        }
    }

    /** Revokes a former admin's invitation links and admin tokens. They stay revoked if the person becomes an admin again. */
    private void endWhatTheRightMade(Person person) {
        invitations.revokeMadeBy(person.id(), Instant.now());
        tokens.revokeOfAdmin(person.id(), Instant.now());
    }

    /**
     * @param id the id of a person whose data were not erased
     * @return the account
     * @throws WrongSecret if there is no such person
     */
    public Account account(long id) {
        return people.accounts().stream().filter(one -> one.id() == id && one.erasedAt() == null).findFirst().orElseThrow(WrongSecret::new);
    }

    /**
     * @param id the id of a person
     * @return how much there is to erase
     * @throws WrongSecret if there is no such person
     */
    public ErasedAccount erasable(long id) {
        return erasures.count(people.find(id).orElseThrow(WrongSecret::new));
    }

    /**
     * Erases a person's data on legal grounds. The person's actions stay in the history under a placeholder name.
     *
     * @param admin the admin who does it
     * @param id the id of the person
     * @param reason the reason, which must not name the person
     * @throws LastAdmin if no admin would be left
     * @throws WrongSecret if there is no such person
     * @throws IllegalArgumentException if the reason names the person; the exception's message is the key of the text that says so
     */
    public void erase(Actor admin, long id, String reason) {
        Person person = changing(admin, id);
        leaveAnAdminBesides(person);
        erasure.erase(person, admin, reason);
    }

    /** Accounts are changed one at a time, so that two admins cannot take each other's role at once. */
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
