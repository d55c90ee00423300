package org.dailypapers;

import java.io.IOException;
import java.net.URLConnection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the statements that something needs: those of the thread that does it and those of the requests that it sends. What
 * the application does of itself meanwhile, such as checking what was imported, is not counted.
 */
public final class Statements {

    /** The header of a request whose statements are counted. */
    static final String HEADER = "X-Statements";

    private static final long PATIENCE_MILLIS = 120_000;
    private static final Map<String, Statements> ALL = new ConcurrentHashMap<>();
    private static final ThreadLocal<Statements> COUNTING = new ThreadLocal<>();

    private final String key = UUID.randomUUID().toString();
    private final AtomicLong count = new AtomicLong();
    private int requests;

    private Statements() {
    }

    /**
     * @return how many statements something needs that can be repeated: it is done once before, so that what is due once in a
     *     while is done, such as noting that somebody is there
     */
    public static long of(Act act) throws IOException {
        act.run();
        return once(act);
    }

    /** @return how many statements something needed */
    public static long once(Act act) throws IOException {
        Statements statements = new Statements();
        ALL.put(statements.key, statements);
        COUNTING.set(statements);
        try {
            act.run();
            statements.awaitEndOfRequests();
            return statements.count.get();
        } finally {
            COUNTING.remove();
            ALL.remove(statements.key);
        }
    }

    /** Has the statements of a request counted where those of the thread are. */
    public static void follow(URLConnection request) {
        Statements statements = COUNTING.get();
        if (statements != null) {
            request.setRequestProperty(HEADER, statements.key);
        }
    }

    /** Says that the thread needs a statement. */
    static void prepared() {
        Statements statements = COUNTING.get();
        if (statements != null) {
            statements.count.incrementAndGet();
        }
    }

    /** Says that the thread begins with a request. */
    static void begin(String key) {
        Statements statements = key == null ? null : ALL.get(key);
        if (statements != null) {
            COUNTING.set(statements);
            statements.add(1);
        }
    }

    /** Says that the thread has done with a request. */
    static void end(String key) {
        if (key != null && COUNTING.get() != null) {
            COUNTING.get().add(-1);
            COUNTING.remove();
        }
    }

    private synchronized void add(int more) {
        requests += more;
        notifyAll();
    }

    /** An answer may be there before the server has done with the request. */
    private synchronized void awaitEndOfRequests() {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (requests > 0) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("a request has no end");
            }
            try {
                wait(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Something that needs statements. */
    public interface Act {
        /** Does it. */
        void run() throws IOException;
    }
}
