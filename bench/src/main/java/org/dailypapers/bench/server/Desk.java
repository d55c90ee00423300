package org.dailypapers.bench.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dailypapers.bench.corpus.Generator;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What the admin does: signs in, corrects entries and imports digests. */
public final class Desk {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String COOKIE = "dailypapers";
    private static final String BOUNDARY = "a-boundary-of-the-benchmark";

    private final BenchServer server;
    private final Connection session = Jsoup.newSession().followRedirects(true).maxBodySize(0).timeout(60_000);
    private final String token;

    /** Signs in, and creates a token. */
    public Desk(BenchServer server) throws IOException {
        this.server = server;
        send(page("/admin/sign-in"), "signIn", Map.of("signIn:name", "admin", "signIn:password", BenchServer.PASSWORD));
        Element made = send(page("/admin/me"), "token", Map.of("token:name", "bench", "token:role", "admin")).selectFirst("#made");
        if (made == null) {
            throw new IllegalStateException("The admin could not sign in");
        }
        token = made.val();
    }

    /** @return the header with which the admin's pages are asked for */
    public Map<String, String> header() {
        return Map.of("Cookie", COOKIE + "=" + session.cookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(COOKIE)).findFirst().orElseThrow().getValue());
    }

    /**
     * Corrects an entry: adds a sentence to its last section.
     *
     * @param key the entry, as {@code date/paper}
     * @param number makes the sentence differ from others
     */
    public void correct(String key, int number) throws IOException, InterruptedException {
        JsonObject now = object(server.get("/api/v1/entries/" + key, "Authorization", "Bearer " + token));
        JsonObject summary = now.getJsonObject("summary");
        List<JsonObject> sections = summary.getJsonArray("sections").getValuesAs(JsonObject.class);
        JsonObject last = sections.get(sections.size() - 1);
        JsonObjectBuilder changed = Json.createObjectBuilder(last).add("body", last.getString("body") + " 정정 " + number + "번째 문장입니다.");
        JsonObjectBuilder correction = Json.createObjectBuilder().add("reason", "측정").add("sections",
                Json.createArrayBuilder(sections).set(sections.size() - 1, changed));
        List.of("title", "authors", "votes", "thumbnail", "video").forEach(name -> correction.add(name, now.get(name)));
        answered(CLIENT.send(request("/api/v1/entries/" + key).header("Content-Type", "application/json")
                .header("If-Match", "\"" + summary.getInt("revision") + "\"").PUT(HttpRequest.BodyPublishers.ofString(correction.build().toString())).build(),
                HttpResponse.BodyHandlers.ofString()), 200);
    }

    /** Starts an import of digests, and does not wait for its end. */
    public void upload(List<Generator.Day> days) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"digests.zip\"\r\nContent-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Generator.Day day : days) {
                zip.putNextEntry(new ZipEntry(day.path()));
                zip.write(day.bytes());
            }
        }
        bytes.writeTo(body);
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        answered(CLIENT.send(request("/api/v1/imports").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build(), HttpResponse.BodyHandlers.ofString()), 202);
    }

    /** @return whether the newest import is running */
    public boolean importing() throws IOException, InterruptedException {
        return object(server.get("/api/v1/imports/latest")).getString("state").equals("running");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address(path)).header("Authorization", "Bearer " + token);
    }

    private static void answered(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private static JsonObject object(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private Document page(String path) throws IOException {
        return session.newRequest(server.address(path).toString()).get();
    }

    private Document send(Document page, String form, Map<String, String> values) throws IOException {
        FormElement element = (FormElement) page.selectFirst("form:has(input[name=" + form + "])");
        Connection request = session.newRequest(element.absUrl("action")).method(Connection.Method.POST);
        element.formData().stream().filter(field -> !values.containsKey(field.key())).forEach(field -> request.data(field.key(), field.value()));
        values.forEach(request::data);
        return request.data(form + ":go", form + ":go").post();
    }
}
