package org.dailypapers.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Named locks, each held by at most one transaction at a time, across all servers. */
@ApplicationScoped
public class LockRepository {

    /** For changes to people, roles and codes: they must not leave the desk without an admin or use a code twice. */
    public static final String ACCOUNTS = "accounts";
    /** For counting failed attempts. */
    public static final String THROTTLE = "throttle";
    /** For keeping forms that arrived after the sign-in had ended. */
    public static final String KEPT_FORMS = "kept-forms";
    /** For everything that writes what an import writes. */
    public static final String IMPORTS = "imports";
    /** For claiming entries in the queue. */
    public static final String CLAIMS = "claims";

    @PersistenceContext
    private EntityManager entities;

    /**
     * Waits until the lock is free, and holds it until the current transaction ends.
     *
     * @param name one of the constants above
     */
    public void take(String name) {
        entities.createNativeQuery("select name from turn where name = :name for update", String.class)
                .setParameter("name", name).getSingleResult();
    }
}
