package org.dailypapers.digest.view;

import java.time.Instant;

/**
 * The mark that the authors of a paper withdrew it at arXiv.
 *
 * @param version the version of the paper that says that it is withdrawn, from 1; null if unknown
 * @param reason the reason, as an editor gives it for readers
 * @param at when an editor set the mark
 */
public record WithdrawnByAuthors(Integer version, String reason, Instant at) {

    /** The HQL expression that creates the mark; needs {@link #JOIN}. */
    public static final String NEW = "new org.dailypapers.digest.view.WithdrawnByAuthors(w.arxivVersion, w.reason, w.markedAt)";

    /** Joins the mark of the paper of an {@code Entry e}, if there is one. */
    public static final String JOIN = " left join AuthorWithdrawal w on w.arxivId = e.arxivId and w.active = true";

    /** @return the mark; null if it is the empty one that a query creates without a match */
    public static WithdrawnByAuthors orNull(WithdrawnByAuthors joined) {
        return joined == null || joined.at == null ? null : joined;
    }
}
