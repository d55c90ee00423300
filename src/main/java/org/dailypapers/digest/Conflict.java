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
 * An imported state that clashes with what people wrote. An entry has at most one active conflict. Readers never see conflicts.
 * Conflicts that are decided, superseded or dropped are kept.
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

    /** What the machine said before. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "base_id", updatable = false)
    private StoredContent base;

    @Column(updatable = false)
    private Long runId;

    @Column(updatable = false)
    private Instant madeAt;

    /** True if the conflict is open; null once it has ended. */
    private Boolean active;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private Instant decidedAt;

    /** The sequence number of the day in which it ended; null if it is active. */
    @Column(name = "decided_turn")
    private Integer decidedSequence;

    private Long personId;

    private String reason;

    /** The number of the newest revision when the conflict ended; null if it is active. */
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

    /** Ends the conflict by a person's decision. */
    public void decide(Decision how, Act act) {
        end(how, act.at());
        this.personId = act.personId();
        this.reason = act.reason();
    }

    /** Ends the conflict. Without a person's decision it is superseded or dropped. */
    public void end(Decision how, Instant at) {
        this.active = null;
        this.decision = how;
        this.decidedAt = at;
        this.decidedSequence = entry.digest().sequence();
        this.revision = entry.newestRevision();
        entry.conflict(false);
    }

    /** Opens the conflict again, because the import that superseded it was undone. Does nothing if a person decided it. */
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
        /** An editor took the machine's text in some places and people's text in others. */
        MIXED,
        /** Nothing clashed any more because people had changed the entry in the meantime, and an editor took the changes of both sides. */
        MERGED,
        /** An editor wrote the text. */
        EDITED,
        /** A newer import came before anyone decided. */
        SUPERSEDED,
        /** The run that made it was undone. */
        DROPPED
    }
}
