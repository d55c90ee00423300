package org.dailypapers.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;

/**
 * An editor's mark that the authors of a paper withdrew it at arXiv. It belongs to the paper, so every day that has the paper
 * shows it. A paper has at most one active mark; marks that were replaced or removed are kept.
 */
@Entity
public class AuthorWithdrawal {

    @Id
    @GeneratedValue(generator = "author_withdrawal_seq")
    @SequenceGenerator(name = "author_withdrawal_seq", sequenceName = "author_withdrawal_seq", allocationSize = 1)
    private Long id;

    private String arxivId;

    private Integer arxivVersion;

    private String reason;

    private Long personId;

    private Instant markedAt;

    /** True if the mark is active; null once it is replaced or removed. */
    private Boolean active;

    private Long endedBy;

    private Instant endedAt;

    private String endReason;

    /** For JPA. */
    protected AuthorWithdrawal() {
    }

    /**
     * @param arxivId arXiv identifier without version
     * @param arxivVersion the version that says that the paper is withdrawn, from 1; null if unknown
     * @param act who, when, and the reason that readers see
     */
    public AuthorWithdrawal(String arxivId, Integer arxivVersion, Act act) {
        this.arxivId = arxivId;
        this.arxivVersion = arxivVersion;
        this.reason = act.reason();
        this.personId = act.personId();
        this.markedAt = act.at();
        this.active = true;
    }

    /** Ends this mark, because it is replaced or removed. */
    public void end(Act act) {
        active = null;
        endedBy = act.personId();
        endedAt = act.at();
        endReason = act.reason();
    }

    public Long id() {
        return id;
    }

    /** Returns whether the mark has this version and reason. */
    public boolean says(Integer version, String why) {
        return Objects.equals(arxivVersion, version) && reason.equals(why);
    }

    /** Returns whether the person of the act set the mark, with this version and the reason of the act. */
    public boolean isSame(Integer version, Act act) {
        return says(version, act.reason()) && Objects.equals(personId, act.personId());
    }

    /** Returns whether the person of the act removed the mark, for the reason of the act. */
    public boolean wasEnded(Act act) {
        return active == null && Objects.equals(endedBy, act.personId()) && Objects.equals(endReason, act.reason());
    }
}
