package org.dailypapers.digest.undo;

import java.time.Instant;
import java.time.LocalDate;

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
import org.dailypapers.digest.Entry;

import org.dailypapers.digest.undo.UndoPlan.Why;

/** What undoing a run did to a day or to one of its entries, or why it left the entry unchanged. */
@Entity
public class Undone {

    @Id
    @GeneratedValue(generator = "undone_seq")
    @SequenceGenerator(name = "undone_seq", sequenceName = "undone_seq")
    private Long id;

    @Column(updatable = false)
    private Long runId;

    @Column(name = "digest_date", updatable = false)
    private LocalDate date;

    /** The entry; null if the note is about the day. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id", updatable = false)
    private Entry entry;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private What what;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Why why;

    @Column(updatable = false)
    private Instant doneAt;

    /** For JPA. */
    protected Undone() {
    }

    Undone(long runId, LocalDate date, Entry entry, What what, Why why, Instant doneAt) {
        this.runId = runId;
        this.date = date;
        this.entry = entry;
        this.what = what;
        this.why = why;
        this.doneAt = doneAt;
    }

    /** What happened to the day or entry. */
    public enum What {
        /** The day was withdrawn, with all its entries. */
        DAY,
        /** The day returned to its earlier source and its order of entries. */
        SOURCE,
        /** The entry was withdrawn. */
        WITHDRAWN,
        /** The entry returned to its earlier state. */
        BACK,
        /** The entry stayed unchanged. */
        KEPT
    }
}
