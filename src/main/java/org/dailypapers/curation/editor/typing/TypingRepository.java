package org.dailypapers.curation.editor.typing;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Keeps and finds how far people's typing is. */
@ApplicationScoped
class TypingRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Typing> find(long personId, long entryId) {
        return Optional.ofNullable(entities.find(Typing.class, new Typing.Key(personId, entryId)));
    }

    /** The same, for this transaction alone. */
    Optional<Typing> lock(long personId, long entryId) {
        return Optional.ofNullable(entities.find(Typing.class, new Typing.Key(personId, entryId), LockModeType.PESSIMISTIC_WRITE));
    }

    void keep(Typing typing) {
        entities.persist(typing);
    }
}
