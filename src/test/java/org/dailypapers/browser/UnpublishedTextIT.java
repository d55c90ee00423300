package org.dailypapers.browser;

import static org.dailypapers.MessagesFixture.en;
import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Searches everything that readers can reach for words that they must not see. */
@OwnServer
class UnpublishedTextIT {

    private static final String DAY = "2024-10-01";
    private static final String PASSWORD = "a long enough pass phrase";
    private static final List<String> PAPERS = List.of("2410.00001", "2410.00002", "2410.00003", "2410.00004", "2410.00005",
            "2410.00006");
    /**
     * Words of hidden and unpublished entries, of revisions sent back, of a draft, of an import that conflicts and of the one that
     * supersedes it, and of a file that was rejected because it was hardly readable.
     */
    private static final List<String> SECRETS = List.of("hiddenword", "withdrawnword", "returnedword", "badmachineword", "draftword",
            "conflictword", "laterword", "doubtfulword", "secretreason", "dismissalword");

    @Test
    void isFoundNowhere() throws Exception {
        Path folder = Path.of(System.getProperty("build.dir", "target"), "servers", "unpublished-digests").toAbsolutePath();
        Path file = Files.createDirectories(folder).resolve(DAY + ".md");
        Files.writeString(file, digest("first"));
        try (Server server = new Server("unpublished")) {
            server.start(Map.of("DAILYPAPERS_IMPORT_DIR", folder.toString(), "DAILYPAPERS_ADMIN_PASSWORD", PASSWORD)).awaitImported();
            assertTrue(reachable(server, List.of("hiddenword")).with("hiddenword").size() > 5, "what is published is found");
            Script script = new Script(server, "admin", PASSWORD);
            script.press(key(0), "hide", "secretreason");
            script.press(key(1), "withdraw", "secretreason");
            script.correct(key(2), "secretreason", Map.of("sections", Script.sections("What's New", "returnedword")));
            script.press(key(2), "return", "secretreason");
            script.press(key(3), "return", "secretreason");
            script.correct(key(3), "mended", Map.of("title", Json.createValue("Paper"), "authors", Json.createArrayBuilder().add("Ada").build(), "sections",
                    Script.sections("What's New", "mended text")));
            String button = script.press(key(3), "discard", "").select("button[value^=dismiss:]").first().val();
            script.editor(key(3), Map.of("act", button, button.replace("dismiss:", "why-"), "dismissalword"));
            script.type(key(4), Map.of("title", "draftword", "authors", "draftword", "body", "draftword", "loaded", "1", "reason", "secretreason"));
            script.correct(key(5), "mended", Map.of("sections", Script.sections("What's New", "our text")));
            for (String word : List.of("conflictword", "laterword")) {
                Files.writeString(file, digest(word));
                server.await("the import that clashes is there", () -> clashes(script, word));
            }
            Files.writeString(file, digest("doubtfulword").replaceAll("https://arxiv\\.org/abs/[\\d.]+", "https://example.org/p"));
            server.await("the file that cannot be read is refused", () -> refused(server));
            Pages corrected = reachable(server, SECRETS);
            for (String secret : SECRETS) {
                assertEquals(List.of(), corrected.with(secret), secret);
            }
            assertFalse(corrected.with("mended text").isEmpty());
            script.settle("approved");
            Pages approved = reachable(server, List.of("our text", "sharedword"));
            assertEquals(List.of(), approved.with("our text"));
            assertEquals(List.of(), approved.with("sharedword"));
            script.decide(key(5), "ours");
            assertEquals(List.of(), reachable(server, List.of("laterword")).with("laterword"));
            script.press(key(5), "accept", "");
            assertFalse(reachable(server, List.of("our text")).with("our text").isEmpty());
        }
    }

    /** Everything that a reader can reach by links, the API, searches for these words, and guessable addresses. */
    private static Pages reachable(Server server, List<String> words) throws IOException {
        Map<String, String> bodies = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(guessed());
        for (String word : words) {
            String q = URLEncoder.encode(word, StandardCharsets.UTF_8);
            next.addAll(List.of("/papers?q=" + q, "/api/v1/papers?q=" + q));
        }
        while (!next.isEmpty()) {
            String path = next.remove();
            if (!bodies.containsKey(path)) {
                HttpResponse<String> page = server.get(path);
                bodies.put(path, page.body());
                if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                    Jsoup.parse(page.body(), server.address(path).toString()).select("a[href], link[href]").eachAttr("href").stream()
                            .filter(link -> link.startsWith("/") && !link.startsWith("/admin") && !link.startsWith("/assets"))
                            .map(link -> link.replaceFirst("#.*", "")).forEach(next::add);
                }
            }
        }
        return new Pages(bodies);
    }

    private record Pages(Map<String, String> bodies) {

        /** @return the paths of the pages that contain a word */
        List<String> with(String word) {
            return bodies.entrySet().stream().filter(page -> withoutTheQuestion(page.getValue(), word).contains(word))
                    .map(Map.Entry::getKey).toList();
        }

        /** Removes the reader's own search text from a search form and from the title of the results. */
        private static String withoutTheQuestion(String body, String word) {
            return body.replace("value=\"" + word + "\"", "").replace("q=" + URLEncoder.encode(word, StandardCharsets.UTF_8), "")
                    .replace(ko("papers.active.q", word), "").replace(en("papers.active.q", word), "")
                    .replace("<title>" + ko("papers.found", word), "").replace("<title>" + en("papers.found", word), "");
        }
    }

    private static List<String> guessed() {
        List<String> paths = new ArrayList<>(List.of("/", "/about", "/calendar", "/papers", "/papers?status=corrected", "/api/v1/digests",
                "/api/v1/digests/" + DAY, "/api/v1/papers", "/api/v1/imports/latest", "/day/" + DAY, "/day/" + DAY + ".md",
                "/day/" + DAY + "/source.md"));
        for (String paper : PAPERS) {
            String entry = DAY + "/" + paper;
            paths.addAll(List.of("/paper/" + paper, "/api/v1/papers/" + paper, "/api/v1/entries/" + entry,
                    "/admin/entry/" + entry, "/admin/entry/" + entry + "/conflict", "/api/v1/entries/" + entry + "/revisions", "/entry/" + entry + "/history", "/entry/" + entry + "/source"));
            for (int from = 1; from <= 3; from++) {
                paths.add("/api/v1/entries/" + entry + "/revisions/" + from);
                paths.add("/entry/" + entry + "/revision/" + from);
                for (int to = 1; to <= 3; to++) {
                    paths.add("/entry/" + entry + "/compare/" + from + "..." + to);
                }
            }
        }
        return paths;
    }

    private static boolean clashes(Script script, String word) {
        try {
            return script.conflict(key(5)).select(".clash").text().contains(word);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean refused(Server server) {
        try {
            return server.get("/api/v1/imports/latest").body().contains("doubtful-file");
        } catch (IOException e) {
            return false;
        }
    }

    private static String key(int paper) {
        return DAY + "/" + PAPERS.get(paper);
    }

    private static String digest(String sixth) {
        return "## Daily Papers (" + DAY + ")\n\n" + entry(0, "hiddenword") + entry(1, "withdrawnword") + entry(2, "fine")
                + entry(3, "badmachineword") + entry(4, "fine") + entry(5, "first").replace("sharedword first", "sharedword " + sixth);
    }

    private static String entry(int paper, String word) {
        return "### [Paper " + word + "](https://arxiv.org/abs/" + PAPERS.get(paper) + ")\n\nVote: 3\n\nAuthors: Ada " + word
                + "\n\n- ***What's New***: sharedword " + word + "\n\n";
    }
}
