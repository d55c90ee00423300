package org.dailypapers.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

import org.dailypapers.content.Content;

/** One content of an entry, and where it comes from. Its content and provenance never change. */
@Entity
public class Revision {

    @Id
    @GeneratedValue(generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", sequenceName = "revision_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id", updatable = false)
    private Entry entry;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(updatable = false)
    private Long personId;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Integer revertedTo;

    /** The run that created it, or the run whose undo created it; null if a person created it. */
    @Column(updatable = false)
    private Long runId;

    @Column(updatable = false)
    private Instant createdAt;

    /** When it was first published; null if it never was. */
    private Instant publishedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "content_id", updatable = false)
    private StoredContent stored;

    /** Whether an import combined sentences of people and of the machine in it. */
    private boolean joined;

    /** For JPA. */
    protected Revision() {
    }

    Revision(Entry entry, int number, Provenance provenance, StoredContent stored, Status status, Long runId) {
        this.entry = entry;
        this.number = number;
        this.origin = provenance.origin();
        this.status = status;
        this.personId = provenance.personId();
        this.reason = provenance.reason();
        this.revertedTo = provenance.revertedTo();
        this.createdAt = provenance.at();
        this.stored = stored;
        this.runId = runId;
    }

    /** Records that an import combined sentences of people and of the machine in this revision. */
    public void join() {
        joined = true;
    }

    /** Sets the status that an editor gave it. */
    public void judge(Status found) {
        this.status = found;
    }

    /** Records the first time that readers see it. They may see it in the history from now on, unless it is sent back. */
    void published() {
        if (publishedAt == null) {
            publishedAt = Instant.now();
        }
    }

    public int number() {
        return number;
    }

    Origin origin() {
        return origin;
    }

    public Status status() {
        return status;
    }

    /** Returns whether an editor should read it: an import combined sentences in it, and nobody has judged it yet. */
    public boolean unread() {
        return joined && status == Status.CORRECTED;
    }

    public boolean madeBy(long person) {
        return personId != null && personId == person;
    }

    public Content content() {
        return stored.content();
    }
}
