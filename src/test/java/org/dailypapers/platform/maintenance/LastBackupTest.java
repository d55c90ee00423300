package org.dailypapers.platform.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastBackupTest {

    @TempDir
    Path data;

    @Test
    void isToldUntilTheNextOne() throws IOException {
        assertEquals(Optional.empty(), LastBackup.in(data));
        LastBackup.note(data, Files.writeString(data.resolve("a b=c.zip"), "four"));
        LastBackup.note(data, Files.writeString(data.resolve("논문.zip"), "fives"));
        LastBackup last = LastBackup.in(data).orElseThrow();
        assertEquals(data.resolve("논문.zip") + " 5", last.file() + " " + last.bytes());
        assertTrue(Duration.between(last.made(), Instant.now()).compareTo(Duration.ofMinutes(1)) < 0);
        assertFalse(Files.exists(data.resolve("last-backup.properties.part")));
    }

    @Test
    void cannotBeToldFromWhatSomethingElseWrote() throws IOException {
        for (String text : new String[] {"", "made=yesterday", "made=2024-11-12T00:00:00Z\nfile=x\nbytes=many"}) {
            Files.writeString(data.resolve("last-backup.properties"), text);
            assertThrows(IOException.class, () -> LastBackup.in(data), text);
        }
    }

    @Test
    void doesNoHarmToABackupWhereItCannotBeNoted() throws IOException {
        Path backup = Files.writeString(data.resolve("backup.zip"), "x");
        LastBackup.note(data.resolve("nowhere"), backup);
        assertTrue(Files.exists(backup));
    }
}
