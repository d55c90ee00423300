package org.dailypapers.platform.intake;

import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.ImmediatePooledByteBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/**
 * The body of a request while it arrives, piece by piece, at the sender's pace, up to a time limit. No thread waits for it, and the
 * memory that it takes counts towards its sender's share until the request is answered.
 */
final class IncomingBody {

    /**
     * The longest time from the first piece to the last. The server itself disconnects a sender that sends nothing at all for a while
     * ({@code read-timeout}).
     */
    static final Duration LONGEST = Duration.ofMinutes(2);

    /** The first bytes of each body, which are not counted; the headers of a request may be larger. */
    private static final int FREE = 16 * 1024;

    private final int most;
    private final Senders.Share share;
    private final Consumer<HttpServerExchange> whole;
    private final ObjIntConsumer<HttpServerExchange> refusal;
    private final long begun = System.nanoTime();
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long counted;

    /**
     * @param most the largest size allowed, in bytes
     * @param share the share of its sender
     * @param whole called when the body has arrived in full
     * @param refusal called if it is too large (413) or too slow (408), or if there is no room for it (503)
     */
    IncomingBody(int most, Senders.Share share, Consumer<HttpServerExchange> whole, ObjIntConsumer<HttpServerExchange> refusal) {
        this.most = most;
        this.share = share;
        this.whole = whole;
        this.refusal = refusal;
    }

    /** Starts reading. */
    void receive(HttpServerExchange exchange) {
        exchange.addExchangeCompleteListener((complete, next) -> {
            forget();
            next.proceed();
        });
        exchange.getRequestReceiver().receivePartialBytes(this::piece, this::cut);
    }

    private void piece(HttpServerExchange exchange, byte[] piece, boolean last) {
        if (last && RequestLimits.hasTooManyFields(exchange, bytes.toByteArray())) {
            stop(exchange, 413);
        } else if (last) {
            if (bytes.size() > 0) {
                Connectors.ungetRequestBytes(exchange, new ImmediatePooledByteBuffer(ByteBuffer.wrap(bytes.toByteArray())));
                bytes = new ByteArrayOutputStream(0);
            }
            goOn(exchange, whole);
        } else if (bytes.size() + piece.length > most) {
            stop(exchange, 413);
        } else if (System.nanoTime() - begun > LONGEST.toNanos()) {
            stop(exchange, 408);
        } else if (isRoomFor(piece.length)) {
            bytes.writeBytes(piece);
        } else {
            stop(exchange, 503);
        }
    }

    /** The first bytes are free, so that small forms get through whatever others send. */
    private boolean isRoomFor(int more) {
        long wanted = Math.max(0, bytes.size() + more - FREE) - counted;
        boolean room = wanted == 0 || share.take(wanted);
        counted += room ? wanted : 0;
        return room;
    }

    private void stop(HttpServerExchange exchange, int status) {
        exchange.getRequestReceiver().pause();
        forget();
        goOn(exchange, refused -> refusal.accept(refused, status));
    }

    private static void goOn(HttpServerExchange exchange, Consumer<HttpServerExchange> next) {
        Connectors.resetRequestChannel(exchange);
        next.accept(exchange);
    }

    private void cut(HttpServerExchange exchange, IOException e) {
        forget();
        exchange.endExchange();
    }

    private synchronized void forget() {
        share.give(counted);
        counted = 0;
        bytes = new ByteArrayOutputStream(0);
    }
}
