package org.dailypapers.curation;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;

/** Keeps what editors type, as they type it. */
@ApplicationScoped
public class DraftService {

    @Inject
    private DraftRepository repository;

    /**
     * @param editor who types
     * @param entryId the entry's identifier in the database
     * @return what the editor typed there and did not save
     */
    public Optional<Draft> find(Actor editor, long entryId) {
        return repository.active(editor.id(), entryId);
    }

    /**
     * Keeps what is typed now in place of what the editor typed there before.
     *
     * @param editor who types
     * @param entryId the entry's identifier in the database
     * @param typed all fields
     * @param device the browser and the system
     */
    @Transactional
    public void keep(Actor editor, long entryId, EntryForm typed, String device) {
        editor.require(Role.EDITOR);
        Instant now = Instant.now();
        Optional<Draft> known = repository.active(editor.id(), entryId);
        Draft draft = known.orElseGet(() -> new Draft(editor.id(), entryId, now));
        draft.keep(typed, device, now);
        if (known.isEmpty()) {
            repository.keep(draft);
        }
    }

    /**
     * Puts the draft away; {@link #takeBack} brings it back.
     *
     * @param editor whose
     * @param entryId the entry's identifier in the database
     */
    @Transactional
    public void putAway(Actor editor, long entryId) {
        repository.active(editor.id(), entryId).ifPresent(Draft::putAway);
    }

    /**
     * Brings back the draft that was put away last. One that was begun since is put away in its place.
     *
     * @param editor whose
     * @param entryId the entry's identifier in the database
     * @return whether there was one
     */
    @Transactional
    public boolean takeBack(Actor editor, long entryId) {
        Optional<Draft> away = repository.putAway(editor.id(), entryId);
        if (away.isPresent()) {
            repository.active(editor.id(), entryId).ifPresent(Draft::putAway);
            repository.flush();
            away.get().takeBack();
        }
        return away.isPresent();
    }

    /**
     * Ends the draft, because what it says was saved.
     *
     * @param editor whose
     * @param entryId the entry's identifier in the database
     */
    @Transactional
    public void saved(Actor editor, long entryId) {
        repository.active(editor.id(), entryId).ifPresent(repository::remove);
    }
}
