package org.dailypapers.platform.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ShutdownTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final Shutdown shutdown = new Shutdown(LONG);

    @Test
    void waitsForWhatIsInProgressAndBeginsNothingMore() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> shutdown.holdFor(() -> {
            begun.countDown();
            await(go);
        }));
        begun.await();
        CompletableFuture<Boolean> end = CompletableFuture.supplyAsync(() -> shutdown.begin());
        while (!shutdown.isBegun()) {
            Thread.onSpinWait();
        }
        shutdown.holdFor(() -> {
            throw new AssertionError("it was begun afterwards");
        });
        assertFalse(end.isDone());
        go.countDown();
        work.get();
        assertTrue(end.get(), "all has ended");
    }

    @Test
    void cutsOffWhatTakesTooLongByOneMeansAfterTheOther() {
        Shutdown impatient = new Shutdown(SHORT);
        List<String> tried = new ArrayList<>();
        impatient.enter();
        impatient.cutOffBy(() -> tried.add("in vain"), SHORT);
        impatient.cutOffBy(() -> {
            tried.add("well");
            impatient.leave();
        }, SHORT);
        impatient.cutOffBy(() -> tried.add("too late"), SHORT);
        assertTrue(impatient.begin());
        assertEquals(List.of("in vain", "well"), tried);
        assertFalse(impatient.enter());
        assertTrue(impatient.begin(), "whoever asks again is told the same");
    }

    @Test
    void goesOnWithWhatCannotBeCutOff() {
        Shutdown impatient = new Shutdown(SHORT);
        impatient.enter();
        assertFalse(impatient.begin());
    }

    @Test
    void waitsForNothingThatFailed() {
        assertThrows(IllegalStateException.class, () -> shutdown.holdFor(() -> {
            throw new IllegalStateException();
        }));
        assertEquals(true, shutdown.begin());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(LONG.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
