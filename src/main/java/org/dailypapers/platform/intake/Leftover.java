package org.dailypapers.platform.intake;

import io.undertow.io.AsyncReceiverImpl;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import org.xnio.IoUtils;

/**
 * The rest of a request body after the request was answered without reading it. It is read and discarded for a while, because browsers
 * show no answer if the connection is closed while they send. The server would do the same, but would block a thread for each slow
 * sender.
 */
final class Leftover {

    private final long begun = System.nanoTime();

    private Leftover() {
    }

    /** @param exchange a request, on the thread that has just answered it */
    static void discard(HttpServerExchange exchange) {
        if (!exchange.isRequestComplete() && !exchange.isDispatched()) {
            exchange.dispatch(exchange.getIoThread(), () -> new Leftover().read(exchange));
        }
    }

    private void read(HttpServerExchange exchange) {
        try {
            Connectors.resetRequestChannel(exchange);
            new AsyncReceiverImpl(exchange).receivePartialBytes(this::piece, (cut, e) -> cut.endExchange());
        } catch (RuntimeException e) {
            // nothing else would ever close it
            IoUtils.safeClose(exchange.getConnection());
            throw e;
        }
    }

    private void piece(HttpServerExchange exchange, byte[] piece, boolean last) {
        if (!last && System.nanoTime() - begun > IncomingBody.LONGEST.toNanos()) {
            exchange.setPersistent(false);
            Connectors.terminateRequest(exchange);
        }
        if (last) {
            exchange.endExchange();
        }
    }
}
