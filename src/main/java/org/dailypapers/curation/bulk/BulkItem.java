package org.dailypapers.curation.bulk;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** An entry to which something is done together with others, and what became of that. */
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

    /** Is done, upon a revision. */
    void done(int before, int after, String value) {
        state = State.DONE;
        revisionBefore = before;
        revisionAfter = after;
        valueBefore = value;
    }

    /** Is taken back. */
    void undone() {
        state = State.UNDONE;
    }

    /** Could not be done, or not be taken back. */
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

    /** What became of it. */
    public enum State {
        /** Nothing yet. */
        WAITING,
        /** It is done. */
        DONE,
        /** It could not be done. */
        LEFT,
        /** It was done and is taken back. */
        UNDONE,
        /** It was done and could not be taken back. */
        KEPT
    }

    /**
     * What tells an item from all others.
     *
     * @param bulkId with which others
     * @param entryId which entry
     */
    public record Key(Long bulkId, Long entryId) implements Serializable {

        /** For JPA. */
        public Key() {
            this(null, null);
        }
    }
}
