package org.dailypapers.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.Statements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;


/** The browser of a person who is signed in, without scripts, for tests inside the container. */
public final class DeskClientFixture {

    private final String cookie;

    /** @param cookie a cookie from {@code PeopleFixture.cookie} */
    public DeskClientFixture(String cookie) {
        this.cookie = cookie;
    }

    /** @return the page at an address */
    public Document page(String path) throws IOException {
        Answer answer = get(path);
        assertEquals(200, answer.status(), path);
        return Jsoup.parse(answer.body());
    }

    /** @return the answer to a GET */
    public Answer get(String path) throws IOException {
        return answer(connect(path));
    }

    /** @return the response to a form, given names and values alternately */
    public Answer post(String path, String... fields) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        HttpURLConnection connection = connect(path);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
        return answer(connection);
    }

    /** @return the response to a button of the editor, with all fields that a browser would send, some of them typed anew */
    public Answer send(Document editor, String act, String... typed) throws IOException {
        List<String> fields = fields(editor, typed);
        fields.addAll(List.of("act", act));
        return post(editor.select("#editor").attr("action"), fields.toArray(String[]::new));
    }

    /** @return all form fields that a browser would send, with typed values replaced */
    public static List<String> fields(Document page, String... typed) {
        List<String> fields = new ArrayList<>();
        for (Element field : page.select("#editor :is(input, textarea, select)[name]")) {
            int at = List.of(typed).indexOf(field.attr("name"));
            String shown = field.normalName().equals("textarea") ? field.wholeText() : field.normalName().equals("select")
                    ? field.select("option[selected]").isEmpty() ? field.select("option").first().val() : field.select("option[selected]").val() : field.val();
            if (field.closest("template") == null) {
                fields.addAll(List.of(field.attr("name"), at >= 0 ? typed[at + 1] : shown));
            }
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpURLConnection connect(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + System.getenv("DAILYPAPERS_HTTP_PORT") + path)
                .toURL().openConnection();
        connection.setRequestProperty("Cookie", cookie);
        Statements.follow(connection);
        connection.setInstanceFollowRedirects(false);
        return connection;
    }

    private static Answer answer(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            String to = connection.getHeaderField("Location");
            return new Answer(status, body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8),
                    to == null ? null : to.replaceFirst("^https?://[^/]+", ""));
        }
    }

    /** A response; {@code location} is the redirect without the host, and null if there is none. */
    public record Answer(int status, String body, String location) {

        /** @return its page */
        public Document page() {
            return Jsoup.parse(body);
        }
    }
}
