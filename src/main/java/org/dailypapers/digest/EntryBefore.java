package org.dailypapers.digest;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/** How an entry stood before a run touched it. */
@Entity
public class EntryBefore {

    @Id
    @GeneratedValue(generator = "entry_before_seq")
    @SequenceGenerator(name = "entry_before_seq", sequenceName = "entry_before_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id", updatable = false)
    private Entry entry;

    @Column(updatable = false)
    private Long runId;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private boolean vanished;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "base_id", updatable = false)
    private StoredContent base;

    @Column(updatable = false)
    private Long conflictId;

    @Column(updatable = false)
    private Instant keptAt;

    private boolean undone;

    /** For JPA. */
    protected EntryBefore() {
    }

    EntryBefore(Entry entry, long runId, Conflict open, Instant keptAt) {
        this.entry = entry;
        this.runId = runId;
        this.revision = entry.newestRevision();
        this.position = entry.position();
        this.vanished = entry.vanished();
        this.base = entry.base();
        this.conflictId = open == null ? null : open.id();
        this.keptAt = keptAt;
    }

    /** Puts the entry where it stood; what it says is not brought back by this. */
    void restore() {
        entry.standAgain(position, vanished, base);
        undone = true;
    }

    /** Whether more of the entry changed since than its place. */
    boolean differs() {
        return entry.newestRevision() > revision || entry.vanished() != vanished;
    }

    Entry entry() {
        return entry;
    }

    int revision() {
        return revision;
    }

    Long conflictId() {
        return conflictId;
    }
}
