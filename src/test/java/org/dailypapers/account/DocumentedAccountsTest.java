package org.dailypapers.account;

import static org.dailypapers.Documentation.assertSays;

import org.dailypapers.account.password.Passwords;
import org.dailypapers.account.signin.SignIn;
import org.dailypapers.account.throttle.Bucket;
import org.dailypapers.account.throttle.Tally;
import org.junit.jupiter.api.Test;

/** The figures in the docs about accounts are right. */
class DocumentedAccountsTest {

    @Test
    void signIns() {
        assertSays("ends after # hours without a request or after # days", SignIn.IDLE.toHours(), SignIn.LONGEST.toDays());
    }

    @Test
    void triesInVain() {
        assertSays("After # wrong passwords for an account, or # from an address, each further try waits longer, up to # minutes",
                Bucket.FREE_FOR_ACCOUNT, Bucket.FREE_FOR_ADDRESS, Tally.LONGEST_WAIT.toMinutes());
    }

    @Test
    void passwords() {
        assertSays("if there is no admin: # to # characters", Passwords.SHORTEST, Passwords.LONGEST);
    }
}
