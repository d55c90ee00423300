package org.dailypapers.curation.finding;

import static org.dailypapers.curation.MarkedDayFixture.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.dailypapers.curation.MarkedDayFixture;
import org.dailypapers.curation.MarkerCheckFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Entries that change during checks, or faster than checks run, are checked nevertheless. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class CheckRunnerIT {

    private static final int DAYS = 8;

    @Inject
    private Instance<MarkedDayFixture> days;
    @Inject
    private CheckRunner runner;

    @Test
    void whatIsWrittenWhileChecksRunHasItsTurnAfterThem() {
        await(runner::idle);
        MarkedDayFixture first = days.get();
        MarkedDayFixture second = days.get();
        CountDownLatch gate = MarkerCheckFixture.hold();
        try {
            first.write("§§gate");
            await(() -> !runner.idle());
            second.write("§§one");
            runner.everything();
            assertEquals(List.of(), second.states(1), "there is one at a time");
            assertFalse(runner.idle());
        } finally {
            gate.countDown();
        }
        await(() -> first.states(1).equals(List.of("OPEN §§gate")) && second.states(1).equals(List.of("OPEN §§one")));
        await(runner::idle);
    }

    @Test
    void manyDaysInARowAreCheckedOnceNoMoreCome() {
        List<MarkedDayFixture> row = Stream.generate(days::get).limit(DAYS).toList();
        row.forEach(day -> day.write("§§one"));
        await(() -> row.stream().allMatch(day -> day.states(1).equals(List.of("OPEN §§one"))));
        await(runner::idle);
    }
}
