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

/** Keeps what editors type while they type it. */
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
     * @return the editor's active draft there; empty if there is none
     */
    public Optional<Draft> find(Actor editor, long entryId) {
        return repository.active(editor.id(), entryId);
    }

    /**
     * Keeps the typed text in place of what was typed on the same page before. A draft that the editor typed on another page, and that this
     * page did not start from, is set aside and can be restored.
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

    /** The draft that was typed on this page earlier and was set aside. */
    private Optional<Draft> mine(Actor editor, long entryId, TypedOn where) {
        return where.page().isEmpty() ? Optional.empty() : repository.displaced(editor.id(), entryId, where.page());
    }

    /**
     * @param editor who types
     * @param entryId the entry's identifier in the database
     * @return the draft that was set aside because the editor typed on another page since; empty if there is none
     */
    public Optional<Draft> displaced(Actor editor, long entryId) {
        return repository.displaced(editor.id(), entryId);
    }

    /**
     * @param entryIds identifiers of entries in the database
     * @return the entries in which any person whose account is not disabled has unsaved text that differs from the entry and from
     *     the revision it was loaded from
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
     * @param form a form of it
     * @return whether its text is the same as that of the revision it was loaded from, whatever was typed beside it
     */
    public boolean untouched(EntryKey key, EntryForm form) {
        return history.revision(key, form.loaded(), Audience.DESK).filter(view -> says(view.content(), form)).isPresent();
    }

    /**
     * Discards the draft; {@link #takeBack} restores it.
     *
     * @param editor whose
     * @param entryId the entry's identifier in the database
     * @param typed the text of the form, which is discarded with it; null if it is not known
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
     * Restores the draft that was last set aside or, if there is none, last discarded. A draft started since is set aside instead.
     *
     * @param editor whose
     * @param entryId the entry's identifier in the database
     * @param typed the text of the form, which is set aside; null if nothing is typed there
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
     * Ends the draft, because its text was saved or used. What is typed beside the text stays, and so does a draft typed on another page.
     *
     * @param editor whose
     * @param entryId the entry's identifier in the database
     * @param left a form with the saved text and with what is still typed beside it
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
