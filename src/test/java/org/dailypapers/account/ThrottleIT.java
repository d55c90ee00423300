package org.dailypapers.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The counting of failed tries on a database. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class ThrottleIT {

    private final Bucket account = Bucket.ofAccount(UUID.randomUUID().toString());
    private final Bucket address = Bucket.ofAddress(UUID.randomUUID().toString());

    @Inject
    private ThrottleService throttle;

    @Inject
    private UserTransaction transaction;

    @Test
    void letsNoMoreThroughHoweverManyTryAtOnce() throws Exception {
        assertEquals(5, PeopleFixture.atOnce(24, () -> {
            throttle.admit(account, address);
            return null;
        }));
    }

    @Test
    void letsNoMoreThroughFromOneAddressWhateverTheNames() throws Exception {
        assertEquals(20, PeopleFixture.atOnce(32, () -> {
            throttle.admit(Bucket.ofAccount(UUID.randomUUID().toString()), address);
            return null;
        }));
    }

    @Test
    void countsAlsoWhatIsRolledBack() throws Exception {
        for (int i = 0; i < 5; i++) {
            transaction.begin();
            throttle.admit(account, address);
            transaction.rollback();
        }
        TooManyTries e = assertThrows(TooManyTries.class, () -> throttle.admit(account, address));
        assertEquals(15, e.seconds(), 1);
    }

    @Test
    void countsNoTryThatWasNotMade() {
        fail(5);
        for (int i = 0; i < 10; i++) {
            TooManyTries e = assertThrows(TooManyTries.class, () -> throttle.admit(account, address));
            assertEquals(15, e.seconds(), 1);
        }
        throttle.check(address);
    }

    @Test
    void beginsAfreshWithASuccess() {
        fail(4);
        throttle.admit(account, address);
        throttle.succeeded(account, address);
        fail(5);
        assertThrows(TooManyTries.class, () -> throttle.check(account));
        throttle.check(address);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.admit(account, address);
        }
    }
}
