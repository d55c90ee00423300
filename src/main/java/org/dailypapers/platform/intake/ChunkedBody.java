package org.dailypapers.platform.intake;

import io.undertow.conduits.ChunkedStreamSourceConduit;
import io.undertow.conduits.ReadDataStreamSourceConduit;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpServerConnection;
import io.undertow.util.Headers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.ConduitReadableByteChannel;
import org.xnio.conduits.StreamSourceConduit;

/**
 * Reads a chunked request body as the server does, but limits everything that is not body: the chunk sizes, their extensions, and above
 * all the trailer fields after the last chunk (RFC 9112, 7.1). The server would keep all of these, however many there are. A connection
 * that sends more of them in a row than allowed is closed.
 */
final class ChunkedBody extends ChunkedStreamSourceConduit {

    /** How many bytes may come in a row without any body among them, in addition to what the buffers hold. */
    static final int MOST_BESIDE = 16 * 1024;

    private final Received received;
    private final HttpServerExchange exchange;
    private long useful;

    private ChunkedBody(Received received, HttpServerExchange exchange, HttpServerConnection connection) {
        super(new ReadDataStreamSourceConduit(received, connection), exchange, body -> end(exchange, body));
        this.received = received;
        this.exchange = exchange;
    }

    /** Replaces the conduit that reads the body of a chunked request, before anything has begun to read. */
    static void limit(HttpServerExchange exchange) {
        String coding = exchange.getRequestHeaders().getLast(Headers.TRANSFER_ENCODING);
        if (exchange.getConnection() instanceof HttpServerConnection connection && !exchange.isRequestComplete()
                && coding != null && !Headers.IDENTITY.equalToString(coding)) {
            connection.getChannel().getSourceChannel()
                    .setConduit(new ChunkedBody(new Received(connection.getOriginalSourceConduit()), exchange, connection));
        }
    }

    private static void end(HttpServerExchange exchange, ChunkedStreamSourceConduit body) {
        if (!body.isFinished()) {
            exchange.setPersistent(false);
        }
        Connectors.terminateRequest(exchange);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int read;
        try {
            read = super.read(target);
        } catch (RuntimeException e) {
            throw cut("fields after the last chunk that cannot be read", e);
        }
        if (read != 0) {
            useful = received.bytes;
        } else if (received.bytes - useful > MOST_BESIDE) {
            throw cut("more than " + MOST_BESIDE + " bytes of a request in chunks that are not of its body", null);
        }
        return read;
    }

    private IOException cut(String why, RuntimeException cause) {
        IoUtils.safeClose(exchange.getConnection());
        return new IOException(why, cause);
    }

    /** Counts the bytes that come from the network. */
    private static final class Received extends AbstractStreamSourceConduit<StreamSourceConduit> {

        private long bytes;

        private Received(StreamSourceConduit next) {
            super(next);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            int read = next.read(target);
            bytes += Math.max(0, read);
            return read;
        }

        @Override
        public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
            long read = next.read(targets, offset, length);
            bytes += Math.max(0, read);
            return read;
        }

        @Override
        public long transferTo(long position, long count, FileChannel target) throws IOException {
            return target.transferFrom(new ConduitReadableByteChannel(this), position, count);
        }

        @Override
        public long transferTo(long count, ByteBuffer through, StreamSinkChannel target) throws IOException {
            return IoUtils.transfer(new ConduitReadableByteChannel(this), count, through, target);
        }
    }
}
