package org.dailypapers.curation.finding;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import org.hibernate.annotations.Immutable;

/** A check that is muted, for one entry or altogether. To unmute it, the dismissal is deleted. */
@Entity
@Immutable
public class Dismissal {

    @Id
    @GeneratedValue(generator = "dismissal_seq")
    @SequenceGenerator(name = "dismissal_seq", sequenceName = "dismissal_seq", allocationSize = 1)
    private Long id;

    @Column(name = "check_name")
    private String check;

    private Long entryId;

    private Long personId;

    private Instant givenAt;

    private String reason;

    /** For JPA. */
    protected Dismissal() {
    }

    Dismissal(String check, Long entryId, long personId, String reason, Instant now) {
        this.check = check;
        this.entryId = entryId;
        this.personId = personId;
        this.reason = reason;
        this.givenAt = now;
    }

    /** @return the name of the check */
    public String check() {
        return check;
    }

    /** @return the id of the entry; null for all entries */
    public Long entryId() {
        return entryId;
    }

    /** @return the id of the person who dismissed it */
    public Long personId() {
        return personId;
    }

    /** @return the reason */
    public String reason() {
        return reason;
    }

    /** @return the request with which matching findings are dismissed */
    DismissalRequest how() {
        return new DismissalRequest(entryId == null ? DismissalScope.CHECK : DismissalScope.ENTRY, personId, reason, givenAt, null);
    }
}
