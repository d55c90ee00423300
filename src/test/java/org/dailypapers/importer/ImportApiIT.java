package org.dailypapers.importer;

import static org.dailypapers.digest.keep.DigestFixture.accept;
import static org.dailypapers.digest.keep.DigestFixture.day;
import static org.dailypapers.digest.keep.DigestFixture.digest;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.transaction.UserTransaction;
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
import java.util.stream.IntStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.ApiFixture;
import org.dailypapers.MultipartFixture;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.account.token.NewToken;
import org.dailypapers.account.token.TokenService;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.importer.run.ImportRepository;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Imports by scripts. */
@ExtendWith(ArquillianExtension.class)
class ImportApiIT {

    private static final int MANY = 8;

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    private PeopleFixture people;
    @Inject
    private TokenService tokens;
    @Inject
    private DigestRepository digests;
    @Inject
    private DigestStore store;
    @Inject
    private DeskService desk;
    @Inject
    private ImportRepository repository;
    @Inject
    private UserTransaction transaction;

    private Actor admin;
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
        run = ended(run);
        assertEquals(List.of("done", "3", "3", "2", "0"), List.of(run.getString("state"), run.get("files").toString(), run.get("done").toString(),
                run.get("entries").toString(), run.get("conflicts").toString()), run.toString());
        assertEquals("A script", digests.find(day).orElseThrow().attribution().author());
        assertEquals("CC0", digests.find(day).orElseThrow().attribution().licence());
        assertEquals(0, json(post("?dryRun=true", body)).getJsonObject("total").getInt("added"), "it is there already");
        HttpResponse<String> again = post("", body);
        assertEquals(List.of(200, "unchanged"), List.of(again.statusCode(), json(again).getJsonArray("days").getJsonObject(0).getString("outcome")),
                "nothing is new, so that nothing begins");
        LocalDate other = day();
        JsonObject both = json(post("", new MultipartFixture().file("digests/" + day + ".md", text)
                .file(other + ".md", digest(other, entry("9721.00003", "C", "1", "글."))).body()));
        assertEquals(1, both.getInt("files"), "the day that is there already is none of the run's");
    }

    @Test
    void aPreviewSaysOfEachEntryAndLineWhatWouldBe() throws Exception {
        LocalDate day = day();
        accept(store, day, digest(day, entry("9723.00001", "Clash", "3", "글."), entry("9723.00002", "Machine", "3", "앞 글. 뒤 글."),
                entry("9723.00003", "Same", "3", "글."), entry("9723.00004", "Gone", "3", "글.")));
        desk.correct(admin, new EntryKey(day, "9723.00001"), 1, Origin.EDIT, new Content("Clash", List.of("Ada B.", "Łukasz C.", "Ada B."), 3,
                null, null, List.of(new Section("What's New", "사람이 고친 글."))), "test");
        byte[] body = new MultipartFixture().file(day + ".md", digest(day, entry("9723.00001", "Clash", "3", "기계가 다시 쓴 글."),
                entry("9723.00002", "Machine", "x", "앞 글. 새 글."), entry("9723.00003", "Same", "3", "글."), entry("9723.00005", "New", "1", "글."))).body();
        JsonObject preview = json(post("?dryRun=true", body));
        assertFits(preview, "ImportPreview");
        JsonObject planned = preview.getJsonArray("days").getJsonObject(0);
        assertFalse(preview.getBoolean("truncated") || planned.getBoolean("truncated"));
        Map<String, JsonObject> changes = planned.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(change -> change.getString("arxivId").substring(5) + " " + change.getString("kind"), change -> change));
        assertEquals(Set.of("00001 conflict", "00002 replaced", "00003 unchanged", "00004 vanished", "00005 new"), changes.keySet());
        JsonObject clash = changes.get("00001 conflict").getJsonArray("clashes").getJsonObject(0);
        assertEquals(List.of("section", "What's New", "글.", "사람이 고친 글.", "기계가 다시 쓴 글."), List.of(clash.getString("field"),
                clash.getString("heading"), clash.getString("base"), clash.getString("ours"), clash.getString("theirs")));
        JsonArray fields = changes.get("00002 replaced").getJsonArray("fields");
        assertEquals("[{\"field\":\"votes\",\"heading\":null,\"change\":\"removed\",\"headingBefore\":null,\"before\":\"3\",\"after\":null},"
                + "{\"field\":\"section\",\"heading\":\"What's New\",\"change\":\"changed\",\"headingBefore\":\"What's New\","
                + "\"before\":\"앞 글. 뒤 글.\",\"after\":\"앞 글. 새 글.\"}]", fields.toString());
        JsonArray told = planned.getJsonArray("diagnostics");
        assertEquals("entries-gone", told.getJsonObject(0).getString("code"));
        JsonObject line = told.getJsonObject(1);
        assertEquals(List.of("13", "warning", "vote-not-a-number", "Vote: x"), List.of(line.get("line").toString(), line.getString("severity"),
                line.getString("code"), line.getString("text")));
    }

    @Test
    void whatIsTooMuchForAnAnswerIsLeftOutAndSaidSo() throws Exception {
        LocalDate large = day();
        LocalDate small = day();
        accept(store, large, many(large, "가 ", "1"));
        accept(store, small, digest(small, entry("9724.00003", "C", "1", "글.")));
        byte[] body = new MultipartFixture().file(large + ".md", many(large, "나 ", "2")).file(small + ".md", digest(small, entry("9724.00003", "C", "2", "글."))).body();
        HttpResponse<String> answer = post("?dryRun=true", body);
        JsonObject preview = json(answer);
        assertTrue(preview.getBoolean("truncated") && answer.body().length() < 2_100_000, answer.body().length() + " characters");
        assertEquals(List.of(true, true), preview.getJsonArray("days").getValuesAs(JsonObject.class).stream().map(day -> day.getBoolean("truncated")).toList());
        assertEquals(MANY + 1, preview.getJsonObject("total").getInt("changed"), "the numbers are whole");
        JsonObject alone = json(post("?dryRun=true&day=" + small, body));
        assertFalse(alone.getBoolean("truncated"));
        assertEquals(List.of(small.toString()), alone.getJsonArray("days").getValuesAs(JsonObject.class).stream().map(day -> day.getString("date")).toList());
        assertEquals(1, alone.getJsonArray("days").getJsonObject(0).getJsonArray("changes").size());
    }

    /** A day with entries that are almost as long as allowed. */
    private static String many(LocalDate day, String word, String votes) {
        return digest(day, IntStream.rangeClosed(1, MANY).mapToObj(i -> entry("9724.%05d".formatted(10 + i), "A " + i, votes, word.repeat(95_000)))
                .toArray(String[]::new));
    }

    @Test
    void aScriptImportsTheDaysItChooses() throws Exception {
        LocalDate one = day();
        LocalDate other = day();
        LocalDate known = day();
        String same = digest(known, entry("9725.00003", "C", "1", "글."));
        accept(store, known, same);
        byte[] body = new MultipartFixture().file(one + ".md", digest(one, entry("9725.00001", "A", "1", "글.")))
                .file(other + ".md", digest(other, entry("9725.00002", "B", "1", "글."))).file(known + ".md", same).body();
        assertProblem(400, post("?day=2024-13-01", body));
        HttpResponse<String> unknown = post("?day=" + one + "&day=1994-01-01", body);
        assertProblem(422, unknown);
        assertTrue(json(unknown).getString("detail").contains("1994-01-01"), unknown.body());
        HttpResponse<String> begun = post("?day=" + one + "&day=" + known, body);
        assertEquals(202, begun.statusCode(), begun.body());
        JsonObject run = ended(json(begun));
        assertFits(run, "ImportRun");
        assertEquals(List.of("1", "1"), List.of(run.get("files").toString(), run.get("entries").toString()), "what is unchanged is no part of it");
        assertTrue(digests.find(one).isPresent());
        assertTrue(digests.find(other).isEmpty());
    }

    @Test
    void theNewestRunTellsThePublicLittleOfRefusedFiles() throws Exception {
        LocalDate day = day();
        StringBuilder many = new StringBuilder(digest(day, entry("9726.00001", "A", "1", "글.")));
        for (int i = 0; i < 600; i++) {
            many.append("## a heading that opens nothing ").append(i).append('\n');
        }
        JsonObject run = ended(json(post("", new MultipartFixture().file(day + ".md", many.toString()).file("my secret plan.md", "# nothing").body())));
        JsonObject shown = json(send(HttpRequest.newBuilder(address("/latest")).GET()));
        assertFits(shown, "ImportRun");
        assertEquals(run.getInt("id"), shown.getInt("id"));
        assertEquals(List.of(500, 601), List.of(shown.getJsonArray("diagnostics").size(), shown.getInt("diagnosticsTotal")));
        HttpResponse<String> last = send(HttpRequest.newBuilder(address("").resolve(shown.getString("next"))).GET());
        assertEquals(List.of(101, JsonValue.NULL), List.of(json(last).getJsonArray("diagnostics").size(), json(last).get("next")));
        assertFalse((shown + last.body()).contains("secret"));
        assertTrue(last.body().contains("not-a-digest"), "but that there is one");
        assertTrue(json(send(request("/" + run.getInt("id") + "?page=2").GET())).toString().contains("my secret plan.md"));
        assertProblem(400, send(HttpRequest.newBuilder(address("/latest?page=3")).GET()));
        assertProblem(400, send(HttpRequest.newBuilder(address("/latest?page=x")).GET()));
    }

    @Test
    void whatIsBegunTellsWhereMoreOfItsDiagnosticsAre() throws Exception {
        LocalDate day = day();
        JsonObject begun = json(post("", new MultipartFixture().file("many.zip", ZipFixture.of(zip -> {
            for (int i = 0; i < 501; i++) {
                ZipFixture.put(zip, i + ".md", "# nothing");
            }
        })).file(day + ".md", digest(day, entry("9727.00001", "A", "1", "글."))).body()));
        ended(begun);
        assertEquals(501, begun.getInt("diagnosticsTotal"));
        HttpResponse<String> next = send(authorized(HttpRequest.newBuilder(address("").resolve(begun.getString("next")))).GET());
        assertEquals(200, next.statusCode(), begun.getString("next"));
        assertEquals(List.of(begun.getInt("id"), 1), List.of(json(next).getInt("id"), json(next).getJsonArray("diagnostics").size()));
    }

    @Test
    void aPreviewIsNotWaitingForWhatIsImportedMeanwhile() throws Exception {
        LocalDate day = day();
        byte[] body = new MultipartFixture().file(day + ".md", digest(day, entry("9728.00001", "A", "1", "글."))).body();
        transaction.begin();
        try {
            repository.lock();
            HttpResponse<String> dry = post("?dryRun=true", body);
            assertEquals(200, dry.statusCode(), dry.body());
            assertEquals("new", json(dry).getJsonArray("days").getJsonObject(0).getString("outcome"));
        } finally {
            transaction.rollback();
        }
    }

    private JsonObject ended(JsonObject begun) throws Exception {
        JsonObject run = begun;
        Instant end = Instant.now().plusSeconds(120);
        while (run.getString("state").equals("running") && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            run = json(send(request("/" + run.getInt("id")).GET()));
        }
        assertEquals("done", run.getString("state"), run.toString());
        return run;
    }

    private static void assertFits(JsonObject value, String schema) throws Exception {
        ApiFixture.assertFits(schema, value, json(send(HttpRequest.newBuilder(address("/../openapi.json")).GET())));
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
        admin = people.somebody(role);
        return tokens.make(admin, new NewToken("test", role, Instant.now().plus(Duration.ofDays(1)))).text();
    }

    private HttpResponse<String> post(String query, byte[] body) throws IOException, InterruptedException {
        return send(request(query).header("Content-Type", MultipartFixture.TYPE).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path) {
        return authorized(HttpRequest.newBuilder(address(path)));
    }

    private HttpRequest.Builder authorized(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + token).header("Accept-Language", "en");
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + System.getenv("DAILYPAPERS_HTTP_PORT") + "/api/v1/imports" + path).normalize();
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
