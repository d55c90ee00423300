package org.dailypapers.platform.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.dailypapers.platform.Settings;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The running server does what a request file asks for. */
@ExtendWith(ArquillianExtension.class)
@Tag("persistence")
class RequestIT {

    @Inject
    private Settings settings;

    @Test
    void isAnsweredWhileTheServerRuns() throws Exception {
        Path folder = Files.createTempDirectory("backup");
        Path file = folder.resolve("a backup.zip");
        String said = ask("backup\n" + file + "\n");
        assertTrue(said.startsWith("0\nBacked up to " + file), said);
        try (BackupFile backup = new BackupFile(file)) {
            assertTrue(backup.tables().contains("tables/flyway_schema_history.tsv"));
        }
        Files.delete(file);
        Files.delete(folder);
        said = ask("verify\n\n");
        assertTrue(said.contains("Looked at "), said);
        assertEquals("2\nThis server has its database in use: stop it, and restore into an empty folder or database.\n", ask("restore\n" + file + "\n"));
        assertEquals("2\n'format' is no command: it is backup, restore or verify.\n", ask("format\n"));
        assertEquals("2\n'x.zip' is no full path: name a file from the root on.\n", ask("backup\nx.zip\n"));
        assertEquals("2\n'' is no command: it is backup, restore or verify.\n", ask(""));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.data().resolve("requests"))));
    }

    /** @return the exit code and the output */
    private String ask(String words) throws IOException, InterruptedException {
        Path requests = settings.data().resolve("requests");
        String name = UUID.randomUUID().toString();
        Path part = Files.writeString(requests.resolve(name + ".new"), words);
        Files.move(part, requests.resolve(name + Request.ASKED));
        Path code = requests.resolve(name + ".code");
        Path answer = requests.resolve(name + ".answer");
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!Files.exists(code) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        String said = Files.readString(code) + Files.readString(answer);
        Files.delete(code);
        Files.delete(answer);
        return said;
    }
}
