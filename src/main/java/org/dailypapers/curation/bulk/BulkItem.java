package org.dailypapers.curation.bulk;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** An entry of a bulk action, and the result for it. */
@Entity
@IdClass(BulkItem.Key.class)
public class BulkItem {

    @Id
    private Long bulkId;

    @Id
    private Long entryId;

    @Enumerated(EnumType.STRING)
    private State state;

    private Integer revisionBefore;

    private Integer revisionAfter;

    private String valueBefore;

    private String told;

    /** For JPA. */
    protected BulkItem() {
    }

    BulkItem(long bulkId, long entryId) {
        this.bulkId = bulkId;
        this.entryId = entryId;
        this.state = State.WAITING;
    }

    /** Marks it as done, with the revisions before and after. */
    void done(int before, int after, String value) {
        state = State.DONE;
        revisionBefore = before;
        revisionAfter = after;
        valueBefore = value;
    }

    /** Marks it as undone. */
    void undone() {
        state = State.UNDONE;
    }

    /** Marks it as left out, or as impossible to undo. */
    void leave(String why) {
        state = state == State.WAITING ? State.LEFT : State.KEPT;
        told = why;
    }

    Long entryId() {
        return entryId;
    }

    State state() {
        return state;
    }

    Integer revisionBefore() {
        return revisionBefore;
    }

    Integer revisionAfter() {
        return revisionAfter;
    }

    String valueBefore() {
        return valueBefore;
    }

    /** The states of an entry in a bulk action. */
    public enum State {
        /** Not processed yet. */
        WAITING,
        /** Done. */
        DONE,
        /** Left unchanged, since the action was not possible. */
        LEFT,
        /** Done and undone. */
        UNDONE,
        /** Done; could not be undone. */
        KEPT
    }

    /**
     * The primary key.
     *
     * @param bulkId the id of the bulk action
     * @param entryId the id of the entry
     */
    public record Key(Long bulkId, Long entryId) implements Serializable {

        /** For JPA. */
        public Key() {
            this(null, null);
        }
    }
}
