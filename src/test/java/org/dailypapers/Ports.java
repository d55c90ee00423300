package org.dailypapers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for servers that a test starts. They are below those that systems give to outgoing connections (32768 on Linux, RFC 6335:
 * 49152), one of which could have taken a port between the test's choice and the start of the server.
 */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;
    /** Where to begin depends on the process, as several may test on one machine. */
    private static final AtomicInteger NEXT = new AtomicInteger((int) (ProcessHandle.current().pid() * 97 % COUNT));

    private Ports() {
    }

    /** @return a port at which nothing listens, another one each time */
    public static int free() {
        for (int tries = 0; tries < COUNT; tries++) {
            int port = FIRST + NEXT.getAndIncrement() % COUNT;
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // somebody listens there
            }
        }
        throw new IllegalStateException("no port is free");
    }
}
