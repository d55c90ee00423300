package org.dailypapers.digest;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** An admin's confirmation that a source author agrees to corrections, although the licence forbids derivatives. */
@Entity
@Immutable
public class Consent {

    @Id
    private String author;

    private Long personId;

    private Instant givenAt;

    private String note;

    /** For JPA. */
    protected Consent() {
    }

    public Consent(String author, Act act) {
        this.author = author;
        this.personId = act.personId();
        this.givenAt = act.at();
        this.note = act.reason();
    }
}
