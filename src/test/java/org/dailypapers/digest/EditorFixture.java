package org.dailypapers.digest;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** People for tests that need an author. */
@ApplicationScoped
public class EditorFixture {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @PersistenceContext
    private EntityManager entities;

    /** @return the identifier of a new editor, who cannot sign in */
    @Transactional
    public long person(String name) {
        long id = -1000 - PEOPLE.incrementAndGet();
        entities.createNativeQuery("insert into person (id, name, display_name, password_hash, role, disabled, single_keys,"
                + " created_at, password_changed_at, version) values (?, ?, ?, '-', 'EDITOR', false, true, current_timestamp,"
                + " current_timestamp, 0)").setParameter(1, id).setParameter(2, name + id).setParameter(3, name + " " + -id)
                .executeUpdate();
        return id;
    }
}
