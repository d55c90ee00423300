package org.dailypapers.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where one-time codes are brought, and not too often in vain from one address. */
@ApplicationScoped
class CodeDesk {

    @Inject
    private ThrottleService throttle;

    @Inject
    private SetUpService setUp;

    @Inject
    private InvitationService invitations;

    void setUp(Secret code, NewPerson asked, Client client) {
        trying(client, () -> setUp.accept(code, asked));
    }

    void accept(Secret code, NewPerson asked, Client client) {
        trying(client, () -> invitations.accept(code, asked));
    }

    void acceptPassword(Secret code, String password, Client client) {
        trying(client, () -> invitations.acceptPassword(code, password));
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

    /** A code that is right is no failed try, whatever else is wrong. */
    private void trying(Client client, Runnable use) {
        Bucket address = Bucket.ofAddress(client.address());
        throttle.admit(address);
        try {
            use.run();
        } catch (NameTaken e) {
            throttle.succeeded(address);
            throw e;
        }
        throttle.succeeded(address);
    }
}
