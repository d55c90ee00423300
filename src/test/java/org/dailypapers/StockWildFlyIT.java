package org.dailypapers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The WAR on a WildFly that somebody else set up. */
@Tag("stock")
class StockWildFlyIT {

    private static final Path WAR = Path.of(System.getProperty("war.file"));
    private static final Path WILDFLY = Path.of(System.getProperty("server.dir"));
    private static final Map<String, String> SAMPLES = Map.of("DAILYPAPERS_IMPORT_DIR", System.getProperty("samples.dir"));

    @Test
    void doesNotComeUpUnpreparedAndSaysWhatToRun() throws Exception {
        try (Server server = new Server("unprepared")) {
            Path deployments = server.deploy(WAR);
            server.start(SAMPLES, "-Djboss.http.port=" + server.address("/").getPort());
            server.await("the deployment has failed", () -> Files.exists(deployments.resolve("daily-papers.war.failed")));
            assertTrue(server.logText().contains("run bin/jboss-cli.sh --connect --file=plain-wildfly.cli once"), server.logText());
            assertServesNothing(server);
        }
    }

    @Test
    void comesUpPrepared() throws Exception {
        try (Server server = new Server("prepared")) {
            String port = "-Djboss.http.port=" + server.address("/").getPort();
            server.start(SAMPLES, port).await("the bare server runs", () -> server.logText().contains("WFLYSRV0025"));
            prepare(server);
            server.stop();
            server.deploy(WAR);
            server.start(SAMPLES, port).awaitImported();
            assertEquals(200, server.get("/day/2024-11-15").statusCode());
            assertEquals(303, server.get("/admin").statusCode());
            assertTrue(server.logText().contains("There is no admin yet."), server.logText());
            assertTrue(server.get("/").body().contains("2024-11-15"));
        }
    }

    @Test
    void doesNotComeUpWithTheDatabaseButWithoutTheSecurityMapping() throws Exception {
        try (Server server = new Server("half-prepared")) {
            String port = "-Djboss.http.port=" + server.address("/").getPort();
            server.start(SAMPLES, port).await("the bare server runs", () -> server.logText().contains("WFLYSRV0025"));
            prepare(server);
            server.stop();
            Path configuration = server.base().resolve("configuration/standalone.xml");
            Files.writeString(configuration, Files.readString(configuration).replaceAll(
                    "<application-security-domain name=\"other\"[^>]*integrated-jaspi[^>]*/>",
                    "<application-security-domain name=\"another\" security-domain=\"ApplicationDomain\"/>"));
            Path deployments = server.deploy(WAR);
            server.start(SAMPLES, port).await("the deployment has failed",
                    () -> Files.exists(deployments.resolve("daily-papers.war.failed")));
            assertTrue(server.logText().contains("Daily Papers cannot start. This WildFly has no security mapping for it"),
                    server.logText());
            assertServesNothing(server);
        }
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
            } catch (java.io.IOException e) {
                return e.toString();
            }
        });
    }
}
