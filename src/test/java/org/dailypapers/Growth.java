package org.dailypapers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Function;

/**
 * Measures how the time of some work grows with the length of its input. It compares the CPU time of the thread for one length with that
 * for a length {@value #TIMES} times as large. So the result does not depend on the machine or its load: linear work takes about
 * {@value #TIMES} times as long, and quadratic work {@code TIMES * TIMES} times.
 */
public final class Growth {

    /** How many times as long the second input is. */
    private static final int TIMES = 4;
    /** The largest acceptable ratio; quadratic work takes twice that. */
    private static final int MOST_TIMES = 8;
    /** Shorter times, in nanoseconds, are too short to compare. */
    private static final long LEAST = 10_000_000;
    private static final int WARM = 3;
    /** Work that takes longer than this, in nanoseconds, is so long that one measurement of a shorter input is enough. */
    private static final long SECOND = 1_000_000_000L;
    private static final int TRIES = 8;
    /** Work that takes longer than this, in nanoseconds, is not measured again. */
    private static final long LONG = 20_000_000_000L;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private Growth() {
    }

    /**
     * Asserts that the time of some work grows about linearly with the length.
     *
     * @param what a name for the work, for the message
     * @param length the shorter length
     * @param input creates the input of a length; not measured
     * @param work the work to measure
     */
    public static <T> void assertNearlyLinear(String what, int length, Function<Integer, T> input, Work<T> work) {
        T large = input.apply(length * TIMES);
        long most = time(large, work);
        if (most <= MOST_TIMES * LEAST) {
            return;
        }
        long least = Math.max(LEAST, best(most > SECOND ? 1 : WARM, input.apply(length), work));
        for (int i = 0; i < TRIES && most > MOST_TIMES * least && most < LONG; i++) {
            most = Math.min(most, time(large, work));
        }
        if (most > MOST_TIMES * least) {
            throw new AssertionError("%s takes %.1f ms for a length of %d and %.1f ms for one of %d".formatted(what, least / 1e6, length,
                    most / 1e6, length * TIMES));
        }
    }

    private static <T> long best(int times, T input, Work<T> work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            best = Math.min(best, time(input, work));
        }
        return best;
    }

    private static <T> long time(T input, Work<T> work) {
        long start = CPU.getCurrentThreadCpuTime();
        try {
            work.on(input);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return CPU.getCurrentThreadCpuTime() - start;
    }

    /** The work to measure. */
    public interface Work<T> {
        /** Does the work. */
        void on(T input) throws Exception;
    }
}
