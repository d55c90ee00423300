package org.dailypapers.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The proxies in front of the server, as {@code DAILYPAPERS_TRUSTED_PROXIES} names them. What they say of a request counts;
 * what anybody else says of himself in {@code X-Forwarded-For}, {@code -Proto} and {@code -Host} does not.
 */
@ApplicationScoped
public class Proxies {

    /** The header that says through whom a request came. */
    public static final String FOR = "X-Forwarded-For";

    private static final String PROTOCOL = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";

    private List<Network> trusted = List.of();
    private boolean secure;

    /** @return those that the settings name */
    public static Proxies of(Settings settings) {
        Proxies proxies = new Proxies();
        proxies.read(settings);
        return proxies;
    }

    @Inject
    void read(Settings settings) {
        trusted = settings.trustedProxies();
        secure = settings.publicUrl() != null && settings.publicUrl().startsWith("https:");
    }

    /**
     * @param request a request as it came
     * @return the same as it was before it came to the first of the trusted proxies: whose it is, and whether it is secure, as
     *     every request is where readers are told an address with https
     */
    public HttpServletRequest seenThrough(HttpServletRequest request) {
        Optional<InetAddress> sender = Network.address(request.getRemoteAddr());
        if (sender.isEmpty() || !isTrusted(sender.get())) {
            return secure && !request.isSecure() ? seen(request, request.getRemoteAddr(), true, request.getHeader("Host")) : request;
        }
        List<String> hops = values(request, FOR);
        int passed = 1;
        while (passed <= hops.size() && Network.address(withoutPort(hops.get(hops.size() - passed))).filter(this::isTrusted).isPresent()) {
            passed++;
        }
        String protocol = said(values(request, PROTOCOL), passed);
        boolean byHttps = secure || (protocol == null ? request.isSecure() : protocol.equalsIgnoreCase("https"));
        String host = said(values(request, HOST), passed);
        return seen(request, client(request.getRemoteAddr(), hops), byHttps, host == null ? request.getHeader("Host") : host);
    }

    /** What the first of so many trusted proxies said: where each adds a word, what stands before theirs is the client's. */
    private static String said(List<String> values, int proxies) {
        return values.isEmpty() ? null : values.get(Math.max(0, values.size() - proxies));
    }

    private static HttpServletRequest seen(HttpServletRequest request, String client, boolean byHttps, String host) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteAddr() {
                return client;
            }

            @Override
            public boolean isSecure() {
                return byHttps;
            }

            @Override
            public String getScheme() {
                return byHttps ? "https" : "http";
            }

            @Override
            public String getHeader(String name) {
                return name.equalsIgnoreCase("Host") ? host : super.getHeader(name);
            }
        };
    }

    /**
     * @param sender the address that a request came from
     * @param hops what it says in {@code X-Forwarded-For}, a text for each time that it says it
     * @return the address of its client
     */
    public InetAddress client(InetAddress sender, List<String> hops) {
        return isTrusted(sender) ? Network.address(client(sender.getHostAddress(), values(hops))).orElse(sender) : sender;
    }

    /** The last one that no trusted proxy is; where that says no address, the proxy that had it from there. */
    private String client(String sender, List<String> hops) {
        String client = sender;
        for (int i = hops.size() - 1; i >= 0; i--) {
            Optional<InetAddress> hop = Network.address(withoutPort(hops.get(i)));
            if (hop.isEmpty()) {
                return client;
            }
            client = hop.get().getHostAddress();
            if (!isTrusted(hop.get())) {
                return client;
            }
        }
        return client;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    private static List<String> values(HttpServletRequest request, String header) {
        return values(Collections.list(request.getHeaders(header)));
    }

    private static List<String> values(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    /** Some proxies write the port behind the address. */
    private static String withoutPort(String hop) {
        return hop.startsWith("[") ? hop.replaceFirst("^\\[([^]]*)].*", "$1") : hop.replaceFirst("^([0-9.]+):\\d+$", "$1");
    }
}
