package org.dailypapers.curation.queue;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Tells that a person works on an entry, so that others need not. A claim that a person made expires; an assignment does not. */
@Entity
public class Claim {

    /** How long after the person's last activity a claim expires. */
    static final Duration LASTS = Duration.ofMinutes(30);

    @Id
    private Long entryId;

    private Long personId;

    private Long givenBy;

    private Instant givenAt;

    @Column(name = "until_at")
    private Instant until;

    private Long bulkId;

    /** For JPA. */
    protected Claim() {
    }

    Claim(long entryId) {
        this.entryId = entryId;
    }

    /** Lets a person claim it for a while. */
    Claim take(long person, Instant now) {
        give(person, person, now, null);
        until = now.plus(LASTS);
        return this;
    }

    /** Assigns it to a person, possibly as part of a bulk action. */
    Claim assign(long person, long by, Instant now, Long bulk) {
        give(person, by, now, bulk);
        until = null;
        return this;
    }

    private void give(long person, long by, Instant now, Long bulk) {
        personId = person;
        givenBy = by;
        givenAt = now;
        bulkId = bulk;
    }

    Long entryId() {
        return entryId;
    }

    boolean holds(Instant now) {
        return until == null || until.isAfter(now);
    }

    boolean by(long person) {
        return personId == person;
    }

    Long personId() {
        return personId;
    }

    Long bulkId() {
        return bulkId;
    }

    Instant until() {
        return until;
    }
}
