package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ShutdownTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final Shutdown shutdown = new Shutdown();

    @Test
    void waitsForWhatIsInProgressAndBeginsNothingMore() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> shutdown.holdFor(() -> {
            begun.countDown();
            await(go);
        }));
        begun.await();
        CompletableFuture<Boolean> end = CompletableFuture.supplyAsync(() -> shutdown.begin(LONG));
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
    void goesOnWhereThatTakesTooLong() {
        assertTrue(shutdown.enter());
        assertFalse(shutdown.begin(Duration.ofMillis(50)));
        assertFalse(shutdown.enter());
        shutdown.leave();
        assertTrue(shutdown.begin(LONG), "the second time nothing is waited for");
    }

    @Test
    void waitsForNothingThatFailed() {
        assertThrows(IllegalStateException.class, () -> shutdown.holdFor(() -> {
            throw new IllegalStateException();
        }));
        assertEquals(true, shutdown.begin(LONG));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(LONG.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
