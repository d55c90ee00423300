package org.dailypapers.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.dailypapers.account.Client;
import org.dailypapers.account.NewPerson;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.signin.SignInService;
import org.dailypapers.platform.database.LockRepository;

/** Makes the first admin, once. */
@ApplicationScoped
@Transactional
public class SetUpService {

    @Inject
    private LockRepository locks;

    @Inject
    private PersonRepository people;

    @Inject
    private InvitationRepository invitations;

    @Inject
    private AccountMaker accounts;

    @Inject
    private SignInService signIns;

    /** @return whether there is no admin yet */
    public boolean isNeeded() {
        return !people.hasAdmin();
    }

    /** @return a code by which the first admin can be made within a day */
    public Secret offer() {
        Secret code = Secret.random();
        invitations.keep(Invitation.forFirstAdmin(code, Instant.now()));
        return code;
    }

    /**
     * Makes the first admin and signs in. Where any of that fails, the code can still be used.
     *
     * @param code the code from the log
     * @param asked what the admin is to be called
     * @param client where the code comes from
     * @return the secret by which the browser is known from now on
     * @throws WrongSecret if the code is wrong or too old, or there is an admin
     * @throws NameTaken if somebody else has the name
     */
    public Secret accept(Secret code, NewPerson asked, Client client) {
        locks.take(LockRepository.ACCOUNTS);
        Invitation invitation = invitations.find(code).orElseThrow(WrongSecret::new);
        if (people.hasAdmin()) {
            throw new WrongSecret();
        }
        invitation.use(Invitation.Kind.SETUP, Instant.now());
        makeAdmin(asked);
        return signIns.open(asked.name(), client);
    }

    /**
     * Makes the first admin without a code, if there is none.
     *
     * @param asked what the admin is to be called
     * @return whether one was made
     */
    public boolean make(NewPerson asked) {
        locks.take(LockRepository.ACCOUNTS);
        if (people.hasAdmin()) {
            return false;
        }
        makeAdmin(asked);
        return true;
    }

    private void makeAdmin(NewPerson asked) {
        accounts.make(asked, Role.ADMIN);
        invitations.revokeSetUps(Instant.now());
    }
}
