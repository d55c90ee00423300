package org.dailypapers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for servers that a test starts. They are below the ranges for outgoing connections (from 32768 on Linux, from 49152 in RFC 6335),
 * so that no such connection can take a port between its choice and the start of the server.
 */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;
    /** The first port depends on the process, as several builds may test on one machine. */
    private static final AtomicInteger NEXT = new AtomicInteger((int) (ProcessHandle.current().pid() * 97 % COUNT));

    private Ports() {
    }

    /** @return a port on which nothing listens, a different one each time */
    public static int free() {
        for (int tries = 0; tries < COUNT; tries++) {
            int port = FIRST + NEXT.getAndIncrement() % COUNT;
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // something listens there
            }
        }
        throw new IllegalStateException("no port is free");
    }
}
