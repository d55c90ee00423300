package org.dailypapers.importer.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import org.dailypapers.digest.source.Attribution;

/** Files that somebody sent, or kept sources that somebody has read again; kept until they are imported or a day has gone. */
@Entity
public class Upload {

    /** How long an upload waits for its import. */
    static final Duration KEPT = Duration.ofDays(1);

    @Id
    @GeneratedValue(generator = "upload_seq")
    @SequenceGenerator(name = "upload_seq", sequenceName = "upload_seq", allocationSize = 1)
    private Long id;

    private Long personId;

    private Instant createdAt;

    /** Whether all of it has come; before, nobody sees it. */
    private boolean complete;

    /** Whether its files are the sources that days have, to be read again. */
    @Column(updatable = false)
    private boolean reread;

    @Embedded
    private Attribution attribution;

    /** For JPA. */
    protected Upload() {
    }

    Upload(long personId, Instant createdAt) {
        this.personId = personId;
        this.createdAt = createdAt;
    }

    /** Begins to gather kept sources to be read again. */
    static Upload ofSources(long personId, Instant createdAt) {
        Upload upload = new Upload(personId, createdAt);
        upload.reread = true;
        upload.complete = true;
        return upload;
    }

    boolean reread() {
        return reread;
    }

    Long id() {
        return id;
    }

    /** Has come as a whole. */
    void complete(Attribution whose) {
        this.complete = true;
        this.attribution = whose;
    }
}
