package org.dailypapers.account.throttle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.dailypapers.ClockFixture;
import org.dailypapers.account.PeopleFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Counting failed attempts on a database. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class ThrottleIT {

    private final Bucket account = Bucket.ofAccount(UUID.randomUUID().toString());
    private final Bucket address = Bucket.ofAddress(Bucket.Tried.PASSWORD, UUID.randomUUID().toString());

    @Inject
    private ThrottleService throttle;

    @Inject
    private ClockFixture clock;

    @Inject
    private UserTransaction transaction;

    @BeforeEach
    void stopTheClock() {
        clock.stop();
    }

    @AfterEach
    void letTheClockGo() {
        clock.go();
    }

    @Test
    void letsNoMoreThroughHoweverManyTryAtOnce() throws Exception {
        assertEquals(5, PeopleFixture.atOnce(24, TooManyTries.class, () -> {
            throttle.admit(account, address);
            return null;
        }));
    }

    @Test
    void letsNoMoreThroughFromOneAddressWhateverTheNames() throws Exception {
        assertEquals(20, PeopleFixture.atOnce(32, TooManyTries.class, () -> {
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
        assertEquals(15, e.seconds());
    }

    @Test
    void countsNoTryThatWasNotMade() {
        fail(5);
        for (int i = 0; i < 10; i++) {
            TooManyTries e = assertThrows(TooManyTries.class, () -> throttle.admit(account, address));
            assertEquals(15, e.seconds());
        }
        throttle.admit(address);
    }

    @Test
    void waitsEverLongerAndForgetsAfterADay() {
        fail(5);
        for (int wait : List.of(15, 30, 60, 120, 240, 480, 900, 900)) {
            clock.forward(Duration.ofSeconds(wait - 1));
            assertEquals(1, assertThrows(TooManyTries.class, () -> throttle.admit(account)).seconds());
            clock.forward(Duration.ofSeconds(1));
            throttle.admit(account);
        }
        clock.forward(Tally.KEPT.plusSeconds(1));
        fail(5);
        assertEquals(15, assertThrows(TooManyTries.class, () -> throttle.admit(account)).seconds());
    }

    @Test
    void beginsAfreshWithASuccess() {
        fail(4);
        throttle.admit(account, address);
        throttle.succeeded(account, address);
        fail(5);
        assertThrows(TooManyTries.class, () -> throttle.admit(account));
        throttle.admit(address);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.admit(account, address);
        }
    }
}
