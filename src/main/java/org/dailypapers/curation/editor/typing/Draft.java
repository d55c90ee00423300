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

/** What somebody typed and did not save. A person has at most one active draft of an entry; those put away stay. */
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

    /** The page that it was typed on last. */
    private String page;

    /** What that page sent last. */
    private int turn;

    /** Whether it was put away because the same person went on typing on another page. */
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

    /** Takes what is typed now, but for what a page sent before and comes after. What says the same is as old as it was. */
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

    /** Makes room for what the same person types on another page. */
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
