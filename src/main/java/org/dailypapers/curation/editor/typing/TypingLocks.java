package org.dailypapers.curation.editor.typing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Locks the typing of one person in one entry. This lock is taken before that of the day, if both are needed. */
@ApplicationScoped
class TypingLocks {

    @Inject
    private TypingRepository repository;

    @Inject
    private TypingStartService starts;

    /** @return the state of the typing, locked until this transaction ends */
    Typing take(long personId, long entryId) {
        return repository.lock(personId, entryId).orElseGet(() -> {
            starts.start(personId, entryId);
            return repository.lock(personId, entryId).orElseThrow();
        });
    }
}
