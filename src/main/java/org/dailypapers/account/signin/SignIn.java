package org.dailypapers.account.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import org.dailypapers.account.Client;
import org.dailypapers.account.Person;
import org.dailypapers.account.Secret;
import org.dailypapers.limit.FieldLimit;

/**
 * A person signed in with one browser. A sign-in ends when it is ended, after twelve hours without a request, and after thirty days.
 * Ended ones are kept for those thirty days, so that a form that arrives late can still be matched to its person.
 */
@Entity
public class SignIn {

    public static final Duration IDLE = Duration.ofHours(12);
    public static final Duration LONGEST = Duration.ofDays(30);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(generator = "sign_in_seq")
    @SequenceGenerator(name = "sign_in_seq", sequenceName = "sign_in_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String tokenHash;

    private Instant createdAt;

    private Instant seenAt;

    private Instant endedAt;

    private String address;

    private String device;

    /** For JPA. */
    protected SignIn() {
    }

    SignIn(Person person, Secret token, Client client, Instant now) {
        this.person = person;
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.seenAt = now;
        this.address = client.address();
        this.device = FieldLimit.USER_AGENT.cut(client.device());
    }

    Long id() {
        return id;
    }

    Person person() {
        return person;
    }

    boolean isAlive(Instant now) {
        return endedAt == null && !person.disabled() && now.isBefore(seenAt.plus(IDLE))
                && now.isBefore(createdAt.plus(LONGEST));
    }

    /** @return whether it is time to update when the person was last seen */
    boolean isToBeNoted(Instant now) {
        return now.isAfter(seenAt.plus(NOTED_EVERY));
    }
}
