package org.dailypapers.importer.run;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A run in a list.
 *
 * @param id its number
 * @param kind how its files arrived
 * @param state its state
 * @param startedAt when it began
 * @param finishedAt when it ended; null while it is running
 * @param folder the folder that it reads; null if it reads none
 * @param personId who started it; null for a folder
 * @param note its note; may be null
 * @param undoneAt when it was undone; null if it was not, or if it is being undone again
 * @param undoBegunAt when a person started to undo it; null if nobody did
 * @param undoDays how many days it has that are being undone; null if it is not being undone
 * @param undoLeft how many of these days are still to be undone
 * @param files how many files it has
 * @param unchanged how many of them are only counted, because the folder had them when it was read before
 * @param done how many of them are processed
 * @param failed how many of them failed
 * @param entries how many entries it added or gave a new revision
 * @param conflicts how many entries have or had a conflict because of it
 * @param vanished how many entries are no longer in their source because of it
 * @param returned how many entries it brought back unchanged
 * @param moved how many entries it moved to another place
 * @param imported how many of its files became the newest source of their day
 */
public record RunRow(long id, ImportRun.Kind kind, ImportRun.State state, Instant startedAt, Instant finishedAt, String folder,
        Long personId, String note, Instant undoneAt, Instant undoBegunAt, Integer undoDays, long undoLeft, long files, long unchanged, long done,
        long failed, long entries, long conflicts, long vanished, long returned, long moved, long imported) {

    /** @return whether it is running or waiting */
    public boolean running() {
        return state == ImportRun.State.RUNNING;
    }

    /** @return how long it took, or has taken up to now, in whole seconds and at least one */
    public Duration duration() {
        Duration all = Duration.between(startedAt, finishedAt == null ? Instant.now() : finishedAt);
        return all.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : all.truncatedTo(ChronoUnit.SECONDS);
    }

    /** @return whether it is being undone */
    public boolean undoing() {
        return undoDays != null;
    }

    /** @return how many of its days are undone while it is being undone */
    public long undoDone() {
        return undoDays - undoLeft;
    }

    /** @return whether an earlier version of this program started to undo it and did not finish */
    public boolean halfUndone() {
        return undoBegunAt != null && undoneAt == null && !undoing();
    }
}
