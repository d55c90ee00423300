package org.dailypapers.platform;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Machines whose addresses begin with the same bits.
 *
 * @param address the address of one of them
 * @param bits how many bits they share
 */
public record Network(InetAddress address, int bits) {

    /** Four numbers, or something with colons: never a name, which would be looked up. */
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]+");
    /** One machine has all addresses of such a network of IPv6. */
    private static final int SHARED_BYTES = 8;
    private static final Pattern NETWORK = Pattern.compile("([^/]+)(?:/(\\d{1,3}))?");

    /**
     * @param text an address, or a network such as {@code 10.0.0.0/8} or {@code fd00::/8}
     * @return the network; empty if the text is none
     */
    static Optional<Network> of(String text) {
        Matcher network = NETWORK.matcher(text);
        if (!network.matches()) {
            return Optional.empty();
        }
        return address(network.group(1)).map(address -> new Network(address, network.group(2) == null ? length(address)
                : Integer.parseInt(network.group(2)))).filter(one -> one.bits <= length(one.address));
    }

    /**
     * @param text an IPv4 or IPv6 address, never a name; the zone of an IPv6 address counts for nothing
     * @return the address, an IPv4 address where IPv6 only wraps one; empty if the text is none
     */
    public static Optional<InetAddress> address(String text) {
        String plain = text.replaceFirst("%.*", "");
        try {
            return LITERAL.matcher(plain).matches() ? Optional.of(InetAddress.getByName(plain)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /**
     * @param text the address of a machine
     * @return what the machine is known by, whichever of its addresses it uses: an IPv4 address as it is, of an IPv6 address the network
     *     (/64) in hex digits; the text itself if it is no address
     */
    public static String ofMachine(String text) {
        return address(text).map(address -> address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, SHARED_BYTES) + "/" + SHARED_BYTES * Byte.SIZE : address.getHostAddress()).orElse(text);
    }

    /** @return whether a machine is one of these */
    boolean contains(InetAddress other) {
        int rest = length(address) - bits;
        return length(other) == length(address) && number(other).shiftRight(rest).equals(number(address).shiftRight(rest));
    }

    private static int length(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }

    private static BigInteger number(InetAddress address) {
        return new BigInteger(1, address.getAddress());
    }
}
