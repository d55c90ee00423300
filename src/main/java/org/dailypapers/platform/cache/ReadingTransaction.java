package org.dailypapers.platform.cache;

import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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

    /** Half of the connections: a page has one for as long as it is rendered, and editors need some, too. */
    private static final int MOST = 10;
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore reading = new Semaphore(MOST);

    @Resource
    private UserTransaction transaction;

    @Inject
    private ReadingRepository repository;

    /**
     * Begins it on the current thread, which must have no other.
     *
     * @return the data version of what it reads
     * @throws IllegalStateException if too many others are reading; its cause says that no connection is free
     */
    long begin() {
        await();
        boolean begun = false;
        try {
            transaction.begin();
            begun = true;
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("no transaction could be begun", e);
        } finally {
            if (!begun) {
                reading.release();
            }
        }
        boolean reads = false;
        try {
            long version = repository.begin();
            reads = true;
            return version;
        } finally {
            if (!reads) {
                end();
            }
        }
    }

    /** Ends it. */
    void end() {
        try {
            transaction.rollback();
        } catch (SystemException e) {
            throw new IllegalStateException("the transaction could not be ended", e);
        } finally {
            reading.release();
        }
    }

    private void await() {
        try {
            if (!reading.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(new SQLTransientConnectionException("too many pages are being rendered"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(new SQLTransientConnectionException("the server is being stopped", e));
        }
    }
}
