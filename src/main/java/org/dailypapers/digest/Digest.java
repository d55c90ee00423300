package org.dailypapers.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
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

    @Version
    private Integer version;

    /** For JPA. */
    protected Digest() {
    }

    Digest(LocalDate date, Source source, int paperCount) {
        this.date = date;
        readFrom(source, paperCount);
    }

    /** Takes a source as the day's newest. */
    final void readFrom(Source newest, int papers) {
        this.source = newest;
        this.paperCount = papers;
    }

    /** Takes how many papers readers see now. */
    void count(int papers) {
        this.paperCount = papers;
    }

    LocalDate date() {
        return date;
    }

    Source source() {
        return source;
    }
}
