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

/** Creates the first admin, once. */
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

    /** @return a code that can create the first admin within a day */
    public Secret offer() {
        Secret code = Secret.random();
        invitations.keep(Invitation.forFirstAdmin(code, Instant.now()));
        return code;
    }

    /**
     * Creates the first admin and signs in. If any of that fails, the code stays valid.
     *
     * @param code the code from the log
     * @param asked the admin's names and password
     * @param client the client that sends the code
     * @return the secret that identifies the browser from now on
     * @throws WrongSecret if the code is wrong or expired, or there already is an admin
     * @throws NameTaken if the name is taken
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
     * Creates the first admin without a code, if there is none.
     *
     * @param asked the admin's names and password
     * @return whether the admin was created
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
