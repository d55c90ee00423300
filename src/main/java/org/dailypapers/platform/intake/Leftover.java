package org.dailypapers.platform.intake;

import io.undertow.io.AsyncReceiverImpl;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import org.xnio.IoUtils;

/**
 * What is left of a request when it has been answered, because nobody wanted it. It is read and thrown away for a while, as
 * browsers show no answer where the connection is cut while they send; the server would do so, too, but with a thread that
 * waits for those who are slow.
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
            // nobody else would ever close it
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
