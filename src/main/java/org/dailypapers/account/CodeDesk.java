package org.dailypapers.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Where one-time codes are brought, and not too often in vain from one address. */
@ApplicationScoped
class CodeDesk {

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
    Secret acceptPassword(Secret code, String name, String password, Client client) {
        return trying(name, client, () -> invitations.acceptPassword(code, password, client));
    }

    /** @return what a code is for; empty where it cannot be used, which counts as a failure */
    Optional<OpenInvitation> find(Secret code, Client client) {
        Bucket address = Bucket.ofAddress(client.address());
        throttle.check(address);
        Optional<OpenInvitation> found = invitations.find(code);
        if (found.isEmpty()) {
            throttle.admit(address);
        }
        return found;
    }

    /**
     * A code that is right is no failed try, whatever else is wrong. Whoever brings it may sign in however often somebody
     * tried a password for that name in vain: that is what new passwords are for.
     */
    private Secret trying(String name, Client client, Supplier<Secret> use) {
        Bucket address = Bucket.ofAddress(client.address());
        throttle.admit(address);
        try {
            Secret signIn = use.get();
            takeBack(() -> throttle.succeeded(Bucket.ofAccount(name), address));
            return signIn;
        } catch (NameTaken e) {
            takeBack(() -> throttle.succeeded(address));
            throw e;
        }
    }

    /** What the code was for is done, or refused for a reason to be told; that this fails must not hide it. */
    private static void takeBack(Runnable counted) {
        try {
            counted.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A try with a one-time code stays counted as failed", e);
        }
    }
}
