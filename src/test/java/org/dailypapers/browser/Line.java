package org.dailypapers.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dailypapers.Server;

/** A connection between a browser and a server that a test can cut, or make lose responses while requests arrive. */
final class Line implements AutoCloseable {

    private enum State { WHOLE, CUT, ONE_WAY }

    private final Server server;
    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;
    private volatile int lost;

    Line(Server server) throws IOException {
        this.server = server;
        start(this::accept);
    }

    /** @return an address of the server over this connection */
    String address(String path) {
        return URI.create("http://127.0.0.1:" + entrance.getLocalPort() + path).toString();
    }

    /** Stops all traffic. */
    void cut() {
        state = State.CUT;
        sockets.forEach(Line::close);
    }

    /** Lets requests arrive, but loses the responses. */
    void loseAnswers() {
        lost = 0;
        state = State.ONE_WAY;
    }

    /** Restores the connection. */
    void mend() {
        state = State.WHOLE;
    }

    /** @return how many responses have been lost */
    int lost() {
        return lost;
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException e) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        try {
            if (state == State.CUT) {
                throw new IOException("the line is cut");
            }
            Socket behind = new Socket(InetAddress.getLoopbackAddress(), server.address("/").getPort());
            sockets.add(client);
            sockets.add(behind);
            start(() -> carry(client, behind, false));
            start(() -> carry(behind, client, true));
        } catch (IOException e) {
            close(client);
        }
    }

    private void carry(Socket from, Socket to, boolean answers) {
        byte[] some = new byte[16_384];
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(some); length >= 0; length = in.read(some)) {
                if (answers && state == State.ONE_WAY) {
                    lost++;
                    return;
                }
                out.write(some, 0, length);
                out.flush();
            }
        } catch (IOException e) {
            // one of the two has closed
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
