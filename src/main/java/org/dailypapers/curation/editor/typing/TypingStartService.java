package org.dailypapers.curation.editor.typing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.PeopleService;

/** Creates the record of a person's typing in an entry if there is none; safe if two requests do so at the same time. */
@ApplicationScoped
public class TypingStartService {

    @Inject
    private TypingRepository repository;

    @Inject
    private PeopleService people;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void start(long personId, long entryId) {
        people.lock(personId);
        if (repository.find(personId, entryId).isEmpty()) {
            repository.keep(new Typing(personId, entryId));
        }
    }
}
