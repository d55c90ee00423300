package org.dailypapers;

import java.io.IOException;
import java.net.URLConnection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Counts the SQL statements that an action needs: those of its thread, and those of the requests that it sends. Background work of the
 * application, such as checking what was imported, is not counted.
 */
public final class Statements {

    /** The header of requests whose statements are counted. */
    static final String HEADER = "X-Statements";

    private static final long PATIENCE_MILLIS = 120_000;
    private static final Map<String, Statements> ALL = new ConcurrentHashMap<>();
    private static final ThreadLocal<Statements> COUNTING = new ThreadLocal<>();

    private final String key = UUID.randomUUID().toString();
    private final Queue<String> texts = new ConcurrentLinkedQueue<>();
    private int requests;

    private Statements() {
    }

    /**
     * @return how many statements a repeatable action needs. It is run once before, so that occasional work, such as noting that a person
     *     was seen, is not counted
     */
    public static long of(Act act) throws IOException {
        act.run();
        return once(act);
    }

    /** @return how many statements an action needs */
    public static long once(Act act) throws IOException {
        return texts(act).size();
    }

    /** @return the statements that an action needs, as SQL */
    public static List<String> texts(Act act) throws IOException {
        Statements statements = new Statements();
        ALL.put(statements.key, statements);
        COUNTING.set(statements);
        try {
            act.run();
            statements.awaitEndOfRequests();
            return List.copyOf(statements.texts);
        } finally {
            COUNTING.remove();
            ALL.remove(statements.key);
        }
    }

    /** Adds the statements of a request to those of the current thread. */
    public static void follow(URLConnection request) {
        Statements statements = COUNTING.get();
        if (statements != null) {
            request.setRequestProperty(HEADER, statements.key);
        }
    }

    /** Counts a statement of the current thread. */
    static void prepared(String sql) {
        Statements statements = COUNTING.get();
        if (statements != null) {
            statements.texts.add(sql);
        }
    }

    /** Notes that the current thread begins to handle a request. */
    static void begin(String key) {
        Statements statements = key == null ? null : ALL.get(key);
        if (statements != null) {
            COUNTING.set(statements);
            statements.add(1);
        }
    }

    /** Notes that the current thread has finished a request. */
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

    /** Waits for the end of requests: a response may arrive before the server has finished the request. */
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

    /** An action that needs statements. */
    public interface Act {
        /** Runs it. */
        void run() throws IOException;
    }
}
