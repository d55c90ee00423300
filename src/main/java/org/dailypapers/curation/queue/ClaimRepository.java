package org.dailypapers.curation.queue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.dailypapers.platform.database.LockRepository;

/** Stores and loads claims. */
@ApplicationScoped
class ClaimRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private LockRepository locks;

    /** Waits until no other transaction changes claims, and keeps others from doing so until this one ends. */
    void lock() {
        locks.take(LockRepository.CLAIMS);
    }

    Optional<Claim> find(long entryId) {
        return Optional.ofNullable(entities.find(Claim.class, entryId));
    }

    List<Claim> find(Collection<Long> entryIds) {
        return entities.createQuery("select a from Claim a where a.entryId in :ids", Claim.class).setParameter("ids", entryIds)
                .getResultList();
    }

    /** Extends a claim, unless it has expired. */
    void renew(long personId, long entryId, Instant now) {
        entities.createQuery("update Claim a set a.until = :until where a.entryId = :entry and a.personId = :person and a.until > :now")
                .setParameter("until", now.plus(Claim.LASTS)).setParameter("entry", entryId).setParameter("person", personId)
                .setParameter("now", now).executeUpdate();
    }

    void keep(Claim claim) {
        entities.persist(claim);
    }

    void remove(Claim claim) {
        entities.remove(claim);
    }
}
