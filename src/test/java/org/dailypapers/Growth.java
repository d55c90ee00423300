package org.dailypapers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Function;

/**
 * How the work for something grows with its length. It is measured as the time of the processor that the thread takes, for one
 * length and for another that is {@value #TIMES} times as long, one after the other: whatever machine it is and however much
 * else it has to do, nearly {@value #TIMES} times as much is right, and {@code TIMES * TIMES} as much is not.
 */
public final class Growth {

    /** How many times as long the second one is. */
    private static final int TIMES = 4;
    /** Work that grows with the square of the length takes twice as many times as long. */
    private static final int MOST_TIMES = 8;
    /** Less than this is too little to be compared, in nanoseconds. */
    private static final long LEAST = 10_000_000;
    private static final int WARM = 3;
    private static final int TRIES = 8;
    /** Nothing that takes so long is tried again, in nanoseconds. */
    private static final long LONG = 20_000_000_000L;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private Growth() {
    }

    /**
     * Asserts that the work does not grow much faster than the length.
     *
     * @param what what is done, for the message
     * @param length the shorter length
     * @param input makes what is worked upon, which is not measured
     * @param work what is done with it
     */
    public static <T> void assertNearlyLinear(String what, int length, Function<Integer, T> input, Work<T> work) {
        T large = input.apply(length * TIMES);
        long most = time(large, work);
        if (most <= MOST_TIMES * LEAST) {
            return;
        }
        long least = Math.max(LEAST, best(WARM, input.apply(length), work));
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

    /** What is measured. */
    public interface Work<T> {
        /** Does it. */
        void on(T input) throws Exception;
    }
}
