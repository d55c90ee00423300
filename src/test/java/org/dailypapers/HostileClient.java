package org.dailypapers;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A connection that sends what no browser would, from its own loopback address. */
final class HostileClient implements Closeable {

    private static final byte[] MEGABYTE = megabyte();

    private final Socket socket = new Socket();

    /**
     * @param server the server to attack
     * @param number the number of the sender, 1 to 254
     */
    HostileClient(Server server, int number) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 1, (byte) number}), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", server.address("/").getPort()), 10_000);
        socket.setSoTimeout(20_000);
    }

    /** Sends the request line and headers, followed by an empty line. */
    HostileClient head(String line, String... headers) throws IOException {
        return send(line + " HTTP/1.1\r\nHost: localhost\r\n" + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n");
    }

    /** Sends a piece of a request. */
    HostileClient send(String piece) throws IOException {
        socket.getOutputStream().write(piece.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /**
     * Sends a body until there is a response or the connection is closed.
     *
     * @param chunked whether each megabyte is sent as a chunk
     * @return how many megabytes were sent
     */
    int flood(int most, boolean chunked) throws IOException {
        int sent = 0;
        try {
            while (sent < most && socket.getInputStream().available() == 0) {
                socket.getOutputStream().write((chunked ? "100000\r\n" : "").getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().write(MEGABYTE);
                socket.getOutputStream().write((chunked ? "\r\n" : "").getBytes(StandardCharsets.ISO_8859_1));
                sent++;
            }
        } catch (SocketException e) {
            // closed, as nobody reads that much
        }
        return sent;
    }

    /**
     * Sends the same piece repeatedly.
     *
     * @param most how many times at most
     * @return whether the connection was closed meanwhile
     */
    boolean isCutWithin(int most, String piece) {
        try {
            for (int i = 0; i < most; i++) {
                send(piece);
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** @return the response, or what arrived of it within a fifth of a second after the last piece; an empty text if nothing arrived */
    String answer() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            InputStream in = socket.getInputStream();
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                answer.write(buffer, 0, read);
                socket.setSoTimeout(200);
            }
        } catch (SocketTimeoutException | SocketException e) {
            // it stays open, or was closed with the response
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** @return the status of the response; 0 if there is none */
    int status() throws IOException {
        return status(answer());
    }

    /** @return the status in a raw response; 0 if it has none */
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static byte[] megabyte() {
        byte[] megabyte = new byte[1024 * 1024];
        Arrays.fill(megabyte, (byte) 'a');
        return megabyte;
    }
}
