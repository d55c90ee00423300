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

/** One file of one day, kept byte for byte; only what is said of its author, and by which version of the reader it was read, can change. */
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

    /** The newest version of the reader that read it, whether or not it found there what the versions before it had found. */
    private int reader;

    /** For JPA. */
    protected Source() {
    }

    public Source(LocalDate date, SourceFile file, int reader, Instant importedAt, Long runId) {
        this.date = date;
        this.sha256 = file.sha256();
        this.path = file.path();
        this.bytes = file.bytes();
        this.attribution = file.attribution();
        this.importedAt = importedAt;
        this.runId = runId;
        this.reader = reader;
    }

    /**
     * Was read by a version of the reader, or counts as read by an earlier one again.
     *
     * @param version the version
     */
    public void readBy(int version) {
        reader = version;
    }

    /** @return the newest version of the reader that read it */
    public int reader() {
        return reader;
    }

    /** @return all of it; not copied */
    public byte[] bytes() {
        return bytes;
    }

    /** Takes what is said now of whose text it is; nothing else of what a source says ever changes. */
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
