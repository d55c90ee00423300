package org.dailypapers.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.dailypapers.digest.source.Source;


/**
 * A record that a day was read from a source, which became the day's newest source. A day has several records for one source if
 * it returned to that source later.
 */
@Entity
public class DaySource {

    @Id
    @GeneratedValue(generator = "day_source_seq")
    @SequenceGenerator(name = "day_source_seq", sequenceName = "day_source_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "digest_date", updatable = false)
    private Digest digest;

    @Column(name = "digest_date", insertable = false, updatable = false)
    private LocalDate date;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id", updatable = false)
    private Source source;

    /** The version of the reader that read it. */
    @Column(name = "reading", updatable = false)
    private int version;

    /** Whether the day already had the source, and a newer version of the reader read it again. */
    @Column(updatable = false)
    private boolean reread;

    /** The import run that read it; null if unknown. */
    @Column(updatable = false)
    private Long runId;

    @Column(updatable = false)
    private Instant readAt;

    /** The sequence number of the day in which it was read. */
    @Column(name = "turn", updatable = false)
    private int sequence;

    private boolean undone;

    /** For JPA. */
    protected DaySource() {
    }

    public DaySource(Digest digest, Reading reading, boolean reread, Long runId, Instant readAt) {
        this.digest = digest;
        this.source = reading.source();
        this.version = reading.version();
        this.reread = reread;
        this.runId = runId;
        this.readAt = readAt;
        this.sequence = digest.sequence();
    }

    /** Marks the record as undone, together with everything else that the run did to the day. */
    public void undo() {
        undone = true;
    }

    public boolean undone() {
        return undone;
    }

    public Reading reading() {
        return new Reading(source, version);
    }
}
