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

/** Redeems one-time codes, with a limit on failed attempts per address. */
@ApplicationScoped
public class CodeRedemption {

    private static final System.Logger LOG = System.getLogger("org.dailypapers");

    @Inject
    private ThrottleService throttle;

    @Inject
    private SetUpService setUp;

    @Inject
    private InvitationService invitations;

    /** @return the secret that identifies the browser of the first admin from now on */
    Secret setUp(Secret code, NewPerson asked, Client client) {
        return trying(asked.name(), client, () -> setUp.accept(code, asked, client));
    }

    /** @return the secret that identifies the browser of the invited person from now on */
    Secret accept(Secret code, NewPerson asked, Client client) {
        return trying(asked.name(), client, () -> invitations.accept(code, asked, client));
    }

    /**
     * @param name the sign-in name of the person whose password the code changes
     * @return the secret that identifies the browser from now on
     */
    public Secret acceptPassword(Secret code, String name, String password, Client client) {
        return trying(name, client, () -> invitations.acceptPassword(code, password, client));
    }

    /** @return what a code is for; empty if it is not valid, which counts as a failed attempt */
    Optional<OpenInvitation> tryCode(Secret code, Client client) {
        Optional<OpenInvitation> found = invitations.find(code);
        if (found.isEmpty()) {
            failed(client);
        }
        return found;
    }

    /**
     * A valid code is never throttled. It also clears the failed password attempts for that name, so that the person can sign in with the
     * new password.
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

    /** @throws TooManyTries if there were too many failed attempts */
    private void failed(Client client) {
        throttle.admit(Bucket.ofAddress(Bucket.Tried.CODE, client.address()));
    }

    /** The code has already been redeemed, so a failure here must not hide that. */
    private void forgive(String name) {
        try {
            throttle.forget(Bucket.ofAccount(name));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Tries in vain for " + name + " stay counted", e);
        }
    }
}
