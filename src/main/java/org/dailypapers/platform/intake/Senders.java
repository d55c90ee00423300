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
 * Sees to it that nobody stops others: each sender has a share of the threads and of the memory for bodies that are on their
 * way. Senders are told apart by their address, as {@link Proxies} knows it, of IPv6 by what one customer of a provider has
 * (/56), and have one of a fixed number of shares, so that what is remembered of them has a bound; two rarely have the
 * same one, since one could then hold up the other. Which one is drawn at each start, so that nobody works out how to have many.
 */
final class Senders {

    /** How many bytes of bodies are on their way at most. */
    static final long MOST_BYTES = 16L * 1024 * 1024;
    /** How many of them from one sender, and no more than what all others leave free. */
    static final long SHARE_BYTES = 4L * 1024 * 1024;
    /** How many requests of one sender are worked on at once for each processor; WildFly has 16 threads for each. */
    static final int AT_ONCE = 2;
    /** How many more of them wait. */
    static final int WAITING = 500;
    /** How many of all senders wait. */
    static final int MOST_WAITING = 20_000;
    private static final int PROCESSORS = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int BITS_OF_SHARES = 16;
    private static final int BYTES_OF_CUSTOMER = 7;
    /** Odd, so that multiplying by it loses nothing; its product is as good as drawn in the highest bits. */
    private static final long DRAWN = new SecureRandom().nextLong() | 1;

    private final AtomicLong taken = new AtomicLong();
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final AtomicReferenceArray<Share> shares = new AtomicReferenceArray<>(1 << BITS_OF_SHARES);

    /** @return what the sender of a request has */
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

    /** @return which share a client has, from 0 */
    static int number(InetAddress client) {
        byte[] bytes = client.getAddress();
        long customer = new BigInteger(1, Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_OF_CUSTOMER))).longValue();
        return (int) (customer * DRAWN >>> Long.SIZE - BITS_OF_SHARES);
    }

    /** The proxies are known once the application runs, which tells of settings that cannot be used. */
    private static final class Known {
        private static final Proxies PROXIES = Proxies.of(Settings.ofProcess());
    }

    /** What one sender has. */
    final class Share {

        private final AtomicLong own = new AtomicLong();
        private final SenderQueue queue = new SenderQueue(AT_ONCE * PROCESSORS, WAITING, room);

        private Share() {
        }

        /** @return the queue of the sender's requests */
        SenderQueue queue() {
            return queue;
        }

        /** @return whether there was room for so many bytes more, which then are taken */
        boolean take(long bytes) {
            long mine = own.addAndGet(bytes);
            long others = taken.addAndGet(bytes) - mine;
            boolean room = mine <= Math.min(SHARE_BYTES, (MOST_BYTES - others) / 2);
            if (!room) {
                give(bytes);
            }
            return room;
        }

        /** Gives back what was taken. */
        void give(long bytes) {
            own.addAndGet(-bytes);
            taken.addAndGet(-bytes);
        }
    }
}
