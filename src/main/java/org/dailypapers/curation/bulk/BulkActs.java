package org.dailypapers.curation.bulk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.dailypapers.account.Actor;
import org.dailypapers.content.Content;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Subject;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.editor.typing.DraftService;
import org.dailypapers.curation.finding.CheckInput;
import org.dailypapers.curation.finding.CheckRegistry;
import org.dailypapers.curation.finding.FindingKey;
import org.dailypapers.curation.finding.FindingRepository;
import org.dailypapers.curation.finding.FindingService;
import org.dailypapers.curation.finding.FixChange;
import org.dailypapers.curation.finding.StoredFinding;
import org.dailypapers.curation.queue.ClaimService;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskEntry;
import org.dailypapers.digest.desk.DeskRepository;

/** Applies a bulk action to one entry, or undoes it, in the current transaction. */
@ApplicationScoped
class BulkActs {

    private static final int MOST_FIXES = 100;

    @Inject
    private DeskService service;
    @Inject
    private DeskRepository desk;
    @Inject
    private FindingService findings;
    @Inject
    private FindingRepository known;
    @Inject
    private CheckRegistry checks;
    @Inject
    private ClaimService claims;
    @Inject
    private DraftService drafts;

    /** @throws BulkLeft if it cannot be applied */
    void act(Bulk bulk, BulkItem item, Actor editor) {
        CheckInput entry = entry(item);
        switch (bulk.kind()) {
            case FIX -> {
                saved(entry);
                Content mended = mended(entry, bulk.check());
                changed(!mended.equals(entry.content()));
                item.done(entry.revision(), service.correct(editor, entry.key(), entry.revision(), Origin.EDIT, mended, bulk.reason()), null);
            }
            case DISMISS -> {
                changed(findings.dismissAll(editor, entry.id(), bulk.check(), bulk.reason(), bulk.id()) > 0);
                item.done(entry.revision(), entry.revision(), null);
            }
            case APPROVE -> {
                Status before = row(entry.key()).row().status();
                changed(before != Status.APPROVED && before != Status.RETURNED);
                service.approve(editor, entry.key(), entry.revision(), bulk.reason(), bulk.id());
                item.done(entry.revision(), entry.revision(), null);
            }
            case ASSIGN -> item.done(entry.revision(), entry.revision(), assign(bulk, entry.id(), editor));
        }
    }

    /** @return the effect of a check's fixes on an entry */
    List<FixChange> preview(long entryId, String check) {
        return known.entries(List.of(entryId)).stream().flatMap(entry -> FixChange.of(entry.content(), mended(entry, check)).stream())
                .toList();
    }

    /** Fixes one finding after the other, except dismissed and accepted ones. */
    private Content mended(CheckInput entry, String name) {
        Optional<Check> check = checks.find(name).filter(one -> !known.off().containsKey(name));
        if (check.isEmpty()) {
            return entry.content();
        }
        Set<FindingKey> fine = known.findings(List.of(entry.id())).getOrDefault(entry.id(), List.of()).stream()
                .filter(StoredFinding::isLeft).map(StoredFinding::key).collect(Collectors.toSet());
        Subject subject = findings.subject(entry.key(), entry.content());
        for (int i = 0; i < MOST_FIXES; i++) {
            Optional<Content> next = next(check.get(), subject, fine);
            if (next.isEmpty() || next.get().equals(subject.content())) {
                break;
            }
            subject = subject.saying(next.get());
        }
        return subject.content();
    }

    private Optional<Content> next(Check check, Subject subject, Set<FindingKey> fine) {
        return checks.find(check, subject).orElse(List.of()).stream().filter(one -> one.fixable()
                && !fine.contains(FindingKey.of(check.name(), one.passage()))).map(Finding::mended).findFirst();
    }

    private String assign(Bulk bulk, long entryId, Actor editor) {
        ClaimService.Given given = claims.give(editor, entryId, bulk.assigneeId(), bulk.id());
        if (!given.so()) {
            throw new BulkLeft("held");
        }
        return given.before() == null ? null : given.before().toString();
    }

    /** @throws BulkLeft if the entry has been changed since */
    void undo(Bulk bulk, BulkItem item, Actor editor, String reason) {
        CheckInput entry = entry(item);
        switch (bulk.kind()) {
            case FIX -> {
                untouched(entry.revision() == item.revisionAfter());
                saved(entry);
                service.revert(editor, entry.key(), entry.revision(), item.revisionBefore(), reason);
            }
            case DISMISS -> untouched(findings.recallAll(editor, entry.id(), bulk.check(), bulk.id()) > 0);
            case APPROVE -> {
                boolean same = entry.revision() == item.revisionAfter()
                        && service.unjudge(editor, entry.key(), entry.revision(), Status.APPROVED, reason);
                // what was accepted is open again also in a text that was corrected since, unless somebody approved that
                boolean open = !same && row(entry.key()).row().status() != Status.APPROVED && findings.unacceptAll(editor, entry.id(), bulk.id()) > 0;
                untouched(same || open);
            }
            case ASSIGN -> untouched(claims.takeBack(editor, item.entryId(), bulk.id(),
                    item.valueBefore() == null ? null : Long.valueOf(item.valueBefore())));
        }
        item.undone();
    }

    private CheckInput entry(BulkItem item) {
        return known.entries(List.of(item.entryId())).stream().findFirst().orElseThrow(() -> new BulkLeft("gone"));
    }

    private DeskEntry row(EntryKey key) {
        return desk.find(key).orElseThrow(() -> new BulkLeft("gone"));
    }

    /** Refuses to publish a new revision while an editor has unsaved text for the entry. */
    private void saved(CheckInput entry) {
        if (!drafts.unsaved(List.of(entry.id())).isEmpty()) {
            throw new BulkLeft("typed");
        }
    }

    private static void changed(boolean so) {
        if (!so) {
            throw new BulkLeft("nothing");
        }
    }

    private static void untouched(boolean so) {
        if (!so) {
            throw new BulkLeft("touched");
        }
    }
}
