package org.dailypapers.account.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import org.dailypapers.platform.Network;

/**
 * A sign-in, as it is listed.
 *
 * @param id the id of the sign-in
 * @param since when the person signed in
 * @param seenAt when the last request came, to the minute
 * @param address the IP address from which the person signed in
 * @param device the browser's {@code User-Agent}; null if it sent none
 * @param current whether it is the sign-in of the browser that asks
 */
public record SignedInDevice(long id, Instant since, Instant seenAt, String address, String device, boolean current) {

    private static final List<String> BROWSERS = List.of("Firefox", "Edg", "OPR", "SamsungBrowser", "Whale", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");

    /** @return the browser that the device names, such as {@code Chrome}; null if it is not recognized */
    public String browser() {
        String name = first(BROWSERS);
        return name == null || first(SYSTEMS) == null ? null : name.replace("Edg", "Edge").replace("OPR", "Opera").replace("SamsungBrowser", "Samsung Internet");
    }

    /** @return the operating system that the device names, such as {@code Windows}; null if it is not recognized */
    public String system() {
        String system = first(SYSTEMS);
        return system == null ? null : system.replace("Mac OS X", "macOS");
    }

    /** @return the address shortened to its network, for people who should not see the exact machine */
    public String network() {
        return Network.address(address).map(SignedInDevice::network).orElse("");
    }

    private static String network(InetAddress known) {
        String[] parts = known.getHostAddress().replaceFirst("%.*", "").split("[.:]");
        return known instanceof Inet6Address ? parts[0] + ":" + parts[1] + ":" + parts[2] + ":*" : parts[0] + "." + parts[1] + "." + parts[2] + ".*";
    }

    private String first(List<String> known) {
        return known.stream().filter(name -> device != null && device.contains(name)).findFirst().orElse(null);
    }
}
