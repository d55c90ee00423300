package org.dailypapers.curation.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.content.Content;
import org.dailypapers.curation.check.Subject;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.platform.problem.NotFound;

/** Manages the findings of checks, and their dismissal by editors. */
@ApplicationScoped
public class FindingService {

    @Inject
    private FindingRepository repository;
    @Inject
    private CheckRegistry checks;
    @Inject
    private AuditService audit;

    /**
     * Checks entries in a transaction of its own. If the same is being done elsewhere, it waits.
     *
     * @param ids identifiers of entries in the database
     * @param again whether to check entries again that were already checked in their current state
     * @return identifiers of entries of the same papers on other days whose findings may change as a result
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> check(Collection<Long> ids, boolean again) {
        return look(ids, again);
    }

    private List<Long> look(Collection<Long> ids, boolean again) {
        Map<String, Dismissal> off = repository.off();
        String fingerprint = checks.fingerprint(off.keySet());
        repository.holdUnchecked(ids);
        Map<Long, CheckRecord> known = repository.hold(ids);
        List<CheckInput> entries = repository.entries(ids).stream().filter(entry -> again || !known.containsKey(entry.id())
                || !known.get(entry.id()).fits(entry, fingerprint)).toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<Long, List<StoredFinding>> findings = known.isEmpty() ? Map.of() : repository.findings(known.keySet());
        List<Dismissal> dismissals = known.isEmpty() ? List.of() : repository.dismissals(known.keySet());
        Map<String, TreeMap<LocalDate, Long>> days = days(entries);
        List<Long> others = new ArrayList<>();
        for (CheckInput entry : entries) {
            CheckRecord checked = known.get(entry.id());
            FindingUpdate findingUpdate = new FindingUpdate(entry, findings.getOrDefault(entry.id(), List.of()), Stream.concat(off.values().stream(),
                    dismissals.stream().filter(one -> one.entryId() == entry.id())),
                    checked != null && checked.revision() != entry.revision());
            CheckRegistry.Outcome outcome = checks.find(subject(entry.key(), entry.content(), days), off.keySet());
            findingUpdate.take(outcome).forEach(repository::keep);
            if (checked == null || checked.withdrawn() != entry.withdrawn()) {
                days.getOrDefault(entry.key().arxivId(), new TreeMap<>()).values().stream().filter(id -> !ids.contains(id))
                        .forEach(others::add);
            }
            checked = checked == null ? new CheckRecord(entry) : checked;
            checked.take(entry, outcome.failed().isEmpty() ? fingerprint : "", Instant.now());
            checked.count(findingUpdate.findings());
            if (!known.containsKey(entry.id())) {
                repository.keep(checked);
            }
        }
        // if another server has done the same meanwhile, this fails here and not at the commit, which would log a warning
        repository.flush();
        return others;
    }

    /**
     * @param key an entry
     * @param content its content, stored or not
     * @return the violations that checks find in it, most serious first
     */
    public List<CheckHit> find(EntryKey key, Content content) {
        return checks.find(subject(key, content), repository.off().keySet()).found();
    }

    /**
     * @param key an entry
     * @param content its content, stored or not
     * @param check the name of a check that is on
     * @return the violations that this check finds in it
     */
    public List<CheckHit> find(EntryKey key, Content content, String check) {
        return checks.find(check).filter(one -> !repository.off().containsKey(check)).map(one -> checks.find(one, subject(key, content)).orElse(List.of())
                .stream().map(finding -> new CheckHit(one, finding)).toList()).orElse(List.of());
    }

    /**
     * @param entryId an entry's identifier in the database
     * @param found violations found in its new content
     * @return the stored findings among them
     */
    public Map<CheckHit, StoredFinding> known(long entryId, Collection<CheckHit> found) {
        Map<CheckHit, StoredFinding> known = new HashMap<>();
        FindingMatch.of(repository.findings(Set.of(entryId)).getOrDefault(entryId, List.of()), List.copyOf(found)).again()
                .forEach((finding, place) -> known.put(place, finding));
        return known;
    }

