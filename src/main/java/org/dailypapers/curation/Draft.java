package org.dailypapers.curation;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import org.hibernate.Length;

/** What somebody typed and did not save. A person has at most one active draft of an entry; those put away stay. */
@Entity
public class Draft {

    private static final int LONGEST_DEVICE = 200;

    @Id
    @GeneratedValue(generator = "draft_seq")
    @SequenceGenerator(name = "draft_seq", sequenceName = "draft_seq")
    private Long id;

    @Column(updatable = false)
    private Long personId;

    @Column(updatable = false)
    private Long entryId;

    /** True, or nothing for one that was put away. */
    private Boolean active;

    private int loadedRevision;

    @Column(length = Length.LONG32)
    @Convert(converter = EntryFormConverter.class)
    private EntryForm form;

    private String device;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant savedAt;

    /** For JPA. */
    protected Draft() {
    }

    Draft(long personId, long entryId, Instant now) {
        this.personId = personId;
        this.entryId = entryId;
        this.active = true;
        this.createdAt = now;
    }

    final void keep(EntryForm typed, String where, Instant now) {
        this.form = typed;
        this.loadedRevision = typed.loaded();
        this.device = where.length() > LONGEST_DEVICE ? where.substring(0, LONGEST_DEVICE) : where;
        this.savedAt = now;
    }

    void putAway() {
        active = null;
    }

    void takeBack() {
        active = true;
    }

    /** @return what was typed */
    public EntryForm form() {
        return form;
    }

    /** @return the browser and the system that it was typed with */
    public String device() {
        return device;
    }

    /** @return when it was kept last */
    public Instant savedAt() {
        return savedAt;
    }
}
