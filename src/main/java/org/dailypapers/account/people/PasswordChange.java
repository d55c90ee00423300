package org.dailypapers.account.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.Secret;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.audit.RefusalService;
import org.dailypapers.account.signin.SignInService;
import org.dailypapers.account.throttle.Bucket;
import org.dailypapers.account.throttle.ThrottleService;
import org.dailypapers.account.throttle.TooManyTries;

/** Changes the password of a person who knows the current one. Wrong attempts are limited. */
@ApplicationScoped
class PasswordChange {

    @Inject
    private ThrottleService throttle;

    @Inject
    private OwnAccountService accounts;

    @Inject
    private SignInService signIns;

    @Inject
    private RefusalService refusals;

    /**
     * @param withTokens whether to revoke API tokens as well
     * @return the secret that identifies the browser from now on; all earlier ones have ended
     * @throws WrongSecret if the current password is wrong
     * @throws TooManyTries if the person must wait before the next attempt
     */
    Secret change(Actor actor, String now, String chosen, boolean withTokens, Client client) {
        Bucket account = Bucket.ofKnownBrowser(actor.name());
        Bucket address = Bucket.ofAddress(Bucket.Tried.PASSWORD, client.address());
        throttle.admit(account, address);
        try {
            accounts.changePassword(actor, now, chosen, withTokens);
        } catch (WrongSecret e) {
            refusals.act(actor, "password.wrong", actor.name(), client);
            throw e;
        }
        throttle.succeeded(account, address);
        return signIns.open(actor.name(), client);
    }
}
