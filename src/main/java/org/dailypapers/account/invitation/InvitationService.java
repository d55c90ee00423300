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

/** Invites people by codes that can be used once. */
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
     * Invites somebody new.
     *
     * @param admin who invites
     * @param role what the new person may do
     * @param note whom it is for; null for nothing, at most 200 characters
     * @return the code, which nobody can be told again
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
     * Lets somebody choose a new password; an earlier code for that ends.
     *
     * @param admin who allows it
     * @param id the person
     * @return the code, which nobody can be told again
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
     * @param admin who asks
     * @return what has not been used, the newest first
     */
    public List<OpenInvitation> open(Actor admin) {
        admin.require(Role.ADMIN);
        return invitations.open(Instant.now());
    }

    /**
     * Ends a code.
     *
     * @param admin who ends it
     * @param id the invitation
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
     * @param code what an address brings
     * @return what it is for; empty if it cannot be used, or not any more
     */
    public Optional<OpenInvitation> find(Secret code) {
        return invitations.open(code, Instant.now()).filter(found -> found.kind() != Invitation.Kind.SETUP);
    }

    /**
     * Makes the account of somebody invited and signs in. Where any of that fails, the code can still be used.
     *
     * @return the secret by which the browser is known from now on
     * @throws WrongSecret if the code cannot be used, or not any more
     * @throws NameTaken if somebody else has the name
     */
    public Secret accept(Secret code, NewPerson asked, Client client) {
        Invitation used = use(code, Invitation.Kind.PERSON);
        Actor actor = accounts.make(asked, used.role());
        audit.record(actor, "invitation.used", used.subject(), null, used.role().key());
        return signIns.open(actor.name(), client);
    }

    /**
     * Gives somebody a new password, ends all earlier sign-ins and API tokens, as somebody else may have had them, and signs
     * in. Where any of that fails, the code can still be used.
     *
     * @return the secret by which the browser is known from now on
     * @throws WrongSecret if the code cannot be used, or not any more
     * @throws IllegalArgumentException if the password breaks the rules, which the caller should have checked
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

    /** Nobody makes a link while the right to do so is being taken. */
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
