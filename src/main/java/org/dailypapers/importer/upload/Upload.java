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

/** Files that a person sent, or stored sources to be read again; kept until they are imported, for one day at most. */
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

    /** Whether it has arrived completely; nobody sees it before that. */
    private boolean complete;

    /** Whether its files are stored sources of days, to be read again. */
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

    /** Starts an upload of stored sources to be read again. */
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

    /** Marks it as completely arrived. */
    void complete(Attribution whose) {
        this.complete = true;
        this.attribution = whose;
    }
}
