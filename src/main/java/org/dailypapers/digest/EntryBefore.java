package org.dailypapers.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.dailypapers.digest.source.Source;


/** The state of an entry before a run touched it. */
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

    /** The newest source that had the entry; null if none had it, or if an earlier version of this program did not record it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id", updatable = false)
    private Source source;

    /** The version of the reader that read it from that source. */
    @Column(name = "reading", updatable = false)
    private int version;

    @Column(updatable = false)
    private boolean takenBack;

    @Column(updatable = false)
    private Long conflictId;

    @Column(updatable = false)
    private Instant keptAt;

    /** The sequence number of the day in which the run touched it. */
    @Column(name = "turn", updatable = false)
    private int sequence;

    private boolean undone;

    /** For JPA. */
    protected EntryBefore() {
    }

    public EntryBefore(Entry entry, long runId, Conflict open, Instant keptAt) {
        this.entry = entry;
        this.runId = runId;
        this.revision = entry.newestRevision();
        this.position = entry.position();
        this.vanished = entry.vanished();
        this.base = entry.base();
        this.source = entry.source();
        this.version = entry.reading().version();
        this.takenBack = entry.takenBack();
        this.conflictId = open == null ? null : open.id();
        this.keptAt = keptAt;
        this.sequence = entry.digest().sequence();
    }

    /**
     * Restores the entry's place, source and base of merges. Does not restore its text.
     *
     * @param decided whether an editor decided a conflict since then; if so, the base of merges stays unchanged
     */
    public void restore(boolean decided) {
        entry.standAgain(position, vanished, source == null && !entry.added() ? entry.reading() : new Reading(source, version));
        if (!decided) {
            entry.settle(base);
        }
        undone = true;
    }

    /**
     * Returns whether the entry has new revisions since then, or its vanished or undone state changed. A new place alone does not
     * count.
     */
    public boolean differs() {
        return entry.newestRevision() > revision || entry.vanished() != vanished || entry.takenBack() != takenBack;
    }

    /** Returns whether the entry now has another place or another base. */
    public boolean moves() {
        return entry.position() != position || entry.base() != base;
    }

    /** Returns whether the entry was withdrawn then because its import was undone. */
    public boolean takenBack() {
        return takenBack;
    }

    public Entry entry() {
        return entry;
    }

    public int revision() {
        return revision;
    }

    public Long conflictId() {
        return conflictId;
    }
}
