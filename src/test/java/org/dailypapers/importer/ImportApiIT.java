package org.dailypapers.importer;

import static org.dailypapers.digest.DigestFixture.day;
import static org.dailypapers.digest.DigestFixture.digest;
import static org.dailypapers.digest.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dailypapers.MultipartFixture;
import org.dailypapers.account.Actor;
import org.dailypapers.account.NewToken;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.account.TokenService;
import org.dailypapers.digest.DigestRepository;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Imports by scripts. */
@ExtendWith(ArquillianExtension.class)
class ImportApiIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    private PeopleFixture people;
    @Inject
    private TokenService tokens;
    @Inject
    private DigestRepository digests;

    private String token;

    @BeforeEach
    void makeAToken() throws Exception {
        token = token(Role.ADMIN);
    }

    @Test
    void aScriptSeesWhatWouldBeDoneAndDoesIt() throws Exception {
        LocalDate day = day();
        String text = digest(day, entry("9721.00001", "A", "1", "글."), entry("9721.00002", "B", "x", "글."));
        MultipartFixture form = new MultipartFixture().field("author", "A script").field("licence", "CC0").field("note", "nightly")
                .file("한글 이름.zip", ZipFixture.of(zip -> {
                    ZipFixture.put(zip, "digests/" + day + ".md", text);
                    ZipFixture.put(zip, "digests/logo.svg", "<svg/>");
                    ZipFixture.put(zip, "../" + day + ".md", text);
                })).file("논문.md", "# no digest");
        byte[] body = form.body();
        HttpResponse<String> dry = post("?dryRun=true", body);
        assertEquals(200, dry.statusCode(), dry.body());
        JsonObject preview = json(dry);
        JsonObject planned = preview.getJsonArray("days").getJsonObject(0);
        assertEquals(List.of(day.toString(), "digests/" + day + ".md", "new"),
                List.of(planned.getString("date"), planned.getString("file"), planned.getString("outcome")));
        assertEquals(List.of(2, 0, 1), List.of(planned.getJsonObject("entries").getInt("added"), planned.getInt("errors"), planned.getInt("warnings")));
        assertEquals(List.of("../" + day + ".md path-leads-out", "digests/logo.svg not-markdown", "논문.md not-a-digest"),
                preview.getJsonArray("refused").getValuesAs(JsonObject.class).stream()
                        .map(one -> one.getString("file") + " " + one.getString("code")).sorted().toList());
        assertTrue(digests.find(day).isEmpty());

        HttpResponse<String> begun = post("", body);
        assertEquals(202, begun.statusCode(), begun.body());
        URI address = URI.create(begun.headers().firstValue("Location").orElseThrow());
        assertTrue(address.getPath().endsWith("/api/v1/imports/" + json(begun).getInt("id")), address.toString());
        JsonObject run = json(begun);
        Instant end = Instant.now().plusSeconds(60);
        while (run.getString("state").equals("running") && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            run = json(send(request("/" + run.getInt("id")).GET()));
        }
        assertEquals(List.of("done", "3", "3", "2", "0"), List.of(run.getString("state"), run.get("files").toString(), run.get("done").toString(),
                run.get("entries").toString(), run.get("conflicts").toString()), run.toString());
        assertEquals("A script", digests.find(day).orElseThrow().attribution().author());
        assertEquals("CC0", digests.find(day).orElseThrow().attribution().licence());
        assertEquals(0, json(post("?dryRun=true", body)).getJsonObject("total").getInt("added"), "it is there already");
    }

    @Test
    void whatCannotBeImportedIsAProblem() throws Exception {
        assertProblem(422, post("", new MultipartFixture().field("author", "x").body()));
        assertProblem(422, post("", new MultipartFixture().file("a.md", "nothing").body()));
        assertProblem(415, send(request("").header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}"))));
        assertProblem(415, send(request("").header("Content-Type", "multipart/form-data").POST(HttpRequest.BodyPublishers.ofString("x"))));
        byte[] whole = new MultipartFixture().file("a.md", "nothing").body();
        assertProblem(400, post("", Arrays.copyOf(whole, whole.length - 20)));
        assertProblem(404, send(request("/999999").GET()));
        token = token(Role.EDITOR);
        assertProblem(403, post("", whole));
        assertProblem(403, send(request("/1").GET()));
        token = "wrong";
        assertProblem(401, post("", whole));
    }

    @Test
    void whatIsTooLargeIsAnsweredAndNotCutOff() throws Exception {
        HttpRequest.BodyPublisher large = HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                new ByteArrayInputStream("------boundary\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.md\"\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII)), new Zeros(251L * 1024 * 1024)));
        HttpResponse<String> answer = send(request("").header("Content-Type", MultipartFixture.TYPE).POST(large));
        assertProblem(413, answer);
        assertTrue(json(answer).getString("detail").contains("250"), answer.body());
        LocalDate day = day();
        MultipartFixture beside = new MultipartFixture().file("large.md", new byte[21 * 1024 * 1024])
                .file(day + ".md", digest(day, entry("9722.00001", "A", "1", "글.")));
        JsonObject preview = json(post("?dryRun=true", beside.body()));
        assertEquals("too-large", preview.getJsonArray("refused").getJsonObject(0).getString("code"));
        assertEquals(1, preview.getJsonArray("days").size(), "the good file beside it");
    }

    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int some = (int) Math.min(length, left);
            left -= some;
            return some <= 0 ? -1 : some;
        }
    }

    private String token(Role role) throws Exception {
        Actor somebody = people.somebody(role);
        return tokens.make(somebody, new NewToken("test", role, Instant.now().plus(Duration.ofDays(1)))).text();
    }

    private HttpResponse<String> post(String query, byte[] body) throws IOException, InterruptedException {
        return send(request(query).header("Content-Type", MultipartFixture.TYPE).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + System.getenv("DAILYPAPERS_HTTP_PORT") + "/api/v1/imports" + path))
                .header("Authorization", "Bearer " + token).header("Accept-Language", "en");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), answer.headers().toString());
        assertEquals(status, json(answer).getInt("status"));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
