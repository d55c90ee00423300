package org.dailypapers.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** A person with an account. */
@Entity
public class Person {

    @Id
    @GeneratedValue(generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 1)
    private Long id;

    private String name;

    private String displayName;

    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Role role;

    private boolean disabled;

    private boolean singleKeys = true;

    private Instant createdAt;

    private Instant passwordChangedAt;

    private Instant seenAt;

    /** When the person's data were erased; null if they were not. */
    private Instant erasedAt;

    private Long erasedBy;

    private String erasureReason;

    @Version
    private int version;

    /** For JPA. */
    protected Person() {
    }

    public Person(NewPerson asked, String passwordHash, Role role, Instant now) {
        this.name = asked.name();
        this.displayName = asked.displayName();
        this.passwordHash = passwordHash;
        this.role = role;
        this.createdAt = now;
        this.passwordChangedAt = now;
    }

    public Actor actor() {
        return new Actor(id, name, displayName, role);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Role role() {
        return role;
    }

    public boolean disabled() {
        return disabled;
    }

    boolean singleKeys() {
        return singleKeys;
    }

    public boolean isActiveAdmin() {
        return role == Role.ADMIN && !disabled;
    }

    public void give(Role newRole) {
        role = newRole;
    }

    public void disable(boolean now) {
        disabled = now;
    }

    public void showAs(String newName, boolean withSingleKeys) {
        displayName = newName;
        singleKeys = withSingleKeys;
    }

    public void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordChangedAt = now;
    }

    /** Replaces the person's names with a placeholder; nobody can sign in to the account from now on. */
    public void erase(String anonymous, String nobodysHash, Erasure how) {
        name = anonymous;
        displayName = anonymous.replaceFirst("erased-person-", "Erased person ");
        passwordHash = nobodysHash;
        disabled = true;
        singleKeys = true;
        seenAt = null;
        erasedAt = how.at();
        erasedBy = how.by();
        erasureReason = how.reason();
    }

    public boolean erased() {
        return erasedAt != null;
    }

    /**
     * The fact that a person's data were erased.
     *
     * @param at when
     * @param by the admin who did it
     * @param reason the reason that the admin gave
     */
    public record Erasure(Instant at, Long by, String reason) {
    }
}
