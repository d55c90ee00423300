package org.dailypapers;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An HTTP/1.1 client that stands for a browser without scripts, or for a script. It does not follow redirects, and records every cookie
 * it gets.
 */
public final class Caller {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String SIGN_IN = "dailypapers";

    private final Server server;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> cookiesSet = new ArrayList<>();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param server the server to call */
    public Caller(Server server) {
        this.server = server;
    }

    /** @return another client of the same server with the same cookie */
    public Caller copy() {
        Caller copy = new Caller(server);
        copy.cookies.putAll(cookies);
        copy.headers.putAll(headers);
        return copy;
    }

    /** @return this client, which sends the header with every request from now on */
    public Caller with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** @return the answer to a GET */
    public HttpResponse<String> get(String path) throws IOException {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** @return the response to a plain form, given names and values alternately */
    public HttpResponse<String> post(String path, String... fields) throws IOException {
        return send("POST", path, BodyPublishers.ofString(encode(fields)));
    }

    /** @return the response to a Faces form whose button was pressed, given names within the form and values alternately */
    public HttpResponse<String> submit(String path, String form, String... fields) throws IOException {
        return send("POST", path, BodyPublishers.ofString(faces(form, fields) + "&" + form + "%3Ago="));
    }

    /** @return the response to a request with any method */
    public HttpResponse<String> send(String method, String path) throws IOException {
        return send(method, path, BodyPublishers.noBody());
    }

    /** @return the response to a request with any method and a JSON body */
    public HttpResponse<String> json(String method, String path, String json) throws IOException {
        return send(method, path, BodyPublishers.ofString(json), "application/json");
    }

    /** @return the response to a form with files */
    public HttpResponse<String> upload(String path, MultipartFixture form) throws IOException {
        return send("POST", path, BodyPublishers.ofByteArray(form.body()), MultipartFixture.TYPE);
    }

    /**
     * @param path an address on the server, sent unchanged
     * @param headers header lines in addition to those of a browser, such as {@code Host: another}
     * @return the complete raw response to a GET over a connection of its own
     */
    public String raw(String path, String... headers) throws IOException {
        List<String> lines = new ArrayList<>(List.of("GET " + path + " HTTP/1.1", "Connection: close"));
        lines.addAll(List.of(headers));
        this.headers.forEach((name, value) -> lines.add(name + ": " + value));
        if (!cookies.isEmpty()) {
            lines.add("Cookie: " + String.join("; ", cookies.values()));
        }
        try (Socket socket = new Socket("127.0.0.1", server.address("/").getPort())) {
            socket.setSoTimeout(180_000);
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String faces(String form, String... fields) {
        List<String> all = new ArrayList<>(List.of(form, form, "jakarta.faces.ViewState", "stateless"));
        for (int i = 0; i < fields.length; i += 2) {
            all.add(form + ":" + fields[i]);
            all.add(fields[i + 1]);
        }
        return encode(all.toArray(String[]::new));
    }

    /** @return form or query parameters, given names and values alternately */
    public static String encode(String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(URLEncoder.encode(fields[i], StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return pairs.stream().collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body) throws IOException {
        return send(method, path, body, "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String type) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address(path)).method(method, body)
                .timeout(Duration.ofSeconds(180)).header("Content-Type", type);
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies.values()));
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::take);
            return answer;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(String set) {
        cookiesSet.add(set);
        if (set.contains("Expires=Thu, 01-Jan-1970")) {
            cookies.remove(set.replaceFirst("=.*", ""));
        } else {
            cookie(set.replaceFirst(";.*", ""));
        }
    }

    /** @return the sign-in cookie with its name; null if there is none */
    public String cookie() {
        return cookies.get(SIGN_IN);
    }

    /** Sends another cookie from now on, given as name and value. */
    public void cookie(String other) {
        cookies.put(other.replaceFirst("=.*", ""), other);
    }

    /** Sends no more cookies. */
    public Caller forget() {
        cookies.clear();
        return this;
    }

    /** @return every cookie that was ever set, as the server sent it */
    public List<String> cookiesSet() {
        return cookiesSet;
    }

    /** @return where a response redirects, without the host; an empty text if it does not */
    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://127\\.0\\.0\\.1:\\d+", "");
    }
}
