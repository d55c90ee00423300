package org.dailypapers.curation.editor.typing;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

import org.dailypapers.limit.FieldLimit;
import org.hibernate.Length;

/** The unsaved text of a person in an entry. A person has at most one active draft of an entry; discarded drafts are kept. */
@Entity
public class Draft {

    @Id
    @GeneratedValue(generator = "draft_seq")
    @SequenceGenerator(name = "draft_seq", sequenceName = "draft_seq")
    private Long id;

    @Column(updatable = false)
    private Long personId;

    @Column(updatable = false)
    private Long entryId;

    /** True, or null for a draft that was discarded or set aside. */
    private Boolean active;

    private int loadedRevision;

    @Column(length = Length.LONG32)
    @Convert(converter = EntryFormConverter.class)
    private EntryForm form;

    private String device;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant savedAt;

    /** The page on which it was last typed. */
    private String page;

    /** The number of the last request of that page. */
    private int turn;

    /** Whether it was set aside because the same person typed on another page. */
    private boolean displaced;

    /** For JPA. */
    protected Draft() {
    }

    Draft(long personId, long entryId, Instant now) {
        this.personId = personId;
        this.entryId = entryId;
        this.active = true;
        this.createdAt = now;
    }

    /** Stores the typed text, unless the same page has sent a newer one already. If the text is the same, the time is not changed. */
    final void keep(EntryForm typed, TypedOn where, Instant now) {
        if (where.isBefore(this)) {
            return;
        }
        this.savedAt = typed.equals(form) ? savedAt : now;
        this.form = typed;
        this.loadedRevision = typed.loaded();
        this.device = FieldLimit.DEVICE.cut(where.device());
        this.page = where.page();
        this.turn = where.turn();
    }

    void putAway() {
        active = null;
    }

    /** Sets the draft aside for the text that the same person types on another page. */
    void stepAside() {
        active = null;
        displaced = true;
    }

    void takeBack() {
        active = true;
        displaced = false;
    }

    Long entryId() {
        return entryId;
    }

    String page() {
        return page;
    }

    int turn() {
        return turn;
    }

    /** @return the typed text */
    public EntryForm form() {
        return form;
    }

    /** @return the browser and the system that it was typed with */
    public String device() {
        return device;
    }

    /** @return when its text was last changed */
    public Instant savedAt() {
        return savedAt;
    }
}
