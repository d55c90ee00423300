package org.dailypapers.curation.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.act.AuthorWithdrawalStore;

/** Marks papers as withdrawn by their authors and removes such marks, in the store and in the audit log in one transaction. */
@ApplicationScoped
public class AuthorWithdrawalService {

    @Inject
    private AuthorWithdrawalStore store;

    @Inject
    private AuditService audit;

    /**
     * Marks a paper as withdrawn by its authors; a mark that it has already is replaced.
     *
     * @param editor who
     * @param arxivId arXiv identifier without version
     * @param known the number of the mark that the editor saw; null if there was none
     * @param version the version of the paper that announces the withdrawal, from 1; null if unknown
     * @param reason why the authors withdrew it, for readers
     */
    @Transactional
    public void mark(Actor editor, String arxivId, Long known, Integer version, String reason) {
        if (store.mark(arxivId, known, version, act(editor, reason))) {
            audit.record(editor, "paper.withdrawn", arxivId, null, version == null ? null : "v" + version, reason);
        }
    }

    /**
     * Removes the mark of a paper.
     *
     * @param editor who
     * @param arxivId arXiv identifier without version
     * @param known the number of the mark that the editor saw
     * @param reason why
     */
    @Transactional
    public void unmark(Actor editor, String arxivId, Long known, String reason) {
        if (store.unmark(arxivId, known, act(editor, reason))) {
            audit.record(editor, "paper.unwithdrawn", arxivId, null, null, reason);
        }
    }

    private static Act act(Actor editor, String reason) {
        return Act.now(editor.require(Role.EDITOR).id(), reason);
    }
}
