package org.dailypapers.platform.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SendersTest {

    @Test
    void allAddressesOfACustomerHaveOneShare() throws UnknownHostException {
        int one = Senders.number(InetAddress.getByName("2001:db8:1:ab00::1"));
        for (String same : new String[] {"2001:db8:1:ab00::2", "2001:db8:1:abff::1", "2001:db8:1:ab12:ffff:1:2:3"}) {
            assertEquals(one, Senders.number(InetAddress.getByName(same)), same);
        }
    }

    @Test
    void hardlyEverDoTwoCustomersHaveOneShare() {
        Random random = new Random(7);
        Set<Integer> shares = IntStream.range(0, 1_000).mapToObj(i -> Senders.number(address(random))).collect(Collectors.toSet());
        // on average there are 8 such pairs
        assertTrue(shares.size() > 950 && shares.stream().allMatch(share -> share >= 0 && share < 1 << 16), shares.size() + " of 1,000");
    }

    private static InetAddress address(Random random) {
        byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
        random.nextBytes(bytes);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
