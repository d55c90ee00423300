package org.dailypapers.platform.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dailypapers.BesideH2;
import org.dailypapers.Ports;
import org.dailypapers.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server keeps answering, whatever is started from its base folder by mistake. */
@BesideH2
class SharedFolderIT {

    /** Twice the interval in which WildFly looks for changes if it is not configured otherwise. */
    private static final int LOOKS = 10;

    @TempDir
    private Path data;

    @Test
    void isNotDisturbedByWhatIsStartedFromIt() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Map<String, String> other = Map.of("DAILYPAPERS_DATA", data.toString(), "DAILYPAPERS_HTTP_PORT", Integer.toString(Ports.free()),
                "DAILYPAPERS_MANAGEMENT_PORT", Integer.toString(Ports.free()));
        try (Server server = new Server("shared")) {
            server.start(Map.of()).awaitReady();
            CompletableFuture<Map<String, Integer>> answers = CompletableFuture.supplyAsync(() -> answers(server, over));
            try {
                String refusal = server.startBeside(other);
                assertTrue(refusal.startsWith("Daily Papers cannot start. Another server is running from " + server.base()), refusal);
                assertTrue(refusal.endsWith("\n1"), refusal);
                String verified = server.maintain(other, "verify");
                assertTrue(verified.contains("There is nothing to verify: the database has no tables yet."), verified);
                Files.setLastModifiedTime(server.base().resolve("deployments/ROOT.war.deployed"), FileTime.from(Instant.now()));
                TimeUnit.SECONDS.sleep(LOOKS);
            } finally {
                over.set(true);
            }
            Map<String, Integer> counted = answers.get();
            assertEquals(Map.of("200", counted.getOrDefault("200", 0)), counted);
            assertTrue(counted.get("200") > 100, counted.toString());
        }
    }

    /** @return how often the server has given which answer */
    private static Map<String, Integer> answers(Server server, AtomicBoolean over) {
        Map<String, Integer> answers = new TreeMap<>();
        while (!over.get()) {
            answers.merge(answer(server), 1, Integer::sum);
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return answers;
    }

    private static String answer(Server server) {
        try {
            return Integer.toString(server.get("/").statusCode());
        } catch (IOException e) {
            return e.toString();
        }
    }
}
