package org.dailypapers.digest;

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
import org.hibernate.annotations.Immutable;

/** One file of one day, kept byte for byte. */
@Entity
@Immutable
public class Source {

    @Id
    @GeneratedValue(generator = "source_seq")
    @SequenceGenerator(name = "source_seq", sequenceName = "source_seq")
    private Long id;

    @Column(name = "digest_date")
    private LocalDate date;

    private String sha256;

    private String path;

    @Basic
    @Column(length = Length.LONG32)
    private byte[] bytes;

    @Embedded
    private Attribution attribution;

    private Instant importedAt;

    /** For JPA. */
    protected Source() {
    }

    Source(LocalDate date, SourceFile file, Instant importedAt) {
        this.date = date;
        this.sha256 = file.sha256();
        this.path = file.path();
        this.bytes = file.bytes();
        this.attribution = file.attribution();
        this.importedAt = importedAt;
    }

    String sha256() {
        return sha256;
    }

    String path() {
        return path;
    }
}
