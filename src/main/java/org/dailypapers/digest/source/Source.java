package org.dailypapers.digest.source;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Length;

/** One file of one day, kept byte for byte; only what is said of its author can change. */
@Entity
public class Source {

    @Id
    @GeneratedValue(generator = "source_seq")
    @SequenceGenerator(name = "source_seq", sequenceName = "source_seq")
    private Long id;

    @Column(name = "digest_date", updatable = false)
    private LocalDate date;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private String path;

    @Basic
    @Column(length = Length.LONG32, updatable = false)
    private byte[] bytes;

    @Embedded
    private Attribution attribution;

    @Column(updatable = false)
    private Instant importedAt;

    /** The run that brought it; null if none is known. */
    @Column(updatable = false)
    private Long runId;

    /** For JPA. */
    protected Source() {
    }

    public Source(LocalDate date, SourceFile file, Instant importedAt, Long runId) {
        this.date = date;
        this.sha256 = file.sha256();
        this.path = file.path();
        this.bytes = file.bytes();
        this.attribution = file.attribution();
        this.importedAt = importedAt;
        this.runId = runId;
    }

    /** Takes what is said now of whose text it is; nothing else of a source ever changes. */
    public void attribute(Attribution now) {
        attribution = now;
    }

    public Attribution attribution() {
        return attribution;
    }

    public String sha256() {
        return sha256;
    }

    public String path() {
        return path;
    }
}
