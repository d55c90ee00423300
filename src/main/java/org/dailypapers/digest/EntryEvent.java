package org.dailypapers.digest;

import java.time.Instant;

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

import org.hibernate.annotations.Immutable;

/** A change of a revision's status, or of an entry's flag or arXiv identifier. */
@Entity
@Immutable
public class EntryEvent {

    @Id
    @GeneratedValue(generator = "entry_event_seq")
    @SequenceGenerator(name = "entry_event_seq", sequenceName = "entry_event_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    /** The sequence number of the day in which it happened. */
    @Column(name = "turn")
    private int sequence;

    private int revision;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "before_value")
    private String before;

    @Column(name = "after_value")
    private String after;

    private Long personId;

    private Instant happenedAt;

    private String reason;

    /** The reason that readers are told; null if none. */
    private String readerReason;

    /** For JPA. */
    protected EntryEvent() {
    }

    private EntryEvent(Entry entry, int revision, Kind kind, String before, String after, Act act) {
        this.entry = entry;
        this.sequence = entry.digest().sequence();
        this.revision = revision;
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.personId = act.personId();
        this.happenedAt = act.at();
        this.reason = act.reason();
    }

    public static EntryEvent judged(Entry entry, Revision revision, Status after, Act act) {
        return new EntryEvent(entry, revision.number(), Kind.STATUS, revision.status().name(), after.name(), act);
    }

    public static EntryEvent flagged(Entry entry, Flag flag, boolean on, Act act) {
        return new EntryEvent(entry, entry.newestRevision(), Kind.valueOf(flag.name()), Boolean.toString(!on), Boolean.toString(on), act);
    }

    /** Creates the event for a new arXiv identifier. Call it before the entry changes. */
    public static EntryEvent identified(Entry entry, String after, Act act) {
        return new EntryEvent(entry, entry.newestRevision(), Kind.ARXIV_ID, entry.arxivId(), after, act);
    }

    /** Sets the reason that readers are told, which is separate from the reason of the act; null for none. */
    public EntryEvent telling(String forReaders) {
        readerReason = forReaders;
        return this;
    }

    /** What changed. */
    public enum Kind {
        /** The status of the revision: before and after are names of {@link Status}. */
        STATUS,
        /** Whether the entry is hidden: {@code true} or {@code false}. */
        HIDDEN,
        /** Whether the entry is withdrawn: {@code true} or {@code false}. */
        WITHDRAWN,
        /** The identifier of its paper: before and after are arXiv identifiers without version. */
        ARXIV_ID
    }
}
