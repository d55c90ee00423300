package org.dailypapers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks that a server serves nothing besides the application. */
public final class Surroundings {

    private static final Pattern LEAK = Pattern.compile("(?i)undertow|jboss|wildfly|JSESSIONID|X-Powered-By|\r\nServer:|\\d\\.Final"
            + "|java\\.(?:lang|io|util)|\tat ");
    private static final String BEGIN = "Accept: application/x-wf-jbmar-exception;version=1,application/x-wf-jbmar-new-txn;version=1";
    private static final String EMPTY = "Content-Length: 0";
    private static final String SWITCH = "Connection: Upgrade, HTTP2-Settings";

    private Surroundings() {
    }

    /** Requests everything that WildFly is known to serve by itself. */
    public static void assertSilent(Server server) {
        assertAll(() -> servicesOfTheServer(server), () -> upgrades(server), () -> errorsWithoutTheApplication(server),
                () -> assertEquals(List.of(), server.logText().lines().filter(line -> line.contains("UT005071")).toList()));
    }

    /** Checks that no ports are open besides those of the pages and of the management interface. */
    public static void assertListensOnly(Server server, Integer... others) throws IOException {
        Set<Integer> expected = new TreeSet<>(List.of(others));
        expected.addAll(List.of(server.address("/").getPort(), server.managementPort()));
        assertEquals(expected, server.listening());
    }

    private static void servicesOfTheServer(Server server) throws IOException {
        for (String line : List.of("GET /wildfly-services", "GET /wildfly-services/", "POST /wildfly-services/txn/v1/ut/begin",
                "GET /wildfly-services/txn/v1/xa/recover/x", "POST /wildfly-services/ejb/v1/open/a/b/-/C",
                "POST /wildfly-services/ejb/v1/invoke/a/b/-/C/V/m", "POST /wildfly-services/naming/v1/lookup/x",
                "GET /wildfly-services/naming/v1/lookup/x", "GET /console", "GET /console/", "GET /management",
                "GET /health", "GET /x.jsp", "GET /welcome-content/index.html", "GET /noconsole.html", "POST /j_security_check")) {
            String answer = ask(server, line, BEGIN, "x-wf-txn-timeout: 1", EMPTY);
            assertStatus(404, answer, line);
            assertTrue(answer.contains("Content-Security-Policy"), line + " is not the application's: " + answer);
        }
    }

    private static void upgrades(Server server) throws IOException {
        for (String protocol : List.of("jboss-remoting", "http-remoting", "hornetq-remoting", "h2c", "websocket", "TLS/1.2")) {
            assertStatus(200, ask(server, "GET /health/live", SWITCH, "Upgrade: " + protocol,
                    "Sec-JbossRemoting-Key: dGhlIHNhbXBsZSBub25jZQ==", "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Version: 13"), protocol);
        }
        assertStatus(400, send(server, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), "HTTP/2");
        assertStatus(405, ask(server, "TRACE /"), "TRACE");
        assertStatus(200, ask(server, "OPTIONS *"), "OPTIONS");
    }

    private static void errorsWithoutTheApplication(Server server) throws IOException {
        for (String path : List.of("%00", "..;/", "../..", "%2e%2e/WEB-INF/web.xml", "WEB-INF/web.xml", "WEB-INF;x/web.xml",
                "%57EB-INF/web.xml", "/WEB-INF/web.xml", "META-INF/MANIFEST.MF", "resources/")) {
            String answer = ask(server, "GET /" + path);
            assertFalse(answer.contains("web-app") || answer.contains("Manifest-Version"), path);
            assertNoLeak(answer, path);
        }
        for (String line : List.of("GET *", "CONNECT localhost:80", "GET /%", "GET /\\", "GET /a b", "GET /?a=%zz", "GET http://else/")) {
            assertStatus(400, ask(server, line), line);
        }
        for (String header : List.of("Content-Length: x", "X: " + "a".repeat(100_000), "Cookie: " + cookies(300), "Host: another")) {
            assertStatus(400, ask(server, "GET /", header), header.substring(0, 4));
        }
        assertStatus(431, ask(server, "GET /", "X: " + "a".repeat(70_000)), "large headers");
        assertStatus(413, ask(server, "POST /", "Content-Length: 1000000"), "a large body");
        assertStatus(414, ask(server, "GET /" + "a".repeat(3000)), "a long path");
    }

    private static String cookies(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i + "=").collect(Collectors.joining(";"));
    }

    private static void assertStatus(int status, String answer, String what) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), what + ": " + answer);
        assertNoLeak(answer, what);
    }

    private static void assertNoLeak(String answer, String what) {
        assertFalse(LEAK.matcher(answer.replaceAll("(/|%2F)wildfly-services", "")).find(), what + ": " + answer);
    }

    private static String ask(Server server, String line, String... headers) throws IOException {
        String connection = List.of(headers).contains(SWITCH) ? "" : "Connection: close\r\n";
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return send(server, line + " HTTP/1.1\r\nHost: localhost\r\n" + connection + more + "\r\n");
    }

    /** @return the response, or what arrived of it within a second after the last piece */
    private static String send(Server server, String request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket("127.0.0.1", server.address("/").getPort())) {
            socket.setSoTimeout(20_000);
            byte[] buffer = new byte[8192];
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                InputStream in = socket.getInputStream();
                for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    answer.write(buffer, 0, read);
                    socket.setSoTimeout(1000);
                }
            } catch (SocketTimeoutException | SocketException e) {
                // it stays open for the next request, or was closed with the response
            }
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }
}
