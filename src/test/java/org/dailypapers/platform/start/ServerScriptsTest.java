package org.dailypapers.platform.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts in {@code bin} with a {@code standalone.sh} that starts no WildFly. */
@Timeout(60)
class ServerScriptsTest {

    /** Reads {@code standalone.conf} as WildFly's script does, and runs until its input ends. */
    private static final String START = """
            SERVER_OPTS=
            for option; do SERVER_OPTS="$SERVER_OPTS \\"$option\\""; done
            DIRNAME=$(dirname "$0")
            JBOSS_HOME=$(cd "$DIRNAME/.." && pwd)
            . "$DIRNAME/standalone.conf"
            echo started
            cat
            """;

    /** Lists its base folder, and carries out a command. */
    private static final String MAINTENANCE = """
            for option; do
              case $option in
                -Djboss.server.base.dir=*) base=${option#*=} ;;
                -Ddailypapers.request=*) request=${option#*=} ;;
              esac
            done
            echo "$base|$JBOSS_PIDFILE|$JBOSS_LOG_DIR" > "$SEEN"
            (cd "$base" && find . -type f | sort) >> "$SEEN"
            rm "$request"
            echo done > "${request%.new}.answer"
            echo 0 > "${request%.new}.code"
            """;

    private static final String REFUSED = "Daily Papers cannot start. Another server is running from ";

    @TempDir
    private Path folder;

    private Path server;

    @BeforeEach
    void install() throws IOException {
        server = Files.createDirectories(folder.resolve("server"));
        Path bin = Files.createDirectory(server.resolve("bin"));
        try (Stream<Path> scripts = Files.list(Path.of("src/main/server/content/bin"))) {
            for (Path script : scripts.toList()) {
                Files.copy(script, bin.resolve(script.getFileName()));
            }
        }
        fill(server.resolve("standalone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"standalone.sh", "samples.sh"})
    void onlyOneServerRunsFromAFolder(String script) throws Exception {
        Files.writeString(server.resolve("bin/standalone.sh"), START);
        Process first = start(script, Map.of());
        assertEquals("started", line(first));
        Process second = start(script, Map.of());
        String refusal = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(refusal.startsWith(REFUSED + server.resolve("standalone") + ": ") && refusal.lines().count() == 1, refusal);
        assertEquals(1, second.waitFor());
        first.destroyForcibly().waitFor();
        first.getOutputStream().close();
        Process next = start(script, Map.of());
        assertEquals("started", line(next), "what a killed server leaves holds nobody up");
        end(next);
    }

    @Test
    void knowsTheFolderHoweverItIsNamed() throws Exception {
        Files.writeString(server.resolve("bin/standalone.sh"), START);
        Path other = fill(folder.resolve("other"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), other);
        Process first = start("standalone.sh", Map.of(), "-Djboss.server.base.dir=" + other);
        assertEquals("started", line(first));
        String option = "-Djboss.server.base.dir=" + link;
        for (Process refused : List.of(start("standalone.sh", Map.of(), option), start("standalone.sh", Map.of("JAVA_OPTS", option)),
                start("standalone.sh", Map.of("JBOSS_BASE_DIR", link.toString())))) {
            assertTrue(line(refused).startsWith(REFUSED + link + ": "));
            assertEquals(1, refused.waitFor());
        }
        Process beside = start("standalone.sh", Map.of());
        assertEquals("started", line(beside), "a server with a base folder of its own");
        end(beside);
        end(first);
    }

    @Test
    void aServerForMaintenanceHasABaseFolderOfItsOwn() throws Exception {
        List<String> seen = maintain(Map.of("JBOSS_PIDFILE", "/var/run/server.pid", "JBOSS_LOG_DIR", "/var/log/server"));
        assertEquals(List.of("./configuration/standalone.xml", "./data/content/1f/2e/content", "./deployments/ROOT.war", "./lib/ext/x.jar"),
                seen.subList(1, seen.size()));
        assertTrue(seen.get(0).endsWith("||"), () -> seen.get(0) + " are files of the running server");
        Path own = Path.of(seen.get(0).replaceFirst("\\|.*", ""));
        assertFalse(own.startsWith(server));
        assertFalse(Files.exists(own), "it is gone afterwards");
    }

    @Test
    void aServerForMaintenanceIsConfiguredLikeTheOneItReplaces() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other/configuration")).getParent();
        Files.writeString(other.resolve("configuration/standalone-ha.xml"), "");
        List<String> seen = maintain(Map.of(), "-Djboss.server.base.dir=" + other);
        assertEquals(List.of("./configuration/standalone-ha.xml"), seen.subList(1, seen.size()));
        assertFalse(seen.get(0).startsWith(other + "|"), seen.get(0));
    }

    private List<String> maintain(Map<String, String> environment, String... options) throws Exception {
        Path standalone = server.resolve("bin/standalone.sh");
        Files.writeString(standalone, MAINTENANCE.replace("$SEEN", folder.resolve("seen").toString()));
        Process restore = start("dailypapers.sh", environment, Stream.concat(Stream.of("restore", "backup.zip"), Stream.of(options)).toArray(String[]::new));
        String said = new String(restore.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, restore.waitFor(), said);
        return Files.readAllLines(folder.resolve("seen"));
    }

    private Process start(String script, Map<String, String> environment, String... options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", server.resolve("bin").resolve(script).toString());
        builder.command().addAll(List.of(options));
        builder.environment().keySet().removeIf(name -> name.startsWith("DAILYPAPERS_") || name.startsWith("JBOSS_") || name.equals("JAVA_OPTS"));
        builder.environment().put("DAILYPAPERS_DATA", folder.resolve("data").toString());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).start();
    }

    private static String line(Process process) throws IOException {
        return process.inputReader(StandardCharsets.UTF_8).readLine();
    }

    private static void end(Process process) throws Exception {
        process.getOutputStream().close();
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    }

    /** Makes a base folder with what belongs to its configuration, and what a running server keeps there. */
    private static Path fill(Path base) throws IOException {
        for (String name : List.of("configuration/standalone.xml", "deployments/ROOT.war", "lib/ext/x.jar", "data/content/1f/2e/content",
                "data/kernel/process-uuid", "log/server.log", "tmp/vfs/temp/x")) {
            Files.createDirectories(base.resolve(name).getParent());
            Files.writeString(base.resolve(name), name);
        }
        return base;
    }
}
