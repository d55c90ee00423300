package org.dailypapers.browser;

import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dailypapers.Caller;
import org.dailypapers.MultipartFixture;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.dailypapers.character.ControlCharacters;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Walks through all pages and answers of a site whose every text has every character that HTML and XML forbid. */
@OwnServer
class ControlCharactersIT {

    private static final int MOST = 200;
    private static final String PASSWORD = "a long enough pass phrase";
    private static final String DAY = "2026-03-03";
    private static final String ID = "2603.00301";
    private static final String KEY = DAY + "/" + ID;
    /** What a text can be stored with. */
    private static final String ALL = "가" + IntStream.rangeClosed(1, 0xFFFF).filter(c -> !Character.isSurrogate((char) c)
            && ControlCharacters.replaced(Character.toString(c)).charAt(0) == ControlCharacters.REPLACEMENT && c != ControlCharacters.REPLACEMENT)
            .mapToObj(Character::toString).collect(Collectors.joining()) + "나";
    /** An address has no white space. */
    private static final String ADDRESS = ALL.chars().filter(c -> !Character.isWhitespace(c)).mapToObj(Character::toString).collect(Collectors.joining());
    private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?");

    private Server server;
    private Caller admin;
    private Caller script;

    @Test
    void neverComeOut() throws Exception {
        Path folder = Path.of(System.getProperty("build.dir", "target"), "servers", "control-digests").toAbsolutePath();
        Path file = Files.createDirectories(folder).resolve(DAY + ".md");
        Files.writeString(file, digest("둘째"));
        Files.writeString(folder.resolve("2026-03-04.md"), digest("완성형으로 저장한 파일입니다").replaceAll("[^\\p{ASCII}\\p{IsHangul}]", ""), Charset.forName("EUC-KR"));
        Files.writeString(folder.resolve("no" + (char) 8 + "digest.md"), ALL);
        try (Server started = new Server("control")) {
            server = started;
            server.start(Map.of("DAILYPAPERS_IMPORT_DIR", folder.toString(), "DAILYPAPERS_ADMIN_PASSWORD", PASSWORD, "DAILYPAPERS_SOURCE_AUTHOR", "Ada\u0085" + (char) 1))
                    .awaitImported();
            admin = DeskPeople.signIn(server, "admin", PASSWORD);
            script = new Caller(server).with("Authorization", "Bearer " + DeskPeople.token(admin, Role.ADMIN, LocalDate.now(ZoneOffset.UTC).plusDays(1).toString()));
            assertArrayEquals(digest("둘째").getBytes(StandardCharsets.UTF_8), server.get("/day/" + DAY + "/source.md").body().getBytes(StandardCharsets.UTF_8));
            assertEquals(404, server.get("/day/2026-03-04").statusCode());
            assertTrue(server.get("/api/v1/imports/latest").body().contains("CP949"));

            Script person = new Script(server, "admin", PASSWORD);
            var shown = person.newest(KEY).getJsonObject("summary").getJsonArray("sections").getValuesAs(JsonObject.class);
            assertEquals(List.of("X", ALL), shown.stream().map(section -> section.getString("heading")).toList());
            person.correct(KEY, "사유" + ALL, Map.of("sections", Script.sections("X", "고침 " + shown.get(0).getString("body") + " 끝",
                    shown.get(1).getString("heading"), shown.get(1).getString("body"))));
            person.editor(KEY, Map.of("act", "save", "votes", "7", "reason", "사유" + ALL));
            person.press(KEY, "accept", "사유" + ALL);
            person.type(KEY, Map.of("title", "T" + ALL, "authors", "A" + ALL, "heading", "H" + ALL, "body", "B" + ALL, "loaded", "1", "reason", "R" + ALL));
            String canonical = server.get("/day/" + DAY + ".md").body();
            assertTrue(canonical.contains("Vote: 7"), canonical);
            assertTrue(canonical.contains("고침 둘째 " + ALL + ". `" + ALL + "`") && canonical.contains("### [" + ALL + "]")
                    && canonical.contains("***" + ALL + "***") && canonical.contains("Ada " + ALL + ", B" + ALL + "B"),
                    "what was shown as U+FFFD is kept");

            String again = Caller.location(admin.upload("/admin/imports/upload", new MultipartFixture().file(DAY + ".md", digest("셋째").replace("X", "XY" + ALL))
                    .file("2026-03-04.md", digest("완성형으로 저장한 파일입니다").replaceAll("[^\\p{ASCII}\\p{IsHangul}]", "").getBytes(Charset.forName("EUC-KR")))
                    .file("2026-03-05.md", IntStream.range(1, 30).mapToObj(i -> "### [P" + i + ALL + "](https://arxiv.org/abs/2603.%05d)\n\ntext\n\n".formatted(i))
                            .collect(Collectors.joining())).field("author", "Ada" + ALL)));
            String preview = admin.get(again).body();
            assertTrue(preview.contains(ko("diagnostic.OTHER_ENCODING", "CP949 (EUC-KR)")), preview);
            assertTrue(preview.contains(ko("diagnostic.OTHER_LAYOUT", "29", "29", "29", "29")), preview);
            HttpResponse<String> dry = script.upload("/api/v1/imports?dryRun=true", new MultipartFixture().file(DAY + ".md", digest("셋째")));
            assertClean("dry run", dry);
            assertClean("typing", admin.post("/admin/entry/" + KEY + "/typing", "typed", "yes", "title", "T" + ALL, "authors", "A" + ALL, "heading", "H" + ALL,
                    "body", "B" + ALL, "thumbnail", ADDRESS, "video", ADDRESS, "loaded", "1", "reason", "R" + ALL, "page", "x"));

            Files.writeString(file, digest("넷째"));
            server.await("the clash is there", () -> clashes(person));

            assertTrue(walk(new Caller(server), readers(), "/admin").size() > 15);
            TreeSet<String> seen = walk(admin, List.of("/admin", "/admin/queue", "/admin/papers", "/admin/papers.csv", "/admin/checks", "/admin/progress", "/admin/audit",
                    "/admin/audit.csv", "/admin/imports", again, again + "/" + DAY, again + "/2026-03-05", "/admin/imports/run/1", "/admin/entry/" + KEY, "/admin/entry/" + KEY + "/conflict",
                    "/admin/entry/" + KEY + "/history", "/admin/entry/" + KEY + "/compare/1...2", "/admin/entry/" + KEY + "/erase", "/admin/system", "/admin/me",
                    "/admin/accounts", "/admin/settings", "/admin/queue?q=" + encoded(), "/admin/papers?q=" + encoded(), "/admin/audit?q=" + encoded()), "/admin/sign-out");
            assertTrue(seen.size() > 40, seen.toString());
            walk(script, List.of("/api/v1/entries/" + KEY, "/api/v1/entries/" + KEY + "/revisions", "/api/v1/entries/" + KEY + "/revisions/1",
                    "/api/v1/entries/" + KEY + "/revisions/2"), "/");
            assertClean("correction", script.with("If-Match", "\"1\"").json("PUT", "/api/v1/entries/" + KEY, Json.createObjectBuilder().add("title", ALL).build().toString()));
            assertClean("sign-in", new Caller(server).submit("/admin/sign-in", "signIn", "name", ALL, "password", ALL));
        }
    }

