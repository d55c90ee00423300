package org.dailypapers.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;

/**
 * Whether a request comes from the machine of the server itself, and was not passed on by something there: a proxy, which says so in a
 * header or by the name of the host that was asked for, or a browser that a page of another site leads here by a name of its own.
 */
public final class OwnMachine {

    private static final List<String> PASSED_ON =
            List.of("Forwarded", Proxies.FOR, "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Via");

    private OwnMachine() {
    }

    /**
     * @param request a request as it was before it came to a trusted proxy
     * @return whether somebody on this machine sent it to this server
     */
    public static boolean sent(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr()) && PASSED_ON.stream().allMatch(header -> request.getHeader(header) == null)
                && names(request.getHeader("Host"));
    }

    /** Whether it names this machine as nobody does from elsewhere. */
    private static boolean names(String host) {
        String name = host == null ? "" : host.replaceFirst(":\\d*$", "").replaceFirst("^\\[(.*)]$", "$1").toLowerCase(Locale.ROOT);
        return name.equals("localhost") || isLoopback(name);
    }

    private static boolean isLoopback(String address) {
        return Network.address(address).filter(InetAddress::isLoopbackAddress).isPresent();
    }
}
