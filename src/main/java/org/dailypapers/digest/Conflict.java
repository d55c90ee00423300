package org.dailypapers.digest;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * An imported state that clashes with what people wrote. An entry has at most one that is active; readers see nothing of
 * any. What is decided, superseded or dropped stays kept.
 */
@Entity
public class Conflict {

    @Id
    @GeneratedValue(generator = "conflict_seq")
    @SequenceGenerator(name = "conflict_seq", sequenceName = "conflict_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id", updatable = false)
    private Entry entry;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "state_id", updatable = false)
    private ImportedState state;

    /** What the machine had said before. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "base_id", updatable = false)
    private StoredContent base;

    @Column(updatable = false)
    private Long runId;

    @Column(updatable = false)
    private Instant madeAt;

    /** True, or nothing for one that is over. */
    private Boolean active;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private Instant decidedAt;

    /** The sequence number of the day in which it ended; null if it is active. */
    @Column(name = "decided_turn")
    private Integer decidedSequence;

    private Long personId;

    private String reason;

    /** The newest revision after the decision. */
    private Integer revision;

    @Version
    private Integer version;

    /** For JPA. */
    protected Conflict() {
    }

    public Conflict(Entry entry, ImportedState state, Long runId, Instant madeAt) {
        this.entry = entry;
        this.state = state;
        this.base = entry.base();
        this.runId = runId;
        this.madeAt = madeAt;
        this.active = true;
        entry.conflict(true);
    }

    /** Is decided by a person. */
    public void decide(Decision how, Act act) {
        end(how, act.at());
        this.personId = act.personId();
        this.reason = act.reason();
    }

    /** Is over without a decision: superseded or dropped. */
    public void end(Decision how, Instant at) {
        this.active = null;
        this.decision = how;
        this.decidedAt = at;
        this.decidedSequence = entry.digest().sequence();
        this.revision = entry.newestRevision();
        entry.conflict(false);
    }

    /** Is open again, because what superseded it was undone; what a person decided stays decided. */
    public void reopen() {
        if (personId != null) {
            return;
        }
        this.active = true;
        this.decision = null;
        this.decidedAt = null;
        this.decidedSequence = null;
        this.revision = null;
        entry.conflict(true);
    }

    public Long id() {
        return id;
    }

    public StoredContent base() {
        return base;
    }

    public StoredContent theirs() {
        return state.stored();
    }

    /** How a conflict ends. */
    public enum Decision {
        /** An editor kept what people wrote, wherever it clashed. */
        OURS,
        /** An editor took what the machine says, wherever it clashed. */
        THEIRS,
        /** An editor took some of each. */
        MIXED,
        /** Nothing clashed any more, as people had changed the entry meanwhile: an editor took both sides' changes. */
        MERGED,
        /** An editor wrote what it says. */
        EDITED,
        /** A newer import came before anybody decided. */
        SUPERSEDED,
        /** The run that made it was undone. */
        DROPPED
    }
}
