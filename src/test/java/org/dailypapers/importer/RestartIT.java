package org.dailypapers.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.upgrade.DeskWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restart with a folder whose files are older than people's changes to their entries. */
@OwnServer
class RestartIT {

    private static final List<String> EXPORTS = List.of("/admin/audit.csv",
            "/admin/papers.csv?cols=date,position,arxivid,title,authors,votes,status,revision,published,flags,changed,by");

    @TempDir
    private Path folder;

    @Test
    void changesNothingTheFirstTimeNorTheSecond() throws Exception {
        Map<String, String> settings = DeskWork.samples(folder);
        try (Server server = new Server("restarted").start(settings).awaitImported()) {
            DeskWork work = new DeskWork(server, folder);
            work.all();
            DeskWork.assertDone(work.answers());
            Map<String, String> before = everything(work);
            server.kill();
            assertNothingChanged(before, work, server.start(settings));
            server.stop();
            touchAll();
            assertNothingChanged(before, work, server.start(settings));
        }
    }

    /** Lets all files look as if they had just been copied. */
    private void touchAll() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
        }
    }

    private static void assertNothingChanged(Map<String, String> before, DeskWork work, Server server) throws IOException {
        server.awaitImported();
        JsonObject run = server.json("/api/v1/imports/latest");
        assertEquals(List.of(5, 0, 0, 0, 0, 0), List.of("files", "entries", "conflicts", "vanished", "returned", "moved").stream()
                .map(run::getInt).toList(), "all of the folder is read, and none of it is news");
        Map<String, String> now = everything(work);
        before.forEach((path, answer) -> assertEquals(answer, now.get(path), path));
        now.keySet().removeAll(before.keySet());
        assertEquals(List.of(), now.keySet().stream().filter(path -> !path.startsWith("script /api/v1/imports/")).toList(), "but for new runs");
    }

    private static Map<String, String> everything(DeskWork work) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        work.answers().forEach((path, answer) -> all.put(path, answer.toString()));
        for (String export : EXPORTS) {
            all.put(export, work.admin().get(export).body());
        }
        return all;
    }
}
