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
import java.util.function.Function;

/**
 * The trusted proxies in front of the server, as set by {@code DAILYPAPERS_TRUSTED_PROXIES}. Only their {@code X-Forwarded-For},
 * {@code -Proto} and {@code -Host} headers are believed; those of any other client are ignored.
 */
@ApplicationScoped
public class Proxies {

    /** The header that lists the addresses a request passed through. */
    public static final String FOR = "X-Forwarded-For";

    private static final String PROTOCOL = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";

    private List<Network> trusted = List.of();
    private boolean secure;

    /** @return the proxies that the settings name */
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
     * @return the request as the first trusted proxy received it: with the client's address, scheme and host; always secure if the public
     *     address is https
     */
    public HttpServletRequest seenThrough(HttpServletRequest request) {
        Optional<InetAddress> sender = Network.address(request.getRemoteAddr());
        if (sender.isEmpty() || !isTrusted(sender.get())) {
            return secure && !request.isSecure() ? seen(request, request.getRemoteAddr(), true, request.getHeader("Host")) : request;
        }
        List<String> hops = values(request, FOR);
        boolean byHttps = isByHttps(request.isSecure(), hops, values(request, PROTOCOL));
        String host = said(values(request, HOST), passed(hops));
        return seen(request, client(request.getRemoteAddr(), hops), byHttps, host == null ? request.getHeader("Host") : host);
    }

    /**
     * @param sender the address that a request came from; null if it is not known
     * @param https whether it came over https
     * @param header gives the values of a header of the request, one text per line
     * @return whether the first trusted proxy received it over https; always if the public address is https
     */
    public boolean isByHttps(InetAddress sender, boolean https, Function<String, List<String>> header) {
        if (secure || sender == null || !isTrusted(sender)) {
            return secure || https;
        }
        return isByHttps(https, values(header.apply(FOR)), values(header.apply(PROTOCOL)));
    }

    private boolean isByHttps(boolean https, List<String> hops, List<String> protocols) {
        String protocol = said(protocols, passed(hops));
        return secure || (protocol == null ? https : protocol.equalsIgnoreCase("https"));
    }

    /** How many trusted proxies a request passed. */
    private int passed(List<String> hops) {
        int passed = 1;
        while (passed <= hops.size() && Network.address(withoutPort(hops.get(hops.size() - passed))).filter(this::isTrusted).isPresent()) {
            passed++;
        }
        return passed;
    }

    /** What the first trusted proxy said. Each proxy appends a value, so the values before theirs come from the client. */
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
     * @param hops the values of {@code X-Forwarded-For}, one text per header line
     * @return the address of the client
     */
    public InetAddress client(InetAddress sender, List<String> hops) {
        return isTrusted(sender) ? Network.address(client(sender.getHostAddress(), values(hops))).orElse(sender) : sender;
    }

    /** The last hop that is not a trusted proxy. If that hop is not an address, the proxy that reported it. */
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

    /** Some proxies append the port to the address. */
    private static String withoutPort(String hop) {
        return hop.startsWith("[") ? hop.replaceFirst("^\\[([^]]*)].*", "$1") : hop.replaceFirst("^([0-9.]+):\\d+$", "$1");
    }
}