    /**
     * @param key an entry
     * @param content its content, stored or not
     * @return the subject for a check
     */
    public Subject subject(EntryKey key, Content content) {
        return subject(key, content, repository.days(Set.of(key.arxivId())));
    }

    /**
     * Dismisses an open finding.
     *
     * @param editor the editor
     * @param id the finding
     * @param scope the scope; only admins may dismiss a whole check
     * @param reason the reason
     * @throws NotFound if there is no such finding
     */
    @Transactional
    public void dismiss(Actor editor, long id, DismissalScope scope, String reason) {
        dismiss(editor, List.of(id), scope, reason);
    }

    /**
     * Dismisses open findings of an entry together, as {@link #dismiss(Actor, long, DismissalScope, String)} does one.
     *
     * @param ids the findings
     */
    @Transactional
    public void dismiss(Actor editor, List<Long> ids, DismissalScope scope, String reason) {
        Instant now = Instant.now();
        ids.forEach(id -> dismiss(editor, id, scope, reason, now));
    }

    private void dismiss(Actor editor, long id, DismissalScope scope, String reason, Instant now) {
        editor.require(scope == DismissalScope.CHECK ? Role.ADMIN : Role.EDITOR);
        StoredFinding finding = repository.finding(id).orElseThrow(NotFound::new);
        if (scope == DismissalScope.CHECK) {
            switchOff(editor, finding.check(), reason);
            return;
        }
        boolean entry = scope == DismissalScope.ENTRY;
        if (entry && dismissals(finding).isEmpty()) {
            repository.keep(new Dismissal(finding.check(), finding.entryId(), editor.id(), reason, now));
        }
        each(finding.entryId(), other -> other.state() == FindingState.OPEN && (other == finding || entry && other.check().equals(finding.check())),
                other -> other.dismiss(new DismissalRequest(scope, editor.id(), reason, now, null)));
        audit.record(editor, "finding.dismissed", subject(finding), scope.key(), reason);
    }

    /**
     * Accepts all open findings of an entry, because its text was approved.
     *
     * @param editor the editor who approved it
     * @param key the entry
     * @param bulkId the bulk action that approved it; null for none
     */
    @Transactional
    public void accept(Actor editor, EntryKey key, Long bulkId) {
        editor.require(Role.EDITOR);
        Instant now = Instant.now();
        repository.id(key).ifPresent(id -> each(id, one -> one.state() == FindingState.OPEN, one -> one.accept(editor.id(), now, bulkId)));
    }

    /**
     * Opens the accepted findings of an entry again, because its text is no longer approved.
     *
     * @param editor the editor who undid the approval
     * @param key the entry
     */
    @Transactional
    public void unaccept(Actor editor, EntryKey key) {
        editor.require(Role.EDITOR);
        Instant now = Instant.now();
        repository.id(key).filter(id -> each(id, one -> one.state() == FindingState.ACCEPTED, one -> one.open(now)) > 0)
                .ifPresent(id -> look(List.of(id), true));
    }

    /**
     * Undoes a dismissal with its whole scope, or opens an accepted finding. Findings that no longer exist become fixed ones.
     *
     * @param editor the editor
     * @param id the finding
     * @throws NotFound if there is no such finding
     */
    @Transactional
    public void recall(Actor editor, long id) {
        editor.require(Role.EDITOR);
        StoredFinding finding = repository.finding(id).orElseThrow(NotFound::new);
        boolean closed = finding.state() == FindingState.DISMISSED && finding.scope() != DismissalScope.CHECK || finding.state() == FindingState.ACCEPTED;
        if (!closed) {
            return;
        }
        boolean entry = finding.scope() == DismissalScope.ENTRY;
        if (entry) {
            dismissals(finding).forEach(repository::remove);
        }
        audit.record(editor, "finding.recalled", subject(finding), finding.scope() == null ? null : finding.scope().key(), finding.reason());
        Instant now = Instant.now();
        each(finding.entryId(), other -> other == finding || entry && other.check().equals(finding.check())
                && other.scope() == DismissalScope.ENTRY, other -> other.open(now));
        look(List.of(finding.entryId()), true);
    }

