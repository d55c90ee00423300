package org.dailypapers.curation.bulk;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Something that somebody asked for many entries at once. */
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

    /** Begins to take everything back that can be. */
    void undo(long by, Instant now) {
        state = State.UNDOING;
        undoneBy = by;
        undoneAt = now;
    }

    /** Has nothing left to do. */
    void end(Instant now) {
        finishedAt = now;
        state = state == State.UNDOING ? State.UNDONE : State.DONE;
    }

    /** @return its number */
    public Long id() {
        return id;
    }

    /** @return what is done */
    public BulkKind kind() {
        return kind;
    }

    /** @return the name of the check that it is about; null if it is about none */
    public String check() {
        return check;
    }

    /** @return who asked for it */
    public Long personId() {
        return personId;
    }

    /** @return to whom entries are given; null if none are */
    public Long assigneeId() {
        return assigneeId;
    }

    /** @return why; null if nobody said so */
    public String reason() {
        return reason;
    }

    /** @return how far it is */
    public State state() {
        return state;
    }

    /** @return how many entries it is about */
    public int total() {
        return total;
    }

    /** @return when it was asked for */
    public Instant createdAt() {
        return createdAt;
    }

    /** @return who wants it back; null if nobody does */
    public Long undoneBy() {
        return undoneBy;
    }

    /** @return whether something is still to be done */
    public boolean running() {
        return state == State.RUNNING || state == State.UNDOING;
    }

    /** How far it is. */
    public enum State {
        /** Entries wait. */
        RUNNING,
        /** Every entry had its turn. */
        DONE,
        /** It is taken back, and entries wait for that. */
        UNDOING,
        /** Everything is taken back that can be. */
        UNDONE
    }
}
