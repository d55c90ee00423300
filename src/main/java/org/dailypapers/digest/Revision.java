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

/** One content of an entry, with where it comes from. Only its status ever changes. */
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

    /** The run that made it, or by whose undoing it was made; null if a person did. */
    @Column(updatable = false)
    private Long runId;

    @Column(updatable = false)
    private Instant createdAt;

    /** When readers saw it first; null if they never did. */
    private Instant publishedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "content_id", updatable = false)
    private StoredContent stored;

    /** Whether an import put sentences of people and of the machine together in it. */
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

    /** Has sections with sentences of people and of the machine, which an import put together. */
    public void join() {
        joined = true;
    }

    /** Takes what an editor found. */
    public void judge(Status found) {
        this.status = found;
    }

    /** Is shown to readers, who may look at it from now on unless it is sent back. */
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

    /** Whether somebody should read it: an import put it together, and nobody has judged it yet. */
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
