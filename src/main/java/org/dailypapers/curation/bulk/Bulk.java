package org.dailypapers.curation.bulk;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A bulk action: something that an editor does to many entries at once. */
@Entity
public class Bulk {

    @Id
    @GeneratedValue(generator = "bulk_seq")
    @SequenceGenerator(name = "bulk_seq", sequenceName = "bulk_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    private BulkKind kind;

    @Column(name = "check_name")
    private String check;

    private String asked;

    private Long personId;

    private Long assigneeId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private State state;

    private int total;

    private Instant createdAt;

    private Instant finishedAt;

    private Long undoneBy;

    private Instant undoneAt;

    /** For JPA. */
    protected Bulk() {
    }

    Bulk(BulkOrder order, long personId, int total, Instant now) {
        this.kind = order.kind();
        this.check = order.kind().ofCheck() ? order.filter().check() : null;
        this.asked = order.asked();
        this.assigneeId = order.assignee();
        this.reason = order.reason();
        this.personId = personId;
        this.total = total;
        this.createdAt = now;
        this.state = State.RUNNING;
    }

    /** Starts undoing the action as far as possible. */
    void undo(long by, Instant now) {
        state = State.UNDOING;
        undoneBy = by;
        undoneAt = now;
    }

    /** Marks the action, or its undoing, as finished. */
    void end(Instant now) {
        finishedAt = now;
        state = state == State.UNDOING ? State.UNDONE : State.DONE;
    }

    /** @return its id */
    public Long id() {
        return id;
    }

    /** @return its kind */
    public BulkKind kind() {
        return kind;
    }

    /** @return the name of the check whose findings it is about; null if it is not about a check */
    public String check() {
        return check;
    }

    /** @return the id of the person who started it */
    public Long personId() {
        return personId;
    }

    /** @return the id of the person who gets the entries; null if it assigns none */
    public Long assigneeId() {
        return assigneeId;
    }

    /** @return the reason; null if none was given */
    public String reason() {
        return reason;
    }

    /** @return its state */
    public State state() {
        return state;
    }

    /** @return the number of its entries */
    public int total() {
        return total;
    }

    /** @return when it was started */
    public Instant createdAt() {
        return createdAt;
    }

    /** @return the id of the person who undid it; null if nobody did */
    public Long undoneBy() {
        return undoneBy;
    }

    /** @return whether there is still something to do */
    public boolean running() {
        return state == State.RUNNING || state == State.UNDOING;
    }

    /** The states of a bulk action. */
    public enum State {
        /** Some entries are still to be processed. */
        RUNNING,
        /** All entries were processed. */
        DONE,
        /** It is being undone, and some entries are still to be processed. */
        UNDOING,
        /** It was undone as far as possible. */
        UNDONE
    }
}