    /**
     * Dismisses all open findings of a check in an entry, as part of a bulk action.
     *
     * @return how many findings were dismissed
     */
    @Transactional
    public int dismissAll(Actor editor, long entryId, String check, String reason, long bulkId) {
        editor.require(Role.EDITOR);
        DismissalRequest how = new DismissalRequest(DismissalScope.FINDING, editor.id(), reason, Instant.now(), bulkId);
        return each(entryId, one -> one.check().equals(check) && one.state() == FindingState.OPEN, one -> one.dismiss(how));
    }

    /**
     * Undoes {@link #dismissAll}.
     *
     * @return how many dismissals were undone
     */
    @Transactional
    public int recallAll(Actor editor, long entryId, String check, long bulkId) {
        editor.require(Role.EDITOR);
        Instant now = Instant.now();
        int count = each(entryId, one -> one.check().equals(check) && one.bulkId() != null && one.bulkId() == bulkId
                && one.state() == FindingState.DISMISSED, one -> one.open(now));
        look(List.of(entryId), true);
        return count;
    }

    /**
     * Opens the findings that a bulk approval accepted.
     *
     * @return how many findings are open again
     */
    @Transactional
    public int unacceptAll(Actor editor, long entryId, long bulkId) {
        editor.require(Role.EDITOR);
        Instant now = Instant.now();
        int count = each(entryId, one -> one.state() == FindingState.ACCEPTED && one.bulkId() != null && one.bulkId() == bulkId, one -> one.open(now));
        look(List.of(entryId), true);
        return count;
    }

    /**
     * Switches a check off or on again. All entries must be checked again after that.
     *
     * @param admin the admin
     * @param check the name of a check
     * @param reason why to switch it off; null to switch it on
     * @return whether that changed anything
     */
    @Transactional
    public boolean switchCheck(Actor admin, String check, String reason) {
        admin.require(Role.ADMIN);
        if (reason != null) {
            return switchOff(admin, check, reason);
        }
        Dismissal off = repository.off().get(check);
        if (off != null) {
            repository.remove(off);
            audit.record(admin, "check.on", check, off.reason(), null);
        }
        return off != null;
    }

    private boolean switchOff(Actor admin, String check, String reason) {
        boolean fresh = checks.find(check).isPresent() && !repository.off().containsKey(check);
        if (fresh) {
            repository.keep(new Dismissal(check, null, admin.id(), reason, Instant.now()));
            audit.record(admin, "check.off", check, null, reason);
        }
        return fresh;
    }

    private int each(long entryId, Predicate<StoredFinding> which, Consumer<StoredFinding> what) {
        Map<Long, CheckRecord> checked = repository.hold(List.of(entryId));
        List<StoredFinding> findings = repository.findings(List.of(entryId)).getOrDefault(entryId, List.of());
        List<StoredFinding> chosen = findings.stream().filter(which).toList();
        chosen.forEach(what);
        checked.values().forEach(one -> one.count(findings));
        return chosen.size();
    }

    private List<Dismissal> dismissals(StoredFinding finding) {
        return repository.dismissals(List.of(finding.entryId())).stream().filter(one -> one.check().equals(finding.check())).toList();
    }

    private String subject(StoredFinding finding) {
        return repository.entries(List.of(finding.entryId())).get(0).key() + " " + finding.check();
    }

    private Map<String, TreeMap<LocalDate, Long>> days(List<CheckInput> entries) {
        return repository.days(entries.stream().map(entry -> entry.key().arxivId()).collect(Collectors.toSet()));
    }

    private static Subject subject(EntryKey key, Content content, Map<String, TreeMap<LocalDate, Long>> days) {
        return new Subject(key.date(), key.arxivId(), content, days.getOrDefault(key.arxivId(), new TreeMap<>()).keySet().stream()
                .filter(date -> !date.equals(key.date())).toList());
    }
}
