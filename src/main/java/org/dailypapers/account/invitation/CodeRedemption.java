package org.dailypapers.account.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.dailypapers.account.Client;
import org.dailypapers.account.NewPerson;
import org.dailypapers.account.Secret;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.throttle.Bucket;
import org.dailypapers.account.throttle.ThrottleService;
import org.dailypapers.account.throttle.TooManyTries;

/** Where one-time codes are brought, and not too often in vain from one address. */
@ApplicationScoped
public class CodeRedemption {

    private static final System.Logger LOG = System.getLogger("org.dailypapers");

    @Inject
    private ThrottleService throttle;

    @Inject
    private SetUpService setUp;

    @Inject
    private InvitationService invitations;

    /** @return the secret by which the browser of the first admin is known from now on */
    Secret setUp(Secret code, NewPerson asked, Client client) {
        return trying(asked.name(), client, () -> setUp.accept(code, asked, client));
    }

    /** @return the secret by which the browser of somebody invited is known from now on */
    Secret accept(Secret code, NewPerson asked, Client client) {
        return trying(asked.name(), client, () -> invitations.accept(code, asked, client));
    }

    /**
     * @param name the name of whom the code gives a new password
     * @return the secret by which the browser is known from now on
     */
    public Secret acceptPassword(Secret code, String name, String password, Client client) {
        return trying(name, client, () -> invitations.acceptPassword(code, password, client));
    }

    /** @return what a code is for; empty if it cannot be used, which counts as a failure */
    Optional<OpenInvitation> tryCode(Secret code, Client client) {
        Optional<OpenInvitation> found = invitations.find(code);
        if (found.isEmpty()) {
            failed(client);
        }
        return found;
    }

    /**
     * A code that is right counts for nothing and waits for nothing. Anyone who brings it may sign in however often somebody
     * tried a password for that name in vain: that is what new passwords are for.
     */
    private Secret trying(String name, Client client, Supplier<Secret> use) {
        try {
            Secret signIn = use.get();
            forgive(name);
            return signIn;
        } catch (WrongSecret e) {
            failed(client);
            throw e;
        }
    }

    /** @throws TooManyTries if there were too many in vain */
    private void failed(Client client) {
        throttle.admit(Bucket.ofAddress(Bucket.Tried.CODE, client.address()));
    }

    /** What the code was for is done; that this fails must not hide it. */
    private void forgive(String name) {
        try {
            throttle.forget(Bucket.ofAccount(name));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Tries in vain for " + name + " stay counted", e);
        }
    }
}
