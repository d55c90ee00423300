package org.dailypapers.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Client;
import org.dailypapers.account.Person;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.audit.RefusalService;
import org.dailypapers.account.throttle.Bucket;
import org.dailypapers.account.throttle.ThrottleService;
import org.dailypapers.account.throttle.TooManyTries;

/** Asks people who are signed in for their password again before something that cannot be undone. Wrong attempts are limited. */
@ApplicationScoped
public class PasswordCheck {

    @Inject
    private ThrottleService throttle;

    @Inject
    private PersonRepository people;

    @Inject
    private Passwords passwords;

    @Inject
    private RefusalService refusals;

    /**
     * @param actor the person who is signed in
     * @param typed the password as typed; null if nothing was typed
     * @param client the client that tries
     * @throws WrongSecret if it is not the person's password
     * @throws TooManyTries if the person must wait before the next attempt
     */
    public void check(Actor actor, String typed, Client client) {
        Bucket account = Bucket.ofKnownBrowser(actor.name());
        Bucket address = Bucket.ofAddress(Bucket.Tried.PASSWORD, client.address());
        throttle.admit(account, address);
        String tried = typed == null || typed.length() > Passwords.LONGEST ? "" : typed;
        if (!passwords.matches(tried, people.find(actor.id()).map(Person::passwordHash).orElse(null))) {
            refusals.act(actor, "password.wrong", actor.name(), client);
            throw new WrongSecret();
        }
        throttle.succeeded(account, address);
    }
}
