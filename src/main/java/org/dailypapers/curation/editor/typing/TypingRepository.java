package org.dailypapers.curation.editor.typing;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Stores and finds the state of people's typing. */
@ApplicationScoped
class TypingRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Typing> find(long personId, long entryId) {
        return Optional.ofNullable(entities.find(Typing.class, new Typing.Key(personId, entryId)));
    }

    /** Finds and locks it until this transaction ends. */
    Optional<Typing> lock(long personId, long entryId) {
        return Optional.ofNullable(entities.find(Typing.class, new Typing.Key(personId, entryId), LockModeType.PESSIMISTIC_WRITE));
    }

    void keep(Typing typing) {
        entities.persist(typing);
    }
}
