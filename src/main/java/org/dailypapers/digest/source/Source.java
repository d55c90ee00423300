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

/**
 * One file of one day, stored byte for byte. Only its attribution and the version of its reader can change; erasures change the
 * bytes directly in the database.
 */
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

    /** The import run that added it; null if unknown. */
    @Column(updatable = false)
    private Long runId;

    /** The newest version of the reader that read it, even if the result was the same as before. */
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
     * Records which version of the reader read it. An undo can set an earlier version.
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

    /** @return all bytes; the array is not copied */
    public byte[] bytes() {
        return bytes;
    }

    /** Replaces the attribution. */
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
