package org.dailypapers.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.token.NewToken;
import org.dailypapers.account.token.TokenService;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.paper.PaperService;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.EditorFixture;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.PolicyFixture;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.source.Attribution;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Entries in the API: what readers get, and what scripts with a token can do. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class EntryApiIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BODY = """
            {"title": "T", "authors": ["Ada B."], "votes": 5, "thumbnail": null, "video": null,
             "sections": [{"heading": "What's New", "body": "%s"}], "reason": "오탈자"}""";

    @Inject
    private DigestStore digests;
    @Inject
    private PaperService papers;
    @Inject
    private DeskService desk;
    @Inject
    private PolicyFixture policies;
    @Inject
    private EditorFixture people;
    @Inject
    private TokenService tokens;

    private EntryKey key;
    private Actor editor;
    private String token;

    @BeforeEach
    void importADayAndMakeAToken() {
        long id = people.person("script");
        editor = new Actor(id, "script", "script", Role.EDITOR);
        token = tokens.make(editor, new NewToken("test", Role.EDITOR, Instant.now().plus(Duration.ofDays(1)))).text();
        LocalDate day = DigestFixture.day();
        key = new EntryKey(day, "2002.00001");
        DigestFixture.accept(digests, day, DigestFixture.digest(day, DigestFixture.entry("2002.00001", "T", "3", "기계가 쓴 글.")));
    }

    @AfterEach
    void usualPolicy() {
        policies.settle(false, true);
    }

    @Test
    void aCorrectionIsPublishedWithItsReason() throws Exception {
        HttpResponse<String> saved = put("\"1\"", BODY.formatted("사람이 고친 글."));
        assertEquals(200, saved.statusCode(), saved.body());
        assertEquals(2, revision(saved));
        JsonObject entry = json(get("", null));
        assertEquals("corrected", entry.getJsonObject("summary").getString("status"));
        assertEquals(5, entry.getInt("votes"));
        JsonObject row = json(get("/revisions", null)).getJsonArray("items").getJsonObject(0);
        assertEquals("오탈자", row.getString("reason"));
        assertEquals("edit", row.getString("origin"));
        assertTrue(row.getString("author").startsWith("script"), row.toString());
        assertTrue(row.getBoolean("published"));
        assertEquals("기계가 쓴 글.", body(json(get("/revisions/1", null))));
        assertEquals(2, revision(put("\"2\"", BODY.formatted("사람이 고친 글."))));
    }

    @Test
    void theTagStandsForAllThatTheAnswerSays() throws Exception {
        HttpResponse<String> machine = get("", null);
        DigestFixture.accept(digests, key.date(), ofTwo("first"));
        HttpResponse<String> second = get("", null);
        desk.judge(editor, key, 1, Status.APPROVED, null);
        HttpResponse<String> approved = get("", null);
        DigestFixture.accept(digests, key.date(), DigestFixture.digest(key.date(), DigestFixture.entry("2002.00002", "U", "3", "first")));
        HttpResponse<String> vanished = get("", null);
        DigestFixture.accept(digests, key.date(), ofTwo("else"));
        HttpResponse<String> back = get("", null);
        assertEquals(approved.body(), back.body());
        List<HttpResponse<String>> all = List.of(machine, second, approved, vanished, back);
        assertEquals(4, all.stream().map(HttpResponse::body).distinct().count());
        for (HttpResponse<String> one : all) {
            assertEquals(1, revision(one));
            for (HttpResponse<String> other : all) {
                assertEquals(one.body().equals(other.body()), tag(one).equals(tag(other)), one.body() + other.body());
            }
            HttpResponse<String> again = send(request("").header("If-None-Match", "\"1\", W/" + tag(one)).header("Accept-Encoding", "gzip").GET());
            assertEquals(tag(back), tag(again));
            assertEquals(tag(one).equals(tag(back)) ? 304 : 200, again.statusCode());
        }
        assertEquals("", send(request("").header("If-None-Match", tag(back)).GET()).body());
        assertEquals(200, put(tag(machine), BODY.formatted("고친 글.")).statusCode(), "an approval makes nothing stale");
        assertProblem(412, put(tag(back), BODY.formatted("x")));
    }

    @Test
    void whatGetGivesPutTakes() throws Exception {
        List<String> odd = List.of("글 $\\alpha_1^2$ 그리고 $$\\frac{1}{2}$$.", "제어\u0001 문자\b와\u0085 \uFFFE.", "\\\\ \"따옴표\" </script> & <b>", "- 목록\n  - 안쪽",
                "| a | b |\n|---|---|\n| 1 | 2 |", "```\n### no paper\n```", "😀 🇰🇷 ﬁ Å", "`code` **bold**_x_", "a\u2028b", "탭\t끝", "https://example.org/a?b=c&d=%20");
        StringBuilder text = new StringBuilder(DigestFixture.digest(key.date(), DigestFixture.entry("2002.00001", "T", "3", "기계가 쓴 글.")));
        List<String> ids = new ArrayList<>(List.of("2002.00001"));
        for (String body : odd) {
            for (String vote : List.of("Vote: 3\n\n", "Vote: -\n\n", "")) {
                String id = "2002.1" + "%04d".formatted(ids.size());
                ids.add(id);
                text.append("\n### [A_$b$ \\ \"c\" \u0001").append(id).append("](https://arxiv.org/abs/").append(id).append(")\n\n")
                        .append(ids.size() % 2 == 0 ? "<video src=\"https://example.org/v.mp4\"></video>\n\n" : "![](relative/a.png)\n\n").append(vote)
                        .append(ids.size() % 3 == 0 ? "Authors: A+, A+, B (C)\n\n" : "").append(vote.isEmpty() ? "- " : "- ***What's New***: ").append(body).append("\n");
            }
        }
        DigestFixture.accept(digests, key.date(), text.toString());
        for (String id : ids) {
            key = new EntryKey(key.date(), id);
            HttpResponse<String> given = get("", token);
            HttpResponse<String> taken = put(tag(given), given.body());
            assertEquals(200, taken.statusCode(), taken.body());
            assertEquals(given.body(), taken.body());
            assertEquals(tag(given), tag(taken));
            HttpResponse<String> changed = put("\"1\"", "{\"reason\":\"왜냐하면\"," + given.body().substring(1).replaceFirst("\"votes\":(?:null|3)", "\"votes\":7"));
            assertEquals(200, changed.statusCode(), changed.body());
            assertEquals(7, json(changed).getInt("votes"));
            assertEquals(json(given).getJsonObject("summary").get("sections"), json(changed).getJsonObject("summary").get("sections"));
        }
        assertEquals(34, ids.size());
    }

    @Test
    void whatACorrectionCannotChangeIsSentAsItIs() throws Exception {
        String entry = get("", token).body();
        HttpResponse<String> wrong = put("\"1\"", entry.replace("\"machine\"", "\"approved\"").replace("\"position\":1", "\"position\":2").replace("2002.00001", "2002.00002"));
        assertProblem(422, wrong);
        assertEquals(List.of("position", "arxivId", "summary.status"), json(wrong).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field")).toList());
        assertEquals(1, revision(get("", token)));
    }

    @Test
    void errorsAreInEnglishUnlessKoreanIsAskedFor() throws Exception {
        String admins = tokens.make(editor, new NewToken("test", Role.EDITOR, Instant.now().plus(Duration.ofDays(1)))).text();
        String json = BODY.formatted("x");
        Map<String, HttpRequest.Builder> requests = new LinkedHashMap<>();
        requests.put("400 date", HttpRequest.newBuilder(address("/2024-13-01/2002.00001")));
        requests.put("400 tag", written("*", json));
        requests.put("400 body", written("\"1\"", "{"));
        requests.put("400 faces", HttpRequest.newBuilder(URI.create(address("") + "?jakarta.faces.x=1")));
        requests.put("401 none", request("").PUT(HttpRequest.BodyPublishers.noBody()));
        requests.put("401 wrong", request("").header("Authorization", "Bearer wrong"));
        requests.put("403 role", HttpRequest.newBuilder(address("/../imports")).header("Authorization", "Bearer " + admins).POST(HttpRequest.BodyPublishers.noBody()));
        requests.put("403 foreign", request("").header("Origin", "http://evil.example").PUT(HttpRequest.BodyPublishers.noBody()));
        requests.put("404 entry", HttpRequest.newBuilder(address("/" + key.date() + "/2002.99999")));
        requests.put("404 resource", HttpRequest.newBuilder(address("/../nothing")));
        requests.put("404 version", HttpRequest.newBuilder(address("/../../v2/papers")));
        requests.put("405 method", written("\"1\"", json).DELETE());
        requests.put("412 stale", written("\"9\"", json));
        requests.put("413 body", written("\"1\"", BODY.formatted("x".repeat(2 * 1024 * 1024))));
        requests.put("415 type", written("\"1\"", json).setHeader("Content-Type", "text/plain"));
        requests.put("415 parts", written("\"1\"", json).setHeader("Content-Type", "multipart/form-data; boundary=x"));
        requests.put("422 fields", written("\"1\"", json.replace("5", "-1")));
        requests.put("428 tag", written(null, json));
        for (Map.Entry<String, HttpRequest.Builder> one : requests.entrySet()) {
            HttpResponse<String> plain = send(one.getValue());
            assertProblem(Integer.parseInt(one.getKey().substring(0, 3)), plain);
            assertFalse(isKorean(plain), one.getKey() + plain.body());
            HttpResponse<String> korean = send(one.getValue().setHeader("Accept-Language", "ko-KR,ko;q=0.9"));
            assertEquals(json(plain).isNull("detail"), !isKorean(korean), one.getKey() + korean.body());
        }
        papers.correctId(editor, key, "2002.00009", "the file has the id of another paper");
        assertFalse(isKorean(put("\"1\"", json)));
        assertTrue(isKorean(send(HttpRequest.newBuilder(URI.create(address("/2024-13-01/2002.00001") + "?lang=ko")))));
        assertFalse(isKorean(send(HttpRequest.newBuilder(URI.create(address("/2024-13-01/2002.00001") + "?lang=en")).header("Accept-Language", "ko"))));
    }

    private HttpRequest.Builder written(String tag, String json) {
        HttpRequest.Builder request = request("").header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json));
        return tag == null ? request : request.header("If-Match", tag);
    }

    private static boolean isKorean(HttpResponse<String> problem) {
        return problem.body().codePoints().anyMatch(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.HANGUL);
    }

    /** @return a day whose second entry is the one tested */
    private String ofTwo(String first) {
        return DigestFixture.digest(key.date(), DigestFixture.entry("2002.00002", "U", "3", first),
                DigestFixture.entry("2002.00001", "T", "3", "기계가 쓴 글."));
    }

    @Test
    void aFormerIdentifierLeadsToTheEntry() throws Exception {
        papers.correctId(editor, key, "2002.00009", "the file has the id of another paper");
        String now = "/api/v1/entries/" + key.date() + "/2002.00009";
        for (String as : Arrays.asList(null, token)) {
            assertMoved(now, get("", as));
            assertMoved(now + "/revisions", get("/revisions", as));
            assertMoved(now + "/revisions/1", get("/revisions/1", as));
        }
        HttpResponse<String> refused = put("\"1\"", BODY.formatted("x"));
        assertProblem(409, refused);
        assertTrue(json(refused).getString("detail").contains("2002.00009"), refused.body());
        desk.flag(editor, new EntryKey(key.date(), "2002.00009"), Flag.HIDDEN, true, "찾는 중");
        assertProblem(404, get("", null));
        assertMoved(now, get("", token));
        assertMoved(now + "/revisions", get("/revisions", token));
        assertMoved(now + "/revisions/1", get("/revisions/1", token));
        assertProblem(409, put("\"1\"", BODY.formatted("x")));
    }

    private static void assertMoved(String to, HttpResponse<String> answer) {
        assertEquals(308, answer.statusCode(), answer.body());
        assertEquals(to, answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
    }

    @Test
    void nobodysWorkIsOverwritten() throws Exception {
        assertProblem(428, put(null, BODY.formatted("x")));
        assertProblem(400, put("*", BODY.formatted("x")));
        assertEquals(200, put("\"1\"", BODY.formatted("first")).statusCode());
        HttpResponse<String> stale = put("\"1\"", BODY.formatted("second"));
        assertProblem(412, stale);
        assertEquals(tag(get("", token)), tag(stale));
        assertEquals(2, revision(stale));
        assertEquals("first", body(json(get("/revisions/2", null))));
    }

    @Test
    void whatIsWrongIsToldOfAllFieldsAtOnce() throws Exception {
        HttpResponse<String> wrong = put("\"1\"", "{\"title\":\"a\\nb\",\"authors\":[\"a, b\"],\"votes\":-1,\"thumbnail\":\"a b\",\"video\":null,"
                + "\"sections\":[{\"heading\":\"*\",\"body\":\"x\"},{\"heading\":null,\"body\":\"y\"}],\"reason\":\"\"}");
        assertProblem(422, wrong);
        List<JsonObject> errors = json(wrong).getJsonArray("errors").getValuesAs(JsonObject.class);
        assertEquals(List.of("title", "authors[0]", "votes", "thumbnail", "sections[0].heading", "sections[1].heading", "reason"),
                errors.stream().map(error -> error.getString("field")).toList());
        assertTrue(errors.stream().noneMatch(error -> error.getString("message").isBlank()));
        assertProblem(400, put("\"1\"", "{"));
        assertProblem(413, put("\"1\"", BODY.formatted("x".repeat(2 * 1024 * 1024))));
        assertProblem(415, send(request("").header("Authorization", "Bearer " + token).header("If-Match", "\"1\"")
                .header("Content-Type", "text/plain").PUT(HttpRequest.BodyPublishers.ofString("x"))));
        assertEquals(1, revision(get("", token)));
    }

    @Test
    void onlyAnEditorsTokenWrites() throws Exception {
        HttpRequest.Builder none = request("").header("If-Match", "\"1\"").header("Content-Type", "application/json");
        assertProblem(401, send(none.PUT(HttpRequest.BodyPublishers.ofString(BODY.formatted("x")))));
        String good = token;
        token = "wrong";
        assertProblem(401, put("\"1\"", BODY.formatted("x")));
        token = good;
        assertProblem(404, send(request("/../../2002.99999").header("Authorization", "Bearer " + token).GET()));
    }

    @Test
    void aLicenceThatForbidsChangesIsHeeded() throws Exception {
        DigestFixture.accept(digests, key.date(), DigestFixture.digest(key.date(), DigestFixture.entry("2002.00001", "T", "4", "글.")),
                new Attribution("Somebody", null, "CC BY-ND 4.0"));
        HttpResponse<String> answer = put(tag(get("", token)), BODY.formatted("x"));
        assertProblem(403, answer);
        assertTrue(json(answer).getString("detail").contains("CC BY-ND 4.0"), answer.body());
    }

    @Test
    void readersGetNothingThatWasSentBack() throws Exception {
        put("\"1\"", BODY.formatted("고친 글."));
        put("\"2\"", BODY.formatted("나쁜 글."));
        desk.judge(editor, key, 3, Status.RETURNED, "틀렸다");
        assertEquals(2, revision(get("", null)));
        assertEquals(3, revision(get("", token)));
        assertEquals("returned", json(get("", token)).getJsonObject("summary").getString("status"));
        assertEquals(List.of(2, 1), numbers(null));
        assertEquals(List.of(3, 2, 1), numbers(token));
        assertProblem(404, get("/revisions/3", null));
        assertEquals("나쁜 글.", body(json(get("/revisions/3", token))));
        assertTrue(get("", null).headers().allValues("Vary").toString().contains("Authorization"));
    }

    @Test
    void readersGetNothingOfAnEntryThatIsHidden() throws Exception {
        put("\"1\"", BODY.formatted("고친 글."));
        desk.flag(editor, key, Flag.HIDDEN, true, "찾는 중");
        for (String path : List.of("", "/revisions", "/revisions/1", "/revisions/2")) {
            assertProblem(404, get(path, null));
            assertEquals(200, get(path, token).statusCode(), path);
        }
    }

    @Test
    void readersGetApprovedTextOnlyWhereThePolicySaysSo() throws Exception {
        put("\"1\"", BODY.formatted("고친 글."));
        desk.judge(editor, key, 2, Status.APPROVED, null);
        put("\"2\"", BODY.formatted("새 글."));
        policies.settle(true, true);
        assertEquals(List.of(2), numbers(null));
        assertProblem(404, get("/revisions/1", null));
        assertEquals(2, revision(get("", null)));
    }

    @Test
    void whatIsNotThereIsAProblem() throws Exception {
        assertProblem(404, get("/revisions/9", null));
        assertProblem(404, get("/revisions/x", null));
        assertProblem(404, send(HttpRequest.newBuilder(address("/2024-13-01/2002.00001".replace("13", "01"))).GET()));
        assertProblem(400, send(HttpRequest.newBuilder(address("/2024-13-01/2002.00001")).GET()));
    }

    private List<Integer> numbers(String as) throws IOException, InterruptedException {
        return json(get("/revisions", as)).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getInt("number")).toList();
    }

    private HttpResponse<String> get(String path, String as) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).GET();
        return send(as == null ? request : request.header("Authorization", "Bearer " + as));
    }

    private HttpResponse<String> put(String tag, String json) throws IOException, InterruptedException {
        return send(written(tag, json));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address("/" + key + path));
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + System.getenv("DAILYPAPERS_HTTP_PORT") + "/api/v1/entries" + path).normalize();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertProblem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), answer.headers().toString());
        assertEquals(status, json(answer).getInt("status"));
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse(null);
    }

    private static int revision(HttpResponse<String> answer) {
        return EntryTag.revision(tag(answer));
    }

    private static String body(JsonObject revision) {
        return revision.getJsonArray("sections").getJsonObject(0).getString("body");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
