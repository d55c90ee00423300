package org.dailypapers.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;

/**
 * That the authors of a paper withdrew it at arXiv, as an editor says it. It belongs to the paper, so every day that has the paper
 * shows it. A paper has at most one that is active; those that were replaced or taken away stay kept.
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

    /** True, or nothing for one that is over. */
    private Boolean active;

    private Long endedBy;

    private Instant endedAt;

    private String endReason;

    /** For JPA. */
    protected AuthorWithdrawal() {
    }

    /**
     * @param arxivId arXiv identifier without version
     * @param arxivVersion the version that says so, from 1; null if it is not known
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

    /** Is replaced by another one, or taken away. */
    public void end(Act act) {
        active = null;
        endedBy = act.personId();
        endedAt = act.at();
        endReason = act.reason();
    }

    public Long id() {
        return id;
    }

    /** Whether it says the same. */
    public boolean says(Integer version, String why) {
        return Objects.equals(arxivVersion, version) && reason.equals(why);
    }
}
