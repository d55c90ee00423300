package org.dailypapers.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which requests count as sent on the server's own machine, with and without proxies. */
class OwnMachineTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "127.0.0.1   | -         | 127.0.0.1:8080    | -                            | true",
        "127.8.0.1   | -         | localhost         | -                            | true",
        "0:0:0:0:0:0:0:1 | -     | [::1]:8080        | -                            | true",
        "127.0.0.1   | -         | LocalHost:8080    | -                            | true",
        "10.0.0.7    | -         | 127.0.0.1:8080    | -                            | false",
        "8.8.8.8     | -         | localhost         | -                            | false",
        "127.0.0.1   | -         | papers.example    | -                            | false",
        "127.0.0.1   | -         | localhost.example | -                            | false",
        "127.0.0.1   | -         | -                 | -                            | false",
        "127.0.0.1   | -         | localhost         | X-Forwarded-For: 127.0.0.1   | false",
        "127.0.0.1   | -         | localhost         | X-Forwarded-Proto: https     | false",
        "127.0.0.1   | -         | localhost         | Forwarded: for=127.0.0.1     | false",
        "127.0.0.1   | -         | localhost         | X-Real-IP: 127.0.0.1         | false",
        "127.0.0.1   | -         | localhost         | Via: 1.1 proxy               | false",
        "127.0.0.1   | 127.0.0.1 | localhost         | -                            | true",
        "127.0.0.1   | 127.0.0.1 | localhost         | X-Forwarded-For: 203.0.113.9 | false",
        "10.0.0.7    | 10.0.0.7  | localhost         | X-Forwarded-For: 127.0.0.1   | false"})
    void sendsWhatNobodyPassedOn(String sender, String trusted, String host, String header, boolean own) {
        Proxies proxies = Proxies.of(Settings.of(trusted == null ? Map.of() : Map.of("DAILYPAPERS_TRUSTED_PROXIES", trusted),
                key -> key.equals("user.home") ? home.toString() : ""));
        assertEquals(own, OwnMachine.sent(proxies.seenThrough(request(sender, host, header == null ? new String[0] : header.split(": ")))));
    }

    private static HttpServletRequest request(String sender, String host, String... header) {
        return (HttpServletRequest) Proxy.newProxyInstance(OwnMachineTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> sender;
                    case "isSecure" -> false;
                    case "getHeaders" -> Collections.enumeration(value(host, arguments[0], header) == null ? List.of()
                            : List.of(value(host, arguments[0], header)));
                    case "getHeader" -> value(host, arguments[0], header);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static String value(String host, Object name, String... header) {
        return name.equals("Host") ? host : Arrays.asList(header).indexOf(name) == 0 ? header[1] : null;
    }
}
