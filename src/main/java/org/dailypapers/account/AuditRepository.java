package org.dailypapers.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps and reads the audit log. */
@ApplicationScoped
public class AuditRepository {

    @PersistenceContext
    private EntityManager entities;

    void keep(AuditEvent event) {
        entities.persist(event);
    }
}
