package org.dailypapers.platform.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    @Test
    void isWhatTheChecksSayAndNoWhereTheyFail() throws Exception {
        assertTrue(answer(Readiness.of(() -> true)));
        assertFalse(answer(Readiness.of(() -> false)));
        assertFalse(answer(Readiness.of(() -> {
            throw new IllegalStateException("no database");
        })));
    }

    @Test
    void isNoWhereNoThreadIsLeft() throws Exception {
        assertFalse(Readiness.of(() -> true).within(task -> {
            throw new RejectedExecutionException();
        }).get());
        assertFalse(Readiness.of(() -> true).within(task -> { }).get(10, TimeUnit.SECONDS));
    }

    @Test
    void asksOneThreadHoweverOftenItIsAsked() throws Exception {
        CountDownLatch database = new CountDownLatch(1);
        AtomicInteger looks = new AtomicInteger();
        Readiness readiness = Readiness.of(() -> {
            looks.incrementAndGet();
            return await(database);
        });
        CompletableFuture<?>[] answers = new CompletableFuture<?>[20];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = readiness.within(task -> new Thread(task).start()).thenAccept(can -> assertFalse(can));
        }
        CompletableFuture.allOf(answers).get(10, TimeUnit.SECONDS);
        assertEquals(1, looks.get());
        database.countDown();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static boolean answer(Readiness readiness) throws Exception {
        return readiness.within(Runnable::run).get(10, TimeUnit.SECONDS);
    }
}
