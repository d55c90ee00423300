package org.dailypapers.importer.run;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A run in a list.
 *
 * @param id its number
 * @param kind how its files came
 * @param state how far it is
 * @param startedAt when it began
 * @param finishedAt when it ended; null while it goes on
 * @param folder the folder that it reads; null if it reads none
 * @param personId who wanted it; null for a folder
 * @param note what was said of it; may be null
 * @param undoneAt when it was taken back; null if it was not, or if that goes on again
 * @param undoBegunAt when somebody began to take it back; null if nobody did
 * @param files how many files it has
 * @param done how many of them are done
 * @param failed of how many of them nothing was kept
 * @param entries how many entries are new or have a new revision by it
 * @param conflicts on how many entries an editor has to decide by it, or had to
 * @param vanished how many entries are gone from their source by it
 * @param returned how many entries are there again by it as they were
 * @param moved how many entries stand at another place by it
 * @param imported how many files became the newest source of their day by it
 */
public record RunRow(long id, ImportRun.Kind kind, ImportRun.State state, Instant startedAt, Instant finishedAt, String folder,
        Long personId, String note, Instant undoneAt, Instant undoBegunAt, long files, long done, long failed, long entries, long conflicts,
        long vanished, long returned, long moved, long imported) {

    /** @return whether it goes on, or waits */
    public boolean running() {
        return state == ImportRun.State.RUNNING;
    }

    /** @return how long it took, or has taken up to now, in whole seconds and at least one */
    public Duration duration() {
        Duration all = Duration.between(startedAt, finishedAt == null ? Instant.now() : finishedAt);
        return all.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : all.truncatedTo(ChronoUnit.SECONDS);
    }

    /** @return whether only some of its days were taken back, as that was broken off */
    public boolean halfUndone() {
        return undoBegunAt != null && undoneAt == null;
    }
}
