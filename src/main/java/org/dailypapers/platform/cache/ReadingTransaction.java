package org.dailypapers.platform.cache;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.dailypapers.platform.database.ReadingRepository;

/** The transaction in which a page is rendered, so that all of it shows the same state of the data. It changes nothing. */
@ApplicationScoped
public class ReadingTransaction {

    @Resource
    private UserTransaction transaction;

    @Inject
    private ReadingRepository repository;

    /**
     * Begins it on the current thread, which must have no other.
     *
     * @return the data version of what it reads
     */
    long begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("no transaction could be begun", e);
        }
        try {
            return repository.begin();
        } catch (RuntimeException e) {
            end();
            throw e;
        }
    }

    /** Ends it. */
    void end() {
        try {
            transaction.rollback();
        } catch (SystemException e) {
            throw new IllegalStateException("the transaction could not be ended", e);
        }
    }
}
