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

/** The papers of one day. */
@Entity
public class Digest {

    @Id
    @Column(name = "digest_date")
    private LocalDate date;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private Source source;

    private int paperCount;

    /** The run that brought the day; null where none is known. */
    @Column(updatable = false)
    private Long runId;

    private boolean withdrawn;

    private Instant withdrawnAt;

    @Version
    private Integer version;

    /** For JPA. */
    protected Digest() {
    }

    Digest(LocalDate date, Source source, Long runId) {
        this.date = date;
        this.runId = runId;
        readFrom(source, 0);
    }

    /** Takes a source as the day's newest. */
    final void readFrom(Source newest, int papers) {
        this.source = newest;
        this.paperCount = papers;
    }

    /** Has an earlier source again as its newest. */
    void readFrom(Source earlier) {
        this.source = earlier;
    }

    /** Takes how many papers readers see now. */
    void count(int papers) {
        this.paperCount = papers;
    }

    /** Is taken back, with all its entries, until an admin brings it back; what is imported meanwhile stays out of sight. */
    void withdraw(Instant at) {
        withdrawn = true;
        withdrawnAt = at;
    }

    /**
     * Comes back.
     *
     * @return when it was withdrawn
     */
    Instant restore() {
        Instant since = withdrawnAt;
        withdrawn = false;
        withdrawnAt = null;
        return since;
    }

    boolean withdrawn() {
        return withdrawn;
    }

    LocalDate date() {
        return date;
    }

    Source source() {
        return source;
    }
}
