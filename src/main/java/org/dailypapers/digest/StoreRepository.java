package org.dailypapers.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Loads and keeps the entities that the store works on. */
@ApplicationScoped
class StoreRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Digest> digest(LocalDate date) {
        return entities.createQuery("select d from Digest d join fetch d.source where d.date = :date", Digest.class)
                .setParameter("date", date).getResultStream().findFirst();
    }

    Optional<Source> source(LocalDate date, String sha256) {
        return entities.createQuery("select s from Source s where s.date = :date and s.sha256 = :sha256", Source.class)
                .setParameter("date", date).setParameter("sha256", sha256).getResultStream().findFirst();
    }

    /** @return the day's entries in order, each with its newest imported state and its newest revision */
    List<KnownEntry> entries(LocalDate date) {
        return entities.createQuery("select new org.dailypapers.digest.KnownEntry(e, i, c, r.origin) from Entry e"
                + " join ImportedState i on i.entry = e and i.source = e.source join i.stored c"
                + " join Revision r on r.entry = e and r.number = e.newestRevision"
                + " where e.date = :date order by e.position", KnownEntry.class)
                .setParameter("date", date).getResultList();
    }

    boolean hasState(Entry entry, Source source) {
        return entities.createQuery("select count(*) from ImportedState i where i.entry = :entry and i.source = :source",
                Long.class).setParameter("entry", entry).setParameter("source", source).getSingleResult() > 0;
    }

    <T> T keep(T entity) {
        entities.persist(entity);
        return entity;
    }
}
