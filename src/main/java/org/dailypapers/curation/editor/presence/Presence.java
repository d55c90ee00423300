package org.dailypapers.curation.editor.presence;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** A person has an entry open. This is a hint to others, never a lock. */
@Entity
@IdClass(Presence.Key.class)
public class Presence {

    /** A person counts as gone after this long without a sign of life. */
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

    /**
     * The primary key of a presence.
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
