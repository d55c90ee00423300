package org.dailypapers.curation.queue;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody works on an entry, so that others need not. What somebody took ends by itself, what was assigned does not. */
@Entity
public class Claim {

    /** So long after the last sign of life what somebody took is free again. */
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

    /** Is taken by somebody, for a while. */
    Claim take(long person, Instant now) {
        give(person, person, now, null);
        until = now.plus(LASTS);
        return this;
    }

    /** Is assigned to somebody, by somebody, maybe with a change of many entries. */
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