    private static List<String> readers() {
        List<String> paths = new ArrayList<>(List.of("/", "/about", "/calendar", "/papers", "/day/" + DAY, "/paper/" + ID, "/entry/" + KEY + "/history", "/entry/" + KEY + "/source", "/api/v1/digests",
                "/api/v1/digests/" + DAY, "/api/v1/papers", "/api/v1/papers/" + ID, "/api/v1/imports/latest", "/api/v1/entries/" + KEY, "/api/v1/openapi.json",
                "/api/v1/entries/" + KEY + "/revisions"));
        IntStream.rangeClosed(1, 3).forEach(i -> paths.addAll(List.of("/api/v1/entries/" + KEY + "/revisions/" + i, "/entry/" + KEY + "/revision/" + i)));
        for (String start : List.of("/papers?q=", "/papers?author=", "/papers?from=", "/papers?votes=", "/papers?sort=", "/api/v1/papers?q=", "/api/v1/papers?from=",
                "/api/v1/papers?sort=", "/api/v1/digests?from=", "/day/", "/paper/", "/calendar/", "/nothing/", "/api/v1/digests/", "/api/v1/papers/", "/api/v1/nothing/")) {
            paths.add(start + encoded());
        }
        return paths;
    }

    private static String encoded() {
        return URLEncoder.encode(ALL, StandardCharsets.UTF_8);
    }

    /** Asks for all that there are links to, but for those to the same page in another order. */
    private TreeSet<String> walk(Caller caller, List<String> begin, String without) throws IOException {
        TreeSet<String> seen = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(begin);
        while (!next.isEmpty() && seen.size() < MOST) {
            String path = next.remove();
            if (!seen.add(path)) {
                continue;
            }
            HttpResponse<String> page = caller.get(path);
            assertClean(path, page);
            if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                Jsoup.parse(page.body(), server.address(path).toString()).select("a[href], link[href]").eachAttr("href").stream()
                        .filter(link -> link.startsWith("/") && !link.startsWith(without) && !link.startsWith("/assets") && !link.contains("?"))
                        .map(link -> link.replaceFirst("#.*", "")).forEach(next::add);
            }
        }
        return seen;
    }

    private static void assertClean(String path, HttpResponse<String> answer) {
        assertTrue(answer.statusCode() < 500, path + ": " + answer.statusCode());
        answer.headers().map().forEach((name, values) -> values.forEach(value -> assertEquals(ControlCharacters.replaced(value), value, path + " " + name)));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/markdown")) {
            return;
        }
        String body = answer.body();
        String shown = ControlCharacters.replaced(body);
        int at = IntStream.range(0, body.length()).filter(i -> body.charAt(i) != shown.charAt(i)).findFirst().orElse(-1);
        assertTrue(at < 0, () -> path + ": U+%04X in ".formatted((int) body.charAt(at)) + body.substring(Math.max(0, at - 200), at));
        Matcher found = REFERENCE.matcher(body);
        while (!type.contains("json") && found.find()) {
            assertEquals(ControlCharacters.replacedInHtml(found.group()), found.group(), () -> path + ": " + found.group() + " in " + body.substring(Math.max(0, found.start() - 200), found.end()));
        }
    }

    private static boolean clashes(Script person) {
        try {
            return !person.conflict(KEY).select(".clash").isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static String digest(String words) {
        return "## Daily Papers (" + DAY + ")\n\n" + ALL + "\n\n### [" + ALL + "](https://arxiv.org/abs/" + ID + ")\n\n![](https://example.org/" + ADDRESS + ".png)\n\n"
                + "Vote: " + ALL + "\n\nAuthors: Ada " + ALL + ", B" + ALL + "B\n\n- ***X***: " + words + " " + ALL + ". `" + ALL + "`\n\n"
                + "    " + ALL + "\n\n[" + ALL + "](https://example.org/" + ADDRESS + ") &#8; &#x1; $" + ALL + "_x$\n\n"
                + "- ***" + ALL + "***: " + words + " " + ALL + "\n";
    }
}
