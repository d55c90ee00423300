package org.dailypapers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The WAR on a WildFly set up by the operator. */
@OwnServer
@Tag("stock")
@Order(1)
class StockWildFlyIT {

    private static final Path WAR = Path.of(System.getProperty("war.file"));
    private static final Path WILDFLY = Path.of(System.getProperty("stock.dir", "none"));
    private static final String OPEN = "This WildFly answers calls of its own services";
    private static final Map<String, String> SAMPLES = Map.of("DAILYPAPERS_IMPORT_DIR", System.getProperty("samples.dir"));

    /** One server goes through all stages, so that WildFly starts four times instead of six. */
    @Test
    void comesUpOnlyWhereItIsPreparedAndSaysWhatToRun() throws Exception {
        int tls = Ports.free();
        try (Server server = new Server("stock", WILDFLY)) {
            String[] ports = {"-Djboss.http.port=" + server.address("/").getPort(), "-Djboss.https.port=" + tls};
            Path deployments = server.deploy(WAR);
            server.start(SAMPLES, ports).await("the deployment has failed", () -> failed(deployments));
            assertTrue(server.logText().contains("run bin/jboss-cli.sh --connect --file=plain-wildfly.cli once"), server.logText());
            assertServesNothing(server);
            prepare(server);
            server.stop();
            withoutTheSecurityMapping(server, deployments, ports);
            withWhatAnOlderScriptLeft(server, deployments, ports);
            int before = server.logText().length();
            server.start(SAMPLES, ports).awaitImported();
            assertEquals(200, server.get("/day/2024-11-15").statusCode());
            assertEquals(303, server.get("/admin").statusCode());
            assertTrue(server.get("/metrics").body().contains("dailypapers_imports_total{kind=\"folder\",state=\"done\"} 1.0"));
            assertTrue(server.logText().contains("There is no admin yet."), server.logText());
            assertTrue(server.get("/").body().contains("2024-11-15"));
            Surroundings.assertSilent(server);
            Surroundings.assertListensOnly(server, tls);
            assertFalse(server.logText().substring(before).contains(OPEN));
        }
    }

    private static void withoutTheSecurityMapping(Server server, Path deployments, String... ports) throws Exception {
        String prepared = Files.readString(configuration(server));
        edit(server, "<application-security-domain name=\"other\"[^>]*integrated-jaspi[^>]*/>",
                "<application-security-domain name=\"another\" security-domain=\"ApplicationDomain\"/>");
        again(deployments);
        server.start(SAMPLES, ports).await("the deployment has failed", () -> failed(deployments));
        assertTrue(server.logText().contains("Daily Papers cannot start. This WildFly has no security mapping for it"), server.logText());
        assertServesNothing(server);
        server.stop();
        Files.writeString(configuration(server), prepared);
    }

    private static void withWhatAnOlderScriptLeft(Server server, Path deployments, String... ports) throws Exception {
        edit(server, "(<host name=\"default-host\"[^>]*)/>", "$1><http-invoker/></host>");
        again(deployments);
        server.start(SAMPLES, ports).await("it warns of what an older script left", () -> server.logText().contains(OPEN));
        server.await("it serves all the same", () -> Files.exists(deployments.resolve("daily-papers.war.deployed")));
        prepare(server);
        server.stop();
    }

    private static boolean failed(Path deployments) {
        return Files.exists(deployments.resolve("daily-papers.war.failed"));
    }

    /** Makes WildFly retry a failed deployment, as its own documentation says. */
    private static void again(Path deployments) throws IOException {
        Files.deleteIfExists(deployments.resolve("daily-papers.war.failed"));
        Files.createFile(deployments.resolve("daily-papers.war.dodeploy"));
    }

    private static Path configuration(Server server) {
        return server.base().resolve("configuration/standalone.xml");
    }

    private static void edit(Server server, String what, String with) throws IOException {
        String before = Files.readString(configuration(server));
        String after = before.replaceAll(what, with);
        assertNotEquals(before, after);
        Files.writeString(configuration(server), after);
    }

    private static void assertServesNothing(Server server) throws Exception {
        for (String path : new String[] {"/", "/admin", "/admin/accounts", "/admin/queue", "/api/v1/digests", "/health/live"}) {
            String body = server.get(path).body();
            assertTrue(server.get(path).statusCode() != 200 || !body.contains("Daily Papers") && !body.contains("UP"), path + body);
        }
    }

    private static void prepare(Server server) throws Exception {
        Process cli = new ProcessBuilder("sh", WILDFLY.resolve("bin/jboss-cli.sh").toString(),
                "--connect", "--controller=127.0.0.1:" + server.managementPort(), "--file=" + System.getProperty("prepare.cli"))
                .redirectErrorStream(true).redirectOutput(server.base().resolve("cli.log").toFile()).start();
        assertTrue(cli.waitFor(120, TimeUnit.SECONDS));
        assertEquals(0, cli.exitValue(), () -> {
            try {
                return Files.readString(server.base().resolve("cli.log"));
            } catch (IOException e) {
                return e.toString();
            }
        });
    }
}
