package org.dailypapers.account.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Person;
import org.dailypapers.account.Role;
import org.dailypapers.account.Secret;
import org.dailypapers.account.WrongSecret;

/** A one-time code. */
@Entity
public class Invitation {

    /** What a code is for. */
    public enum Kind {
        /** Creates the first admin. */
        SETUP(Duration.ofDays(1)),
        /** Creates the account of an invited person. */
        PERSON(Duration.ofDays(7)),
        /** Gives a person with an account a new password. */
        PASSWORD(Duration.ofDays(1));

        private final Duration valid;

        Kind(Duration valid) {
            this.valid = valid;
        }
    }

    @Id
    @GeneratedValue(generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Kind kind;

    private String codeHash;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Role role;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    private Long createdBy;

    private Instant createdAt;

    private Instant expiresAt;

    private Instant usedAt;

    private Instant revokedAt;

    @Version
    private int version;

    /** For JPA. */
    protected Invitation() {
    }

    private Invitation(Kind kind, Secret code, Role role, Instant now) {
        this.kind = kind;
        this.codeHash = code.hash();
        this.role = role;
        this.createdAt = now;
        this.expiresAt = now.plus(kind.valid);
    }

    static Invitation forFirstAdmin(Secret code, Instant now) {
        return new Invitation(Kind.SETUP, code, Role.ADMIN, now);
    }

    static Invitation forSomebody(Secret code, Role role, String note, Actor by, Instant now) {
        Invitation invitation = new Invitation(Kind.PERSON, code, role, now);
        invitation.note = note;
        invitation.createdBy = by.id();
        return invitation;
    }

    static Invitation forPassword(Secret code, Person person, Actor by, Instant now) {
        Invitation invitation = new Invitation(Kind.PASSWORD, code, person.role(), now);
        invitation.person = person;
        invitation.createdBy = by.id();
        return invitation;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt) && (person == null || !person.disabled());
    }

    /** @throws WrongSecret if the code is of another kind, or no longer valid */
    Invitation use(Kind asked, Instant now) {
        if (kind != asked || !isOpen(now)) {
            throw new WrongSecret();
        }
        usedAt = now;
        return this;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    Role role() {
        return role;
    }

    Person person() {
        return person;
    }

    String subject() {
        return person != null ? person.name() : note == null ? "" : note;
    }
}
