package org.dailypapers.digest.view;

import java.time.Instant;

/**
 * That the authors of a paper withdrew it at arXiv.
 *
 * @param version the version of the paper that says so, from 1; null if it is not known
 * @param reason why, as an editor tells readers
 * @param at when an editor said so
 */
public record WithdrawnByAuthors(Integer version, String reason, Instant at) {

    /** How HQL makes it, where {@code w} is joined to an {@code Entry e} by {@link #JOIN}. */
    public static final String NEW = "new org.dailypapers.digest.view.WithdrawnByAuthors(w.arxivVersion, w.reason, w.markedAt)";

    /** Joins the mark of the paper of an {@code Entry e}, if there is one. */
    public static final String JOIN = " left join AuthorWithdrawal w on w.arxivId = e.arxivId and w.active = true";

    /** @return the mark; null for one that a query made of nothing */
    public static WithdrawnByAuthors orNull(WithdrawnByAuthors joined) {
        return joined == null || joined.at == null ? null : joined;
    }
}
