package org.dailypapers.curation.editor.typing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Stores and finds drafts. */
@ApplicationScoped
class DraftRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Draft> active(long personId, long entryId) {
        return newest(personId, entryId, "d.active = true");
    }

    /** The active drafts of people whose accounts are not disabled. */
    List<Draft> active(Collection<Long> entryIds) {
        return entities.createQuery("select d from Draft d join Person p on p.id = d.personId where d.entryId in :ids"
                + " and d.active = true and p.disabled = false", Draft.class)
                .setParameter("ids", entryIds).getResultList();
    }

    Optional<Draft> putAway(long personId, long entryId) {
        return newest(personId, entryId, "d.active is null and d.displaced = false");
    }

    Optional<Draft> displaced(long personId, long entryId) {
        return newest(personId, entryId, "d.active is null and d.displaced = true");
    }

    /** The draft typed on a page that was set aside. */
    Optional<Draft> displaced(long personId, long entryId, String page) {
        return entities.createQuery("select d from Draft d where d.personId = :person and d.entryId = :entry and d.active is null"
                + " and d.displaced = true and d.page = :page order by d.id desc", Draft.class).setParameter("person", personId)
                .setParameter("entry", entryId).setParameter("page", page).setMaxResults(1).getResultStream().findFirst();
    }

    void keep(Draft draft) {
        entities.persist(draft);
    }

    void remove(Draft draft) {
        entities.remove(draft);
    }

    void flush() {
        entities.flush();
    }

    private Optional<Draft> newest(long personId, long entryId, String condition) {
        return entities.createQuery("select d from Draft d where d.personId = :person and d.entryId = :entry and " + condition
                + " order by d.savedAt desc, d.id desc", Draft.class).setParameter("person", personId)
                .setParameter("entry", entryId).setMaxResults(1).getResultStream().findFirst();
    }
}
