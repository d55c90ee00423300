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
     * @return whether that changed anything
     * @throws NotFound if no day has the paper
     * @throws StaleMarkException if the paper no longer has the mark that the editor saw
     */
    @Transactional
    public boolean mark(String arxivId, Long known, Integer version, Act act) {
        Optional<AuthorWithdrawal> before = hold(arxivId, known);
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
     * @return whether the paper had a mark
     * @throws NotFound if no day has the paper
     * @throws StaleMarkException if the paper no longer has the mark that the editor saw
     */
    @Transactional
    public boolean unmark(String arxivId, Long known, Act act) {
        Optional<AuthorWithdrawal> mark = hold(arxivId, known);
        mark.ifPresent(one -> one.end(act));
        return mark.isPresent();
    }

    private Optional<AuthorWithdrawal> hold(String arxivId, Long known) {
        if (!repository.holdPaper(arxivId)) {
            throw new NotFound();
        }
        Optional<AuthorWithdrawal> mark = repository.withdrawal(arxivId);
        if (!Objects.equals(mark.map(AuthorWithdrawal::id).orElse(null), known)) {
            throw new StaleMarkException();
        }
        return mark;
    }
}
