package org.dailypapers.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;

/**
 * Tells whether a request was sent from the server's own machine and was not forwarded there. A proxy reveals itself by a header or by
 * the host that was asked for; so does a browser that a page of another site sends here by a host name of its own.
 */
public final class OwnMachine {

    private static final List<String> PASSED_ON =
            List.of("Forwarded", Proxies.FOR, "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Via");

    private OwnMachine() {
    }

    /**
     * @param request the request as received, before {@link Proxies} rewrites it
     * @return whether it was sent from this machine directly to this server
     */
    public static boolean sent(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr()) && PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null)
                && names(request.getHeader("Host"));
    }

    /** Whether a host name is one that only clients on this machine use: {@code localhost} or a loopback address. */
    private static boolean names(String host) {
        String name = host == null ? "" : host.replaceFirst(":\\d*$", "").replaceFirst("^\\[(.*)]$", "$1").toLowerCase(Locale.ROOT);
        return name.equals("localhost") || isLoopback(name);
    }

    private static boolean isLoopback(String address) {
        return Network.address(address).filter(InetAddress::isLoopbackAddress).isPresent();
    }
}
