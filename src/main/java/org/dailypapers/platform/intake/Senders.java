package org.dailypapers.platform.intake;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dailypapers.platform.Proxies;
import org.dailypapers.platform.Settings;

/**
 * Keeps one sender from blocking others: each sender has a share of the worker threads and of the memory for bodies that are arriving.
 * Senders are told apart by their address, as {@link Proxies} determines it; for IPv6 by the /56 network, which is what a provider gives
 * one customer. There is a fixed number of shares, so that memory use is bounded. Two senders rarely get the same share, in which case
 * one could hold up the other. Which share an address gets is random at each start, so that nobody can work out how to get many.
 */
final class Senders {

    /** The most bytes of all bodies that are arriving. */
    static final long MOST_BYTES = 16L * 1024 * 1024;
    /** The most bytes of one sender's bodies; never more than all others leave free. */
    static final long SHARE_BYTES = 4L * 1024 * 1024;
    /** How many requests of one sender are worked on at once per processor; WildFly has 16 worker threads per processor. */
    static final int AT_ONCE = 2;
    /** How many more requests of one sender may wait. */
    static final int WAITING = 500;
    /** How many requests of all senders may wait. */
    static final int MOST_WAITING = 20_000;
    private static final int PROCESSORS = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int BITS_OF_SHARES = 16;
    private static final int BYTES_OF_CUSTOMER = 7;
    /** Random, and odd so that the multiplication loses no information; the highest bits of the product are as good as random. */
    private static final long DRAWN = new SecureRandom().nextLong() | 1;

    private final AtomicLong taken = new AtomicLong();
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final AtomicReferenceArray<Share> shares = new AtomicReferenceArray<>(1 << BITS_OF_SHARES);

    /** @return the share of the sender of a request */
    Share of(HttpServerExchange exchange) {
        InetSocketAddress peer = exchange.getSourceAddress();
        HeaderValues hops = exchange.getRequestHeaders().get(Proxies.FOR);
        return share(peer == null || peer.getAddress() == null ? 0
                : number(Known.PROXIES.client(peer.getAddress(), hops == null ? List.of() : hops)));
    }

    private Share share(int number) {
        Share share = shares.get(number);
        return share != null ? share : shares.updateAndGet(number, there -> there == null ? new Share() : there);
    }

    /** @return the number of a client's share, from 0 */
    static int number(InetAddress client) {
        byte[] bytes = client.getAddress();
        long customer = new BigInteger(1, Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_OF_CUSTOMER))).longValue();
        return (int) (customer * DRAWN >>> Long.SIZE - BITS_OF_SHARES);
    }

    /** Initialized on first use: the settings are validated when the application starts, and an invalid one is reported there. */
    private static final class Known {
        private static final Proxies PROXIES = Proxies.of(Settings.ofProcess());
    }

    /** The share of one sender. */
    final class Share {

        private final AtomicLong own = new AtomicLong();
        private final SenderQueue queue = new SenderQueue(AT_ONCE * PROCESSORS, WAITING, room);

        private Share() {
        }

        /** @return the queue for the sender's requests */
        SenderQueue queue() {
            return queue;
        }

        /** @return whether this many more bytes were available; if so, they are now taken */
        boolean take(long bytes) {
            long mine = own.addAndGet(bytes);
            long others = taken.addAndGet(bytes) - mine;
            boolean room = mine <= Math.min(SHARE_BYTES, (MOST_BYTES - others) / 2);
            if (!room) {
                give(bytes);
            }
            return room;
        }

        /** Gives back bytes taken before. */
        void give(long bytes) {
            own.addAndGet(-bytes);
            taken.addAndGet(-bytes);
        }
    }
}
