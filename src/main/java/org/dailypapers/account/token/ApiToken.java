package org.dailypapers.account.token;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Person;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;

/** A secret that lets a script act for its owner, with the owner's role or a lower one. */
@Entity
public class ApiToken {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private String name;

    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Role role;

    private Instant createdAt;

    private Instant expiresAt;

    private Instant usedAt;

    private Instant revokedAt;

    /** For JPA. */
    protected ApiToken() {
    }

    ApiToken(Person person, NewToken asked, Secret secret, Instant now) {
        this.person = person;
        this.name = asked.name();
        this.tokenHash = secret.hash();
        this.role = asked.role();
        this.createdAt = now;
        this.expiresAt = asked.expiresAt();
    }

    Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    boolean isAlive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && !person.disabled();
    }

    boolean isToBeNoted(Instant now) {
        return usedAt == null || now.isAfter(usedAt.plus(NOTED_EVERY));
    }

    /** @return the owner, with the lower of the token's role and the owner's current role */
    Actor actor() {
        Role present = person.role();
        return new Actor(person.id(), person.name(), person.displayName(), present.includes(role) ? role : present);
    }

    public void revoke(Instant now) {
        revokedAt = now;
    }
}
