package org.dailypapers.platform.intake;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/**
 * Lets so many requests of one sender be worked for at once; others wait, in order, without a thread. A turn ends with the
 * answer, and not only when all that was sent has been read.
 */
final class Turns {

    private final int most;
    private final int waitingMost;
    private final Semaphore room;
    private final Queue<Runnable> waiting = new LinkedList<>();
    private int busy;

    /**
     * @param most how many requests are worked for at once
     * @param waitingMost how many more of them wait
     * @param room how many more requests of all senders may wait
     */
    Turns(int most, int waitingMost, Semaphore room) {
        this.most = most;
        this.waitingMost = waitingMost;
        this.room = room;
    }

    /**
     * @param work answers the request, on a thread that may wait
     * @param full answers where too many wait, on the thread at hand
     */
    void await(HttpServerExchange exchange, HttpHandler work, HttpHandler full) {
        Runnable turn = () -> exchange.dispatch(() -> {
            try {
                if (exchange.getConnection().isOpen()) {
                    Connectors.executeRootHandler(work, exchange);
                } else {
                    exchange.endExchange();
                }
            } finally {
                next();
            }
        });
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> begin(turn, () -> Connectors.executeRootHandler(full, exchange)));
    }

    /** Nobody else may touch a request from when its turn begins. */
    private void begin(Runnable turn, Runnable full) {
        Runnable now = null;
        synchronized (this) {
            if (busy < most) {
                busy++;
                now = turn;
            } else if (waiting.size() < waitingMost && room.tryAcquire()) {
                waiting.add(turn);
            } else {
                now = full;
            }
        }
        if (now != null) {
            now.run();
        }
    }

    private void next() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            busy -= next == null ? 1 : 0;
        }
        if (next != null) {
            room.release();
            next.run();
        }
    }
}
