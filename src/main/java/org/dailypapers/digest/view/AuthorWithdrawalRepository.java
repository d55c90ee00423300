package org.dailypapers.digest.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the present and past marks of papers as withdrawn by their authors. Each method is one statement. */
@ApplicationScoped
public class AuthorWithdrawalRepository {

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param arxivId arXiv identifier without version
     * @return all marks that the paper has or had, the newest first
     */
    public List<AuthorWithdrawalRow> history(String arxivId) {
        return entities.createQuery("select new org.dailypapers.digest.view.AuthorWithdrawalRow(w.id, w.arxivVersion, w.reason, w.personId, w.markedAt,"
                + " coalesce(w.active, false), w.endedBy, w.endedAt, w.endReason) from AuthorWithdrawal w where w.arxivId = :arxivId order by w.id desc",
                AuthorWithdrawalRow.class).setParameter("arxivId", arxivId).getResultList();
    }
}
