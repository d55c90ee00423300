package org.dailypapers.browser;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dailypapers.Server;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A running site with the sample digests and a day that is hard to show. All tests share it. */
public class Site implements ParameterResolver {

    /** The password of the account {@code admin}. */
    public static final String ADMIN_PASSWORD = "a long enough pass phrase";

    /** The day that is hard to show. */
    static final String HARD_DAY = "2024-12-01";
    /** A paper of that day whose every text tries to become script. */
    static final String HOSTILE = "2412.00001";
    /** A paper of that day with 400 authors and a very long title. */
    static final String LONG = "2412.00002";

    /** A paper with three corrections, on 2024-11-15. */
    static final String CORRECTED = "2411.09595";
    /** The entry of that paper. */
    static final String CORRECTED_ENTRY = "2024-11-15/" + CORRECTED;
    /** The entry of the hostile paper, with hostile corrections. */
    static final String HOSTILE_ENTRY = HARD_DAY + "/" + HOSTILE;
    /** The entry of the long paper, with changes in its authors. */
    static final String LONG_ENTRY = HARD_DAY + "/" + LONG;

    private static final String ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)>";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Server.class;
    }

    @Override
    public Server resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(Site.class))
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class).server();
    }

    /** Copies the samples into a folder for a server to watch. */
    public static void copySamples(Path folder) throws IOException {
        Path samples = Path.of(System.getProperty("samples.dir"));
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                Path copy = folder.resolve(samples.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file));
            }
        }
    }

    private record Running(Server server) implements AutoCloseable {

        static Running start() {
            try {
                Path folder = Path.of(System.getProperty("build.dir", "target"), "servers", "site-digests").toAbsolutePath();
                copySamples(folder);
                Files.writeString(Files.createDirectories(folder.resolve("2024/12")).resolve("01.md"), hardDay());
                Server server = new Server("site");
                server.start(Map.of("DAILYPAPERS_IMPORT_DIR", folder.toString(), "DAILYPAPERS_SOURCE_AUTHOR", "Daily Papers",
                        "DAILYPAPERS_SOURCE_ADDRESS", "https://example.org/digests", "DAILYPAPERS_SOURCE_LICENCE", "Apache-2.0",
                        "DAILYPAPERS_PUBLISHER_NAME", "Example Reading Group", "DAILYPAPERS_PUBLISHER_CONTACT", "editors@example.org",
                        "DAILYPAPERS_PUBLISHER_IMPRINT", "Example Reading Group e.V.\n\n1 <Long> Street",
                        "DAILYPAPERS_ADMIN_PASSWORD", ADMIN_PASSWORD));
                server.awaitImported();
                server.await("the hard day is there", () -> status(server) == 200);
                correct(new Script(server, "admin", ADMIN_PASSWORD));
                return new Running(server);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void correct(Script script) throws IOException, InterruptedException {
            script.correct(CORRECTED_ENTRY, "띄어쓰기와 번역 투를 고쳤습니다.", Map.of("votes", Json.createValue(41), "sections", Script.sections(
                    "What's New", "첫 문장이다. 둘째 문장이다. 셋째 문장이다.", "Technical Details", "모델 일곱 개가 감독한다. **굵은 말**도 있다.")));
            script.correct(CORRECTED_ENTRY, "오탈자", Map.of("sections", Script.sections("What's New", "첫 문장이다. 둘째 문장을 고쳤다. 셋째 문장이다.",
                    "Details", "모델 일곱 개가 감독한다. **굵은 말**도 있다.")));
            script.correct(CORRECTED_ENTRY, "저자 차례는 arXiv를 따랐습니다.", Map.of("authors", Json.createArrayBuilder(List.of("New Author", "Zhe Chen")).build(),
                    "sections", Script.sections("Details", "모델 일곱 개가 감독한다. **굵은 말**도 있다.", "What's New", "첫 문장이다. 둘째 문장을 고쳤다.", "Limits", "새 글이다.")));
            script.correct(HOSTILE_ENTRY, ATTACK, Map.of("sections", Script.sections(ATTACK.replace("*", ""), ATTACK + "\n\n" + ATTACK + ". [x](javascript:alert(4))",
                    "B", "a\n```" + ATTACK + "\n```"), "authors", Json.createArrayBuilder(List.of(ATTACK)).build()));
            JsonArrayBuilder authors = Json.createArrayBuilder();
            IntStream.rangeClosed(1, 400).filter(i -> i % 50 != 0).forEach(i -> authors.add("Author Number " + i));
            script.correct(LONG_ENTRY, "x".repeat(2000), Map.of("authors", authors.add("Y".repeat(300)).build(), "sections",
                    Script.sections("What's New", "끊을수없는긴낱말".repeat(31) + " `" + "code_".repeat(41) + "`")));
        }

        @Override
        public void close() throws InterruptedException {
            server.close();
        }

        private static int status(Server server) {
            try {
                return server.get("/api/v1/digests/" + HARD_DAY).statusCode();
            } catch (IOException e) {
                return 0;
            }
        }

        private static String hardDay() {
            String authors = IntStream.rangeClosed(1, 400).mapToObj(i -> "Author Number " + i).collect(Collectors.joining(", "));
            return "## Daily Papers (" + HARD_DAY + ")\n\n"
                    + paper(HOSTILE, ATTACK, "![](https://example.org/x.png)", "-", ATTACK + ", B", "- ***" + ATTACK.replace("*", "")
                            + "***: " + ATTACK + " [x](javascript:alert(4)) ![y](https://example.org/y.png)\n")
                    + paper(LONG, "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(4) + " and other long words of degree $n^2$", "", "12345",
                            authors, "- ***What's New***: " + "끊을수없는긴낱말".repeat(30) + " `" + "code_".repeat(40) + "`\n\n| a | b |\n|---|---|\n| "
                            + "x".repeat(90) + " | " + "y".repeat(90) + " |\n")
                    + paper("2412.00003", "A paper without authors, picture and summary", "", "-", "", "");
        }

        private static String paper(String id, String title, String image, String votes, String authors, String text) {
            return "### [" + title + "](https://arxiv.org/abs/" + id + ")\n\n" + image + "\n\nVote: " + votes + "\n\n"
                    + (authors.isEmpty() ? "" : "Authors: " + authors + "\n\n") + text + "\n";
        }
    }
}
