package org.dailypapers.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Length;

/** A form that was sent when its sign-in had ended, kept for a day for whoever signed in again. */
@Entity
public class Parked {

    static final Duration KEPT = Duration.ofDays(1);

    @Id
    @GeneratedValue(generator = "parked_seq")
    @SequenceGenerator(name = "parked_seq", sequenceName = "parked_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String path;

    @Column(length = Length.LONG32)
    private String parameters;

    private Instant createdAt;

    /** For JPA. */
    protected Parked() {
    }

    Parked(Person person, KeptForm form, Instant now) {
        this.person = person;
        this.path = form.path();
        this.parameters = form.toText();
        this.createdAt = now;
    }

    Long id() {
        return id;
    }
}
