package org.dailypapers.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
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

    /** The version of the reader that read the entries from the source. */
    @Column(name = "reading")
    private int readingVersion;

    /** How many entries have a published revision. */
    private int paperCount;

    /** How many of these revisions are approved: what readers see if the policy says approved revisions only. */
    private int approvedCount;

    /** The policy that the published revisions of the entries follow. It is the one in force soon after that changed. */
    private boolean approvedOnly;

    /** The import run that added the day; null if unknown. */
    @Column(updatable = false)
    private Long runId;

    private boolean withdrawn;

    private Instant withdrawnAt;

    /** The sequence number of the transaction in which it was withdrawn; null if it is not. */
    @Column(name = "withdrawn_turn")
    private Integer withdrawnSequence;

    /** How many transactions have locked the day and written something that has their number. */
    @Column(name = "turn")
    private int sequence;

    /** Whether the current transaction has locked the day, and is not counted yet. */
    @Transient
    private boolean locked;

    @Version
    private Integer version;

    /** For JPA. */
    protected Digest() {
    }

    public Digest(LocalDate date, Reading reading, Policy policy, Long runId) {
        this.approvedOnly = policy.approvedOnly();
        this.date = date;
        this.runId = runId;
        readFrom(reading);
    }

    /** Makes an earlier reading the newest again. The number of papers stays unchanged. */
    public final void readFrom(Reading earlier) {
        this.source = earlier.source();
        this.readingVersion = earlier.version();
    }

    /** Sets how many entries have a published revision, and how many of these revisions are approved. */
    public void count(int papers, int approved) {
        this.paperCount = papers;
        this.approvedCount = approved;
    }

    /** Returns whether the published revisions of the entries follow this policy. */
    boolean follows(Policy policy) {
        return approvedOnly == policy.approvedOnly();
    }

    /** Notes that the published revisions of the entries follow this policy. */
    void follow(Policy policy) {
        approvedOnly = policy.approvedOnly();
    }

    /** Withdraws the day with all its entries until an admin restores it. Readers do not see what is imported in the meantime. */
    public void withdraw(Instant at) {
        withdrawn = true;
        withdrawnAt = at;
        withdrawnSequence = sequence();
    }

    /**
     * Ends the withdrawal. The day must be withdrawn.
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

    /** Notes that the transaction has locked the day. It is counted if it writes something that has its number. */
    void lock() {
        locked = true;
    }

    /**
     * Returns the sequence number of the transaction that holds the lock on the day, or held it last. Later writes have greater numbers,
     * whichever server makes them and whatever its clock says.
     */
    int sequence() {
        sequence += locked ? 1 : 0;
        locked = false;
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

    /** @return the newest source, and the version of the reader that read the entries from it */
    public Reading reading() {
        return new Reading(source, readingVersion);
    }
}
