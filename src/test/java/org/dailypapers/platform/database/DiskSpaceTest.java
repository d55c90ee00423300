package org.dailypapers.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DiskSpaceTest {

    private static final long MB = 1L << 20;

    private final List<String> log = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-29T00:00:00Z");
    private Disk disk = new Disk(50_000 * MB, 100_000 * MB);
    private final DiskSpace space = new DiskSpace(Path.of("/data"), () -> {
        if (disk == null) {
            throw new IOException("the disk does not tell");
        }
        return disk;
    }, (level, sentence) -> log.add(level + " " + sentence), () -> now);

    @Test
    void workStopsBeforeWritingDoesAndEachIsToldOnce() {
        assertEquals(List.of(DiskSpace.Level.ENOUGH, DiskSpace.Level.ENOUGH, DiskSpace.Level.LOW, DiskSpace.Level.LOW, DiskSpace.Level.FULL,
                DiskSpace.Level.FULL), List.of(left(1_000), left(200), left(199), left(40), left(39), left(0)));
        assertEquals(List.of("ERROR The disk of /data has only 199 MB of 100000 MB left: imports, uploads, checks and changes to many entries wait"
                + " until there is more. Make space.", "ERROR The disk of /data is full (39 MB of 100000 MB left): nothing can be saved until there"
                + " is more, and what is there can be read. Make space now."), log);
    }

    @Test
    void spaceAboutALimitDoesNotFlap() {
        left(10);
        assertEquals(List.of(DiskSpace.Level.FULL, DiskSpace.Level.LOW, DiskSpace.Level.LOW, DiskSpace.Level.ENOUGH),
                List.of(left(49), left(50), left(249), left(250)));
        assertEquals("INFO The disk of /data has space again (250 MB of 100000 MB): imports, uploads and checks go on.", log.get(log.size() - 1));
    }

    @Test
    void aSmallDiskNeedsLess() {
        disk = new Disk(11 * MB, 100 * MB);
        assertEquals(DiskSpace.Level.ENOUGH, later());
        disk = new Disk(9 * MB, 100 * MB);
        assertEquals(DiskSpace.Level.LOW, later());
        disk = new Disk(1 * MB, 100 * MB);
        assertEquals(DiskSpace.Level.FULL, later());
    }

    @Test
    void anHourWithoutSpaceIsSixSentencesAndItIsNotAskedAtEachMoment() {
        left(10);
        for (int second = 0; second < 3_600 - 1; second++) {
            later();
        }
        assertEquals(6, log.size(), log.toString());
        Disk full = disk;
        disk = new Disk(50_000 * MB, 100_000 * MB);
        assertEquals(DiskSpace.Level.FULL, space.level(), "asked a moment ago");
        disk = full;
    }

    @Test
    void whatCannotBeKnownStaysAsItWas() {
        left(10);
        disk = null;
        assertEquals(DiskSpace.Level.FULL, later());
        assertTrue(space.isFull() && space.isLow());
    }

    @Test
    void whoeverAsksWhileTheDiskDoesNotAnswerIsToldWhatIsKnown() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        DiskSpace hanging = new DiskSpace(Path.of("/data"), () -> {
            asked.countDown();
            try {
                answers.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return new Disk(0, 100_000 * MB);
        }, (level, sentence) -> log.add(sentence), () -> now);
        CompletableFuture<DiskSpace.Level> waits = CompletableFuture.supplyAsync(hanging::level);
        asked.await();
        assertEquals(DiskSpace.Level.ENOUGH, hanging.level());
        assertEquals(DiskSpace.Level.ENOUGH, hanging.known());
        answers.countDown();
        assertEquals(DiskSpace.Level.FULL, waits.get());
        assertEquals(DiskSpace.Level.FULL, hanging.known());
    }

    private DiskSpace.Level left(long megabytes) {
        disk = new Disk(megabytes * MB, 100_000 * MB);
        return later();
    }

    private DiskSpace.Level later() {
        now = now.plusSeconds(1);
        return space.level();
    }
}
