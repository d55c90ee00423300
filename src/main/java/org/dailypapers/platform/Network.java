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
 * A network: all machines whose addresses begin with the same bits.
 *
 * @param address any address in it
 * @param bits the length of the shared prefix, in bits
 */
public record Network(InetAddress address, int bits) {

    /** An IP literal: four numbers, or hex digits and colons. A host name never matches, so none is ever looked up. */
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]+");
    /** The length of an IPv6 prefix (/64) in bytes; one machine may use every address of such a network. */
    private static final int SHARED_BYTES = 8;
    private static final Pattern NETWORK = Pattern.compile("([^/]+)(?:/(\\d{1,3}))?");

    /**
     * @param text an address, or a network such as {@code 10.0.0.0/8} or {@code fd00::/8}
     * @return the network; empty if the text is not one
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
     * @param text an IPv4 or IPv6 address, never a host name; an IPv6 zone is ignored
     * @return the address, unwrapped if it is an IPv4 address mapped to IPv6; empty if the text is not an address
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
     * @return a name for the machine that stays the same whichever of its addresses it uses: an IPv4 address unchanged, the /64 network
     *     of an IPv6 address in hex digits; the text itself if it is not an address
     */
    public static String ofMachine(String text) {
        return address(text).map(address -> address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, SHARED_BYTES) + "/" + SHARED_BYTES * Byte.SIZE : address.getHostAddress()).orElse(text);
    }

    /** @return whether an address belongs to this network */
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
