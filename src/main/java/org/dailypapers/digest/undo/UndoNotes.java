package org.dailypapers.digest.undo;

import java.time.Instant;
import java.time.LocalDate;
import org.dailypapers.digest.Digest;
import org.dailypapers.digest.Entry;
import org.dailypapers.digest.StoreRepository;

import org.dailypapers.digest.undo.Undone.What;
import org.dailypapers.digest.undo.UndoPlan.Why;

/** Records what undoing a run did to a day. */
final class UndoNotes {

    private final StoreRepository repository;
    private final long run;
    private final LocalDate day;
    private final Instant at;

    UndoNotes(StoreRepository repository, long run, Digest digest, Instant at) {
        this.repository = repository;
        this.run = run;
        this.day = digest.date();
        this.at = at;
    }

    void write(RunTraces traces) {
        traces.days().forEach(digest -> note(null, What.DAY, null));
        traces.sources().forEach(date -> note(null, What.SOURCE, null));
        traces.added().forEach(entry -> note(entry, What.WITHDRAWN, null));
        traces.changed().forEach(before -> note(before.entry(), What.BACK, null));
        traces.kept().forEach(kept -> note(kept.entry(), What.KEPT, kept.why()));
    }

    private void note(Entry entry, What what, Why why) {
        repository.keep(new Undone(run, day, entry, what, why, at));
    }
}
