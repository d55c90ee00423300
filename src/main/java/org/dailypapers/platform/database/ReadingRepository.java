package org.dailypapers.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dailypapers.platform.Settings;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Begins what one page reads, and knows its version. */
@ApplicationScoped
public class ReadingRepository {

    @Inject
    private Settings settings;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Has the current transaction, in which nothing was read yet, read one state of the database.
     *
     * @return the data version of that state
     */
    public long begin() {
        Session session = entities.unwrap(Session.class);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.setDefaultReadOnly(true);
        session.doWork(connection -> connection.setTransactionIsolation(Database.of(settings).snapshot()));
        return version();
    }

    /** @return the data version of what the current transaction reads; without one, of what is committed now */
    public long version() {
        return (Long) entities.createNativeQuery("select moved from data_version", Long.class).getSingleResult();
    }
}
