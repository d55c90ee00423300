package org.dailypapers.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.NewPerson;
import org.dailypapers.account.Person;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.account.password.Passwords;
import org.dailypapers.account.signin.SignInRepository;
import org.dailypapers.account.signin.SignInService;
import org.dailypapers.account.token.TokenRepository;
import org.dailypapers.platform.database.LockRepository;

/** Creates and redeems one-time codes that invite people or give them a new password. */
@ApplicationScoped
@Transactional
public class InvitationService {

    @Inject
    private LockRepository locks;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private PersonRepository people;

    @Inject
    private SignInRepository places;

    @Inject
    private SignInService signIns;

    @Inject
    private TokenRepository tokens;

    @Inject
    private AccountMaker accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditService audit;

    /**
     * Invites a new person.
     *
     * @param admin the admin who invites
     * @param role the role of the new person
     * @param note whom the invitation is for, at most 200 characters; null for no note
     * @return the code, which cannot be shown again
     */
    public Secret invite(Actor admin, Role role, String note) {
        beAdmin(admin);
        Secret code = Secret.random();
        Invitation invitation = Invitation.forSomebody(code, role, note, admin, Instant.now());
        invitations.keep(invitation);
        audit.record(admin, "invitation.made", invitation.subject(), null, role.key());
        return code;
    }

    /**
     * Lets a person choose a new password. An earlier code for that is revoked.
     *
     * @param admin the admin who allows it
     * @param id the id of the person
     * @return the code, which cannot be shown again
     */
    public Secret offerPassword(Actor admin, long id) {
        beAdmin(admin);
        Person person = people.find(id).filter(known -> !known.disabled()).orElseThrow(WrongSecret::new);
        Secret code = Secret.random();
        invitations.revokePasswords(id, Instant.now());
        invitations.keep(Invitation.forPassword(code, person, admin, Instant.now()));
        audit.record(admin, "password.offered", person.name(), null, null);
        return code;
    }

    /**
     * @param admin the admin who asks
     * @return all valid invitations, newest first
     */
    public List<OpenInvitation> open(Actor admin) {
        admin.require(Role.ADMIN);
        return invitations.open(Instant.now());
    }

    /**
     * Revokes a code.
     *
     * @param admin the admin who revokes it
     * @param id the id of the invitation
     */
    public void revoke(Actor admin, long id) {
        admin.require(Role.ADMIN);
        locks.take(LockRepository.ACCOUNTS);
        invitations.find(id).filter(found -> found.isOpen(Instant.now())).ifPresent(found -> {
            found.revoke(Instant.now());
            audit.record(admin, "invitation.revoked", found.subject(), found.role().key(), null);
        });
    }

    /**
     * @param code a code from an address
     * @return what it is for; empty if it is not valid
     */
    public Optional<OpenInvitation> find(Secret code) {
        return invitations.open(code, Instant.now()).filter(found -> found.kind() != Invitation.Kind.SETUP);
    }

    /**
     * Creates the account of an invited person and signs in. If any of that fails, the code stays valid.
     *
     * @return the secret that identifies the browser from now on
     * @throws WrongSecret if the code is not valid
     * @throws NameTaken if the name is taken
     */
    public Secret accept(Secret code, NewPerson asked, Client client) {
        Invitation used = use(code, Invitation.Kind.PERSON);
        Actor actor = accounts.make(asked, used.role());
        audit.record(actor, "invitation.used", used.subject(), null, used.role().key());
        return signIns.open(actor.name(), client);
    }

    /**
     * Sets a person's new password, ends all earlier sign-ins and API tokens, as another person may have had them, and signs in. If any
     * of that fails, the code stays valid.
     *
     * @return the secret that identifies the browser from now on
     * @throws WrongSecret if the code is not valid
     * @throws IllegalArgumentException if the password is invalid; the caller should have checked it
     */
    public Secret acceptPassword(Secret code, String password, Client client) {
        Person person = use(code, Invitation.Kind.PASSWORD).person();
        Passwords.problem(password, person.name(), person.displayName()).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        people.lock(person.id());
        person.choosePassword(passwords.hash(password), Instant.now());
        places.endAll(person.id(), "", Instant.now());
        tokens.revokeAll(person.id(), Instant.now());
        audit.record(person.actor(), "password.changed", person.name(), null, null);
        return signIns.open(person.name(), client);
    }

    /** Takes the lock on accounts, so that an admin cannot create a link while losing the role. */
    private void beAdmin(Actor admin) {
        admin.require(Role.ADMIN);
        locks.take(LockRepository.ACCOUNTS);
        people.requireAdmin(admin);
    }

    private Invitation use(Secret code, Invitation.Kind kind) {
        locks.take(LockRepository.ACCOUNTS);
        invitations.open(code, Instant.now()).orElseThrow(WrongSecret::new);
        return invitations.find(code).orElseThrow(WrongSecret::new).use(kind, Instant.now());
    }
}
