package org.dailypapers.digest.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.AuthorWithdrawal;
import org.dailypapers.digest.StoreRepository;
import org.dailypapers.platform.problem.NotFound;

/** Marks papers as withdrawn by their authors, and removes such marks. Changes to the same paper wait for each other. */
@ApplicationScoped
public class AuthorWithdrawalStore {

    private StoreRepository repository;

    /** For CDI. */
    protected AuthorWithdrawalStore() {
    }

    /** @param repository the repository of digests */
    @Inject
    public AuthorWithdrawalStore(StoreRepository repository) {
        this.repository = repository;
    }

    /**
     * Marks a paper. Replaces the mark that it has, if any.
     *
     * @param arxivId arXiv identifier without version
     * @param known the identifier of the mark that the editor saw; null for none
     * @param version the version of the paper that says that it is withdrawn, from 1; null if unknown
     * @param act who, when, and the reason that readers see
     * @return whether that changed anything; false if the same person has marked the paper like this already
     * @throws NotFound if no day has the paper
     * @throws StaleMarkException if the paper no longer has the mark that the editor saw
     */
    @Transactional
    public boolean mark(String arxivId, Long known, Integer version, Act act) {
        Optional<AuthorWithdrawal> before = hold(arxivId);
        if (before.filter(mark -> mark.isSame(version, act)).isPresent()) {
            return false;
        }
        checkSeen(before, known);
        if (before.filter(mark -> mark.says(version, act.reason())).isPresent()) {
            return false;
        }
        before.ifPresent(mark -> mark.end(new Act(act.personId(), null, act.at())));
        repository.flush();
        repository.keep(new AuthorWithdrawal(arxivId, version, act));
        return true;
    }

    /**
     * Removes the mark of a paper.
     *
     * @param arxivId arXiv identifier without version
     * @param known the identifier of the mark that the editor saw
     * @param act who, why and when
     * @return whether the paper had a mark; false if the same person has removed it like this already
     * @throws NotFound if no day has the paper
     * @throws StaleMarkException if the paper no longer has the mark that the editor saw
     */
    @Transactional
    public boolean unmark(String arxivId, Long known, Act act) {
        Optional<AuthorWithdrawal> mark = hold(arxivId);
        if (mark.isEmpty() && repository.withdrawal(arxivId, known).filter(before -> before.wasEnded(act)).isPresent()) {
            return false;
        }
        checkSeen(mark, known);
        mark.ifPresent(one -> one.end(act));
        return mark.isPresent();
    }

    private Optional<AuthorWithdrawal> hold(String arxivId) {
        if (!repository.holdPaper(arxivId)) {
            throw new NotFound();
        }
        return repository.withdrawal(arxivId);
    }

    private static void checkSeen(Optional<AuthorWithdrawal> mark, Long known) {
        if (!Objects.equals(mark.map(AuthorWithdrawal::id).orElse(null), known)) {
            throw new StaleMarkException();
        }
    }
}
