package org.dailypapers.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dailypapers.Server;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A running site with the sample digests and a day of everything that is hard to show; one for all tests. */
public class Site implements ParameterResolver {

    /** The password of the account {@code admin}. */
    public static final String ADMIN_PASSWORD = "correct horse battery staple";

    /** The day that is hard to show. */
    static final String HARD_DAY = "2024-12-01";
    /** A paper of that day whose every text tries to become script. */
    static final String HOSTILE = "2412.00001";
    /** A paper of that day with 400 authors and no end of a title. */
    static final String LONG = "2412.00002";

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

    private record Running(Server server) implements AutoCloseable {

        static Running start() {
            try {
                Path folder = Path.of(System.getProperty("build.dir", "target"), "servers", "site-digests").toAbsolutePath();
                copySamples(folder);
                Files.writeString(Files.createDirectories(folder.resolve("2024/12")).resolve("01.md"), hardDay());
                Server server = new Server("site");
                server.start(Map.of("DAILYPAPERS_IMPORT_DIR", folder.toString(), "DAILYPAPERS_SOURCE_AUTHOR", "Daily Papers",
                        "DAILYPAPERS_SOURCE_ADDRESS", "https://example.org/digests", "DAILYPAPERS_SOURCE_LICENCE", "Apache-2.0",
                        "DAILYPAPERS_ADMIN_PASSWORD", ADMIN_PASSWORD));
                server.awaitImported();
                server.await("the hard day is there", () -> status(server) == 200);
                return new Running(server);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
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

        private static void copySamples(Path folder) throws IOException {
            Path samples = Path.of(System.getProperty("samples.dir"));
            try (Stream<Path> files = Files.walk(samples)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                    Path copy = folder.resolve(samples.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, Files.readString(file));
                }
            }
        }

        private static String hardDay() {
            String authors = IntStream.rangeClosed(1, 400).mapToObj(i -> "Author Number " + i).collect(Collectors.joining(", "));
            return "## Daily Papers (" + HARD_DAY + ")\n\n"
                    + paper(HOSTILE, ATTACK, "![](https://example.org/x.png)", "-", ATTACK + ", B", "- ***" + ATTACK.replace("*", "")
                            + "***: " + ATTACK + " [x](javascript:alert(4)) ![y](https://example.org/y.png)\n")
                    + paper(LONG, "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(4) + " and other long words", "", "12345",
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
