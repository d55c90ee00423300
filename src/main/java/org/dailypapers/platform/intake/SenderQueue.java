package org.dailypapers.platform.intake;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import java.util.LinkedList;
import java.util.Queue;
import java.util.concurrent.Semaphore;

/**
 * Limits how many requests of one sender are worked on at once. The others wait in order, without a thread. A request counts as finished
 * once it is answered, even if not all of its body has been read.
 */
final class SenderQueue {

    private final int most;
    private final int waitingMost;
    private final Semaphore room;
    private final Queue<Runnable> waiting = new LinkedList<>();
    private int busy;

    /**
     * @param most how many requests are worked on at once
     * @param waitingMost how many more of them may wait
     * @param room permits for further waiting requests, shared by all senders
     */
    SenderQueue(int most, int waitingMost, Semaphore room) {
        this.most = most;
        this.waitingMost = waitingMost;
        this.room = room;
    }

    /**
     * @param work answers the request, on a worker thread
     * @param full answers if too many requests are waiting, on the current thread
     */
    void await(HttpServerExchange exchange, HttpHandler work, HttpHandler full) {
        Runnable request = () -> exchange.dispatch(() -> {
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
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> begin(request, () -> Connectors.executeRootHandler(full, exchange)));
    }

    /** Once a request has begun, nothing else may touch it. */
    private void begin(Runnable request, Runnable full) {
        Runnable now = null;
        synchronized (this) {
            if (busy < most) {
                busy++;
                now = request;
            } else if (waiting.size() < waitingMost && room.tryAcquire()) {
                waiting.add(request);
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
