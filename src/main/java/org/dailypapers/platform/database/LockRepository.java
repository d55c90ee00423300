package org.dailypapers.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets one transaction after the other do what only one may do at a time, on however many servers. */
@ApplicationScoped
public class LockRepository {

    /** For changes of people, roles and codes, which must not leave the desk without an admin or use a code twice. */
    public static final String ACCOUNTS = "accounts";
    /** For the counting of failed tries. */
    public static final String THROTTLE = "throttle";
    /** For the keeping of forms that came too late. */
    public static final String KEPT_FORMS = "kept-forms";
    /** For whatever writes what an import writes. */
    public static final String IMPORTS = "imports";
    /** For claims of entries in the queue. */
    public static final String CLAIMS = "claims";

    @PersistenceContext
    private EntityManager entities;

    /**
     * Waits until no other transaction has a lock, and holds it until the end of the transaction at hand.
     *
     * @param name one of the names above
     */
    public void take(String name) {
        entities.createNativeQuery("select name from turn where name = :name for update", String.class)
                .setParameter("name", name).getSingleResult();
    }
}
