package org.dailypapers.curation;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** Somebody has an entry open. A hint to others, never a lock. */
@Entity
@IdClass(Presence.Key.class)
public class Presence {

    /** After so long without a sign of life somebody counts as gone. */
    static final Duration GONE = Duration.ofSeconds(90);

    @Id
    private Long personId;

    @Id
    private Long entryId;

    private Instant openedAt;

    private Instant seenAt;

    /** For JPA. */
    protected Presence() {
    }

    Presence(long personId, long entryId, Instant now) {
        this.personId = personId;
        this.entryId = entryId;
        this.openedAt = now;
        this.seenAt = now;
    }

    /** Gives a sign of life; who was gone begins anew. */
    void seen(Instant now) {
        if (seenAt.plus(GONE).isBefore(now)) {
            openedAt = now;
        }
        seenAt = now;
    }

    /**
     * What tells a presence from all others.
     *
     * @param personId who
     * @param entryId where
     */
    public record Key(Long personId, Long entryId) implements Serializable {

        /** For JPA. */
        public Key() {
            this(null, null);
        }
    }
}
