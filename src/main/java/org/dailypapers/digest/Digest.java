package org.dailypapers.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.dailypapers.digest.source.Source;

/** The papers of one day. */
@Entity
public class Digest {

    @Id
    @Column(name = "digest_date")
    private LocalDate date;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    /** The version of the reader by which its entries were read from it. */
    @Column(name = "reading")
    private int readingVersion;

    private int paperCount;

    /** The run that brought the day; null if none is known. */
    @Column(updatable = false)
    private Long runId;

    private boolean withdrawn;

    private Instant withdrawnAt;

    /** The sequence number of the transaction in which it was withdrawn; null if it is not. */
    @Column(name = "withdrawn_turn")
    private Integer withdrawnSequence;

    /** How often the day was taken for a transaction to write to. */
    @Column(name = "turn")
    private int sequence;

    @Version
    private Integer version;

    /** For JPA. */
    protected Digest() {
    }

    public Digest(LocalDate date, Reading reading, Long runId) {
        this.date = date;
        this.runId = runId;
        readFrom(reading, 0);
    }

    /** Takes a source as the day's newest. */
    public final void readFrom(Reading newest, int papers) {
        readFrom(newest);
        this.paperCount = papers;
    }

    /** Has an earlier reading again as its newest. */
    public final void readFrom(Reading earlier) {
        this.source = earlier.source();
        this.readingVersion = earlier.version();
    }

    /** Takes how many papers readers see now. */
    public void count(int papers) {
        this.paperCount = papers;
    }

    /** Is taken back, with all its entries, until an admin brings it back; what is imported meanwhile stays out of sight. */
    public void withdraw(Instant at) {
        withdrawn = true;
        withdrawnAt = at;
        withdrawnSequence = sequence;
    }

    /**
     * Comes back.
     *
     * @return the sequence number of the transaction in which it was withdrawn
     */
    public int restore() {
        int since = withdrawnSequence;
        withdrawn = false;
        withdrawnAt = null;
        withdrawnSequence = null;
        return since;
    }

    /**
     * Counts a transaction that has the day for itself. What comes later has a greater number, whichever server
     * writes it and whatever its clock says.
     */
    void nextSequence() {
        sequence++;
    }

    /** The sequence number of the transaction that has the day for itself, or had it last. */
    int sequence() {
        return sequence;
    }

    public boolean withdrawn() {
        return withdrawn;
    }

    public LocalDate date() {
        return date;
    }

    public Source source() {
        return source;
    }

    /** @return its newest source, as its entries were read from it */
    public Reading reading() {
        return new Reading(source, readingVersion);
    }
}
