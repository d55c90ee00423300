package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "127.0.0.1 | -                              | 127.0.0.1",
        "127.0.0.1 | 203.0.113.9                    | 203.0.113.9",
        "127.0.0.1 | 6.6.6.6, 203.0.113.9           | 203.0.113.9",
        "127.0.0.1 | 6.6.6.6, 203.0.113.9, 10.1.2.3 | 203.0.113.9",
        "127.0.0.1 | 10.0.0.9, 10.1.2.3             | 10.0.0.9",
        "127.0.0.1 | 6.6.6.6, unknown               | 127.0.0.1",
        "127.0.0.1 | 6.6.6.6, localhost, 10.1.2.3   | 10.1.2.3",
        "127.0.0.1 | 203.0.113.9:4711               | 203.0.113.9",
        "127.0.0.1 | [2001:db8::7]:4711             | 2001:db8:0:0:0:0:0:7",
        "127.0.0.1 | , ,                            | 127.0.0.1",
        "8.8.8.8   | 203.0.113.9                    | 8.8.8.8"})
    void takeTheLastUntrustedHopForTheClient(String sender, String hops, String client) {
        assertEquals(client, proxies().seenThrough(request(sender, hops == null ? Map.of() : Map.of("X-Forwarded-For", List.of(hops))))
                .getRemoteAddr());
    }

    @Test
    void countSeveralLinesOfAHeaderAsOne() {
        assertEquals("203.0.113.9", proxies().seenThrough(request("127.0.0.1", Map.of("X-Forwarded-For", List.of("6.6.6.6", "203.0.113.9, 10.1.2.3"))))
                .getRemoteAddr());
    }

    @Test
    void tellWhetherTheConnectionOfTheReaderIsSecureAndToWhichHost() {
        HttpServletRequest seen = proxies().seenThrough(request("10.9.9.9", Map.of("X-Forwarded-Proto", List.of("https"), "X-Forwarded-Host",
                List.of("papers.example.org"), "Host", List.of("inner:8080"))));
        assertEquals("true https papers.example.org", seen.isSecure() + " " + seen.getScheme() + " " + seen.getHeader("host"));
        assertEquals("inner:8080", proxies().seenThrough(request("10.9.9.9", Map.of("Host", List.of("inner:8080")))).getHeader("Host"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "203.0.113.9           | papers.example               | papers.example",
        "203.0.113.9           | evil.example, papers.example | papers.example",
        "203.0.113.9, 10.1.2.3 | evil.example, papers.example, inner | papers.example",
        "203.0.113.9, 10.1.2.3 | papers.example               | papers.example"})
    void takeTheHostThatTheFirstTrustedProxyNamed(String hops, String hosts, String host) {
        assertEquals(host, proxies().seenThrough(request("127.0.0.1", Map.of("X-Forwarded-For", List.of(hops), "X-Forwarded-Host", List.of(hosts))))
                .getHeader("Host"));
    }

    @Test
    void areTheOnlyOnesWhoAreBelieved() {
        HttpServletRequest lie = request("192.0.2.1", Map.of("X-Forwarded-For", List.of("127.0.0.1"), "X-Forwarded-Proto", List.of("https"),
                "X-Forwarded-Host", List.of("evil.example")));
        assertSame(lie, proxies().seenThrough(lie));
    }

    @Test
    void knowThatAllIsSecureWhereReadersAreToldAnAddressWithHttps() {
        Proxies proxies = proxies(Map.of("DAILYPAPERS_PUBLIC_URL", "https://papers.example.org", "DAILYPAPERS_TRUSTED_PROXIES", "10.0.0.0/8"));
        for (String sender : List.of("10.9.9.9", "192.0.2.1")) {
            HttpServletRequest seen = proxies.seenThrough(request(sender, Map.of("X-Forwarded-Proto", List.of("http"), "Host", List.of("inner:8080"))));
            assertEquals(sender + " true https inner:8080", seen.getRemoteAddr() + " " + seen.isSecure() + " " + seen.getScheme() + " " + seen.getHeader("Host"));
        }
        HttpServletRequest plain = request("192.0.2.1", Map.of("X-Forwarded-Proto", List.of("https")));
        assertSame(plain, proxies(Map.of("DAILYPAPERS_PUBLIC_URL", "http://papers.example.org")).seenThrough(plain));
    }

    private Proxies proxies() {
        return proxies(Map.of("DAILYPAPERS_TRUSTED_PROXIES", "127.0.0.1, 10.0.0.0/8"));
    }

    private Proxies proxies(Map<String, String> environment) {
        Proxies proxies = new Proxies();
        proxies.read(Settings.of(environment, key -> key.equals("user.home") ? home.toString() : ""));
        return proxies;
    }

    private static HttpServletRequest request(String sender, Map<String, List<String>> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(ProxiesTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> sender;
                    case "isSecure" -> false;
                    case "getHeaders" -> Collections.enumeration(headers.getOrDefault(arguments[0], List.of()));
                    case "getHeader" -> headers.getOrDefault(arguments[0], Collections.singletonList(null)).get(0);
                    case "equals" -> self == arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
