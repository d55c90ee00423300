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
    void customersAreSpreadOverTheShares() {
        Random random = new Random(7);
        Set<Integer> shares = IntStream.range(0, 4096).mapToObj(i -> Senders.number(address(random))).collect(Collectors.toSet());
        assertTrue(shares.size() > 32 && shares.stream().allMatch(share -> share >= 0 && share < 64), shares.toString());
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
