package org.dailypapers.curation.editor.typing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.content.Content;
import org.dailypapers.curation.finding.CheckInput;
import org.dailypapers.curation.finding.FindingRepository;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.HistoryRepository;

/** Keeps what editors type, as they type it. */
@ApplicationScoped
public class DraftService {

    @Inject
    private DraftRepository repository;

    @Inject
    private TypingLocks locks;

    @Inject
    private FindingRepository entries;

    @Inject
    private HistoryRepository history;

    /**
     * @param editor who types
     * @param entryId the entry's identifier in the database
     * @return what the editor typed there and did not save
     */
    public Optional<Draft> find(Actor editor, long entryId) {
        return repository.active(editor.id(), entryId);
    }

    /**
     * Keeps what is typed now in place of what was typed on the same page before. What the editor typed on another page, and
     * this one does not know, steps aside and can be taken back.
     *
     * @param editor who types
     * @param entryId the entry's identifier in the database
     * @param typed all fields
     * @param where the page
     * @return when it was kept
     */
    @Transactional
    public Instant keep(Actor editor, long entryId, EntryForm typed, TypedOn where) {
        locks.take(editor.require(Role.EDITOR).id(), entryId);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Optional<Draft> known = repository.active(editor.id(), entryId);
        Optional<Draft> same = known.filter(draft -> where.continues(draft) || draft.form().saysTheSame(typed));
        if (same.isPresent()) {
            Draft draft = same.get();
            draft.keep(where.continues(draft) ? typed : typed.remarking(typed.remarks().over(draft.form().remarks())), where, now);
        } else {
            known.ifPresent(Draft::stepAside);
            repository.flush();
            Draft draft = mine(editor, entryId, where).orElseGet(() -> new Draft(editor.id(), entryId, now));
            draft.takeBack();
            draft.keep(typed, where, now);
            repository.keep(draft);
        }
        return now;
    }

    /** What was typed on the page earlier, and had to step aside. */
    private Optional<Draft> mine(Actor editor, long entryId, TypedOn where) {
        return where.page().isEmpty() ? Optional.empty() : repository.displaced(editor.id(), entryId, where.page());
    }

    /**
     * @param editor who types
     * @param entryId the entry's identifier in the database
     * @return what the editor typed on another page, and what was typed since took the place of
     */
    public Optional<Draft> displaced(Actor editor, long entryId) {
        return repository.displaced(editor.id(), entryId);
    }

    /**
     * @param entryIds identifiers of entries in the database
     * @return those in which somebody who has an account, whoever it is, typed what is not saved and says something else than
     *     the entry
     */
    public Set<Long> unsaved(Collection<Long> entryIds) {
        List<Draft> typed = entryIds.isEmpty() ? List.of() : repository.active(entryIds);
        if (typed.isEmpty()) {
            return Set.of();
        }
        Set<Long> ids = typed.stream().map(Draft::entryId).collect(Collectors.toSet());
        Map<Long, CheckInput> saved = entries.entries(ids).stream().collect(Collectors.toMap(CheckInput::id, entry -> entry));
        Map<Long, Map<Integer, Content>> loaded = history.contents(ids, typed.stream().map(draft -> draft.form().loaded()).collect(Collectors.toSet()));
        return typed.stream().filter(draft -> saved.containsKey(draft.entryId()) && !says(saved.get(draft.entryId()).content(), draft.form())
                && !says(loaded.getOrDefault(draft.entryId(), Map.of()).get(draft.form().loaded()), draft.form()))
                .map(Draft::entryId).collect(Collectors.toSet());
    }

    private static boolean says(Content content, EntryForm form) {
        return content != null && EntryForm.of(content, 0).saysTheSame(form);
    }

    /**
     * @param key an entry
     * @param form what stands in a form of it
     * @return whether it says what the revision says that it was loaded from, whatever was typed beside it
     */
    public boolean untouched(EntryKey key, EntryForm form) {
        return history.revision(key, form.loaded(), Audience.DESK).filter(view -> says(view.content(), form)).isPresent();
    }

    /**
     * Puts the draft away; {@link #takeBack} brings it back.
     *
     * @param editor whose
     * @param entryId the entry's identifier in the database
     * @param typed what stands in the form, which is put away with it; null if that is not known
     * @param where the page
     */
    @Transactional
    public void putAway(Actor editor, long entryId, EntryForm typed, TypedOn where) {
        locks.take(editor.require(Role.EDITOR).id(), entryId).end();
        keepWith(editor, entryId, typed, where);
        repository.active(editor.id(), entryId).ifPresent(Draft::putAway);
    }

    private void keepWith(Actor editor, long entryId, EntryForm typed, TypedOn where) {
        if (typed != null) {
            keep(editor, entryId, typed, where);
        }
    }

    /**
     * Brings back the draft that was put away, or had to step aside, last. One that was begun since steps aside in its place.
     *
     * @param editor whose
     * @param entryId the entry's identifier in the database
     * @param typed what stands in the form, which steps aside; null if nothing is typed there
     * @param where the page
     */
    @Transactional
    public void takeBack(Actor editor, long entryId, EntryForm typed, TypedOn where) {
        locks.take(editor.require(Role.EDITOR).id(), entryId).end();
        Optional<Draft> away = repository.displaced(editor.id(), entryId).or(() -> repository.putAway(editor.id(), entryId));
        keepWith(editor, entryId, typed, where);
        if (away.isPresent()) {
            repository.active(editor.id(), entryId).ifPresent(Draft::stepAside);
            repository.flush();
            away.get().takeBack();
        }
    }

    /**
     * Ends the draft, because what it says was saved or used; what is typed beside it stays. What was typed on another page
     * stays, too.
     *
     * @param editor whose
     * @param entryId the entry's identifier in the database
     * @param left a form that says what was saved, with what is still typed beside that
     * @param where the page
     */
    @Transactional
    public void used(Actor editor, long entryId, EntryForm left, TypedOn where) {
        locks.take(editor.id(), entryId);
        if (left.remarks().none()) {
            repository.active(editor.id(), entryId).filter(where::continues).ifPresent(repository::remove);
        } else {
            keep(editor, entryId, left, where);
        }
    }
}
