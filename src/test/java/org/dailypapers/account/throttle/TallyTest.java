package org.dailypapers.account.throttle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private static final Instant NOW = Instant.parse("2024-11-12T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,15", "6,30", "7,60", "8,120", "9,240", "10,480", "11,900", "12,900", "2000000000,900"})
    void waitsEverLonger(int failures, int seconds) {
        assertEquals(Duration.ofSeconds(seconds), Tally.wait(failures, 5));
    }

    @Test
    void countsDownFromTheLastFailure() {
        Tally tally = failed(6);
        assertEquals(Duration.ofSeconds(30), tally.remaining(5, NOW));
        assertEquals(Duration.ofSeconds(1), tally.remaining(5, NOW.plusSeconds(29)));
        assertEquals(Duration.ZERO, tally.remaining(5, NOW.plusSeconds(30)));
        assertEquals(Duration.ZERO, tally.remaining(20, NOW));
        assertEquals(Duration.ZERO, tally.remaining(20, NOW.minusSeconds(1)), "another server's clock may go ahead");
    }

    @Test
    void takesASuccessBack() {
        Tally tally = failed(5);
        tally.takeOneBack();
        assertEquals(Duration.ZERO, tally.remaining(5, NOW));
    }

    @Test
    void forgetsAfterADay() {
        Tally tally = failed(50);
        assertEquals(Duration.ZERO, tally.remaining(5, NOW.plus(Tally.KEPT).plusSeconds(1)));
        tally.count(NOW.plus(Tally.KEPT).plusSeconds(1));
        assertEquals(Duration.ZERO, tally.remaining(5, NOW.plus(Tally.KEPT).plusSeconds(1)));
    }

    @Test
    void countsNetworksOfIpv6AndMachinesOfIpv4() {
        assertEquals(Bucket.ofAddress(Bucket.Tried.PASSWORD, "2001:db8::1"), Bucket.ofAddress(Bucket.Tried.PASSWORD, "2001:db8:0:0:ffff::2%eth0"));
        assertNotEquals(Bucket.ofAddress(Bucket.Tried.PASSWORD, "2001:db8::1"), Bucket.ofAddress(Bucket.Tried.PASSWORD, "2001:db8:0:1::1"));
        assertEquals(Bucket.ofAddress(Bucket.Tried.PASSWORD, "::ffff:10.0.0.1"), Bucket.ofAddress(Bucket.Tried.PASSWORD, "10.0.0.1"));
        assertNotEquals(Bucket.ofAddress(Bucket.Tried.PASSWORD, "10.0.0.2"), Bucket.ofAddress(Bucket.Tried.PASSWORD, "10.0.0.1"));
        assertNotEquals(Bucket.ofAddress(Bucket.Tried.TOKEN, "10.0.0.1"), Bucket.ofAddress(Bucket.Tried.PASSWORD, "10.0.0.1"));
        assertEquals(24, Bucket.ofAccount("x".repeat(5000)).key().length());
        assertFalse(Bucket.ofAccount("my password").key().contains("my"), "people type passwords where their name belongs");
    }

    private static Tally failed(int times) {
        Tally tally = new Tally(Bucket.ofAccount("jane"), NOW);
        for (int i = 0; i < times; i++) {
            tally.count(NOW);
        }
        return tally;
    }
}
