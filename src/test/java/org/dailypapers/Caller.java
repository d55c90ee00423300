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
 * A browser without scripts, or a script, both with HTTP/1.1: sends requests to a server, follows nothing, and shows each
 * cookie it gets.
 */
public final class Caller {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String SIGN_IN = "dailypapers";

    private final Server server;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> cookiesSet = new ArrayList<>();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param server whom to call */
    public Caller(Server server) {
        this.server = server;
    }

    /** @return a caller of the same server with the same cookie */
    public Caller copy() {
        Caller copy = new Caller(server);
        copy.cookies.putAll(cookies);
        copy.headers.putAll(headers);
        return copy;
    }

    /** @return this, which sends the header with each request from now on */
    public Caller with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** @return the answer to a GET */
    public HttpResponse<String> get(String path) throws IOException {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** @return the answer to a plain form: names and values by turns */
    public HttpResponse<String> post(String path, String... fields) throws IOException {
        return send("POST", path, BodyPublishers.ofString(encode(fields)));
    }

    /** @return the answer to a Faces form of which the button was pressed: names within the form and values by turns */
    public HttpResponse<String> submit(String path, String form, String... fields) throws IOException {
        return send("POST", path, BodyPublishers.ofString(faces(form, fields) + "&" + form + "%3Ago="));
    }

    /** @return the answer to a request of any method */
    public HttpResponse<String> send(String method, String path) throws IOException {
        return send(method, path, BodyPublishers.noBody());
    }

    /** @return the answer to a request of any method with JSON */
    public HttpResponse<String> json(String method, String path, String json) throws IOException {
        return send(method, path, BodyPublishers.ofString(json), "application/json");
    }

    /** @return the answer to a form with files */
    public HttpResponse<String> upload(String path, MultipartFixture form) throws IOException {
        return send("POST", path, BodyPublishers.ofByteArray(form.body()), MultipartFixture.TYPE);
    }

    /**
     * @param path an address of the server, as it is to be sent
     * @param headers lines of headers beside those of a browser, such as {@code Host: another}
     * @return the whole answer to a GET over a connection of its own, byte for byte
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

    /** @return names and values by turns, as a form or an address has them */
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

    /** @return the cookie of the sign-in with its name; null where there is none */
    public String cookie() {
        return cookies.get(SIGN_IN);
    }

    /** Sends another cookie from now on: its name and its value. */
    public void cookie(String other) {
        cookies.put(other.replaceFirst("=.*", ""), other);
    }

    /** Sends no cookies any more. */
    public Caller forget() {
        cookies.clear();
        return this;
    }

    /** @return every cookie that was ever set, as the server wrote it */
    public List<String> cookiesSet() {
        return cookiesSet;
    }

    /** @return where an answer leads, without host; an empty text where it leads nowhere */
    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://127\\.0\\.0\\.1:\\d+", "");
    }
}
