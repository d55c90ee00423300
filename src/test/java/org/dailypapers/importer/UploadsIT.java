package org.dailypapers.importer;

import static org.dailypapers.digest.keep.DigestFixture.accept;
import static org.dailypapers.digest.keep.DigestFixture.day;
import static org.dailypapers.digest.keep.DigestFixture.digest;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dailypapers.account.Actor;
import org.dailypapers.account.ForbiddenException;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.account.people.AccountService;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.undo.RunEntryRepository;
import org.dailypapers.digest.undo.UndoPlan;
import org.dailypapers.digest.undo.UndoStore;
import org.dailypapers.digest.undo.Undone;
import org.dailypapers.digest.undo.UndoneRow;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.importer.preview.DayPreview;
import org.dailypapers.importer.preview.PreviewService;
import org.dailypapers.importer.preview.Previews;
import org.dailypapers.importer.preview.UploadPreview;
import org.dailypapers.importer.run.ImportReport;
import org.dailypapers.importer.run.ImportAudit;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.ImportService;
import org.dailypapers.importer.run.RunListRepository;
import org.dailypapers.importer.run.RunRow;
import org.dailypapers.importer.undo.DayService;
import org.dailypapers.importer.undo.UndoFixture;
import org.dailypapers.importer.undo.UndoRunner;
import org.dailypapers.importer.undo.UndoService;
import org.dailypapers.importer.undo.UndoService.Begun;
import org.dailypapers.importer.upload.DaySummary;
import org.dailypapers.importer.upload.UploadFixture;
import org.dailypapers.importer.upload.UploadRunService;
import org.dailypapers.importer.upload.UploadService;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.digest.keep.DayPlan.Outcome;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Uploads from the preview to the import, and undoing them. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class UploadsIT {

    @Inject
    private UploadService uploads;
    @Inject
    private Previews previews;
    @Inject
    private PreviewService days;
    @Inject
    private UploadRunService runs;
    @Inject
    private ImportService imports;
    @Inject
    private UndoFixture undo;

    @Inject
    private DayService dayService;
    @Inject
    private UndoStore undoing;
    @Inject
    private UndoService steps;
    @Inject
    private AccountService accounts;
    @Inject
    private UndoRunner runner;
    @Inject
    private RunListRepository list;
    @Inject
    private RunEntryRepository made;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext
    private EntityManager entities;
    @Inject
    private DigestStore store;
    @Inject
    private DigestRepository digests;
    @Inject
    private DeskService desk;
    @Inject
    private PeopleFixture people;
    @Inject
    private UploadFixture fixture;

    private Actor admin;

    @BeforeEach
    void somebody() throws Exception {
        admin = people.somebody(Role.ADMIN);
    }

    @Test
    void thePreviewIsWhatTheImportThenDoes() {
        LocalDate fresh = day();
        LocalDate known = day();
        LocalDate same = day();
        String text = digest(known, entry("9711.00001", "Merged", "3", "글."), entry("9711.00002", "Clash", "3", "글."),
                entry("9711.00003", "Gone", "3", "글."), entry("9711.00004", "Machine", "3", "글."), entry("9711.00005", "Same", "3", "글."));
        accept(store, known, text);
        accept(store, same, digest(same, entry("9711.00006", "A", "1", "글.")));
        correct(known, "9711.00001", content("Merged", 3, "사람이 고친 글."));
        correct(known, "9711.00002", content("Clash", 3, "사람이 고친 글."));
        String newer = digest(known, entry("9711.00001", "Merged", "9", "글."), entry("9711.00002", "Clash", "3", "기계가 다시 쓴 글."),
                entry("9711.00004", "Machine", "3", "기계가 다시 쓴 글."), entry("9711.00005", "Same", "3", "글."), entry("9711.00007", "New", "x", "글."));
        long upload = fixture.upload(fresh + ".md", digest(fresh, entry("9711.00008", "B", "1", "글."), entry("9711.00009", "C", "1", "글.")),
                known + ".md", newer, same + ".md", digest(same, entry("9711.00006", "A", "1", "글.")), "README.md", "# Readme\n");
        UploadPreview preview = previews.find(upload).orElseThrow();
        assertEquals(List.of(Outcome.NEW, Outcome.CHANGED, Outcome.UNCHANGED),
                preview.days().stream().map(day -> day.summary().outcome()).toList());
        assertEquals(new DaySummary(Outcome.CHANGED, 1, 1, 1, 1, 1, 1), preview.days().get(1).summary());
        assertEquals(new DaySummary(null, 3, 1, 1, 1, 1, 2), preview.total());
        assertEquals(1, preview.days().get(1).warnings());
        assertEquals(List.of("README.md NOT_A_DIGEST"), preview.wrong().stream().map(one -> one.path() + " " + one.code()).toList());
        DayPreview detail = days.day(upload, known).orElseThrow();
        assertEquals(List.of("ENTRIES_GONE null", "VOTE_NOT_A_NUMBER Vote: x"),
                detail.diagnostics().stream().map(lineDiagnostic -> lineDiagnostic.code() + " " + lineDiagnostic.excerpt()).toList());
        assertTrue(digests.find(fresh).isEmpty(), "nothing is written before");

        long run = runs.begin(admin, ImportRun.Kind.UPLOAD, upload, Set.of(fresh, known, same), false, "three days").orElseThrow();
        ImportReport report = fixture.ended(run);
        DaySummary total = preview.total();
        assertEquals(total.added() + total.changed() + total.merged(), report.run().entries());
        assertEquals(total.conflicts(), report.run().conflicts());
        assertEquals(List.of(4L, 4L), List.of(report.run().files(), report.run().done()));
        assertEquals(List.of("README.md NOT_A_DIGEST null", known + ".md VOTE_NOT_A_NUMBER Vote: x",
                known + ".md ENTRIES_GONE null"), report.diagnostics().stream()
                .map(lineDiagnostic -> lineDiagnostic.file() + " " + lineDiagnostic.code() + " " + lineDiagnostic.excerpt()).sorted(Comparator.reverseOrder()).toList());
        assertEquals(UploadFixture.SOMEBODY, digests.find(fresh).orElseThrow().attribution());
        assertTrue(uploads.find(upload).isEmpty(), "an upload goes with its import");
        assertEquals(run, runs.begin(admin, ImportRun.Kind.UPLOAD, upload, Set.of(fresh), false, null).orElseThrow(), "sent twice, done once");
    }

    @Test
    void aPreviewChangesWithItsDay() {
        LocalDate day = day();
        String text = digest(day, entry("9712.00001", "A", "1", "글."));
        long upload = fixture.upload(day + ".md", text);
        assertEquals(Outcome.NEW, previews.find(upload).orElseThrow().days().get(0).summary().outcome());
        accept(store, day, text);
        assertEquals(Outcome.UNCHANGED, previews.find(upload).orElseThrow().days().get(0).summary().outcome());
        accept(store, day, digest(day, entry("9712.00001", "A", "2", "글.")));
        assertEquals(1, previews.find(upload).orElseThrow().total().changed());
        desk.correct(admin, new EntryKey(day, "9712.00001"), 2, Origin.EDIT, content("A", 5, "글."), "test");
        assertEquals(1, previews.find(upload).orElseThrow().total().conflicts());
    }

    @Test
    void onlyChosenDaysAreImported() {
        LocalDate one = day();
        LocalDate other = day();
        long upload = fixture.upload(one + ".md", digest(one, entry("9713.00001", "A", "1", "글.")), other + ".md",
                digest(other, entry("9713.00002", "B", "1", "글.")));
        assertTrue(runs.begin(admin, ImportRun.Kind.UPLOAD, upload, Set.of(day()), false, null).isEmpty());
        fixture.ended(runs.begin(admin, ImportRun.Kind.UPLOAD, upload, Set.of(other), false, null).orElseThrow());
        assertTrue(digests.find(one).isEmpty());
        assertTrue(digests.find(other).isPresent());
    }

    @Test
    void theEndOfAPathNamesTheSameFile() {
        LocalDate day = day();
        String name = "%02d.md".formatted(day.getDayOfMonth());
        accept(store, "1990s/" + day.getYear() + "/" + name, digest(day, entry("9714.00001", "A", "1", "글.")));
        long upload = fixture.upload(name, digest(day, entry("9714.00001", "A", "2", "글.")));
        assertEquals(Outcome.CHANGED, previews.find(upload).orElseThrow().days().get(0).summary().outcome());
        assertEquals(1, fixture.ended(fixture.begin(admin, upload, day)).run().entries());
        assertEquals("1990s/" + day.getYear() + "/" + name, digests.find(day).orElseThrow().path());
        long top = fixture.upload("digests-main/1990s/" + day.getYear() + "/" + name, digest(day, entry("9714.00001", "A", "3", "글.")));
        assertEquals(1, fixture.ended(fixture.begin(admin, top, day)).run().entries());
        long elsewhere = fixture.upload("other/" + name, digest(day, entry("9714.00001", "A", "4", "글.")));
        assertEquals(Outcome.OTHER_PATH, previews.find(elsewhere).orElseThrow().days().get(0).summary().outcome());
        assertEquals(Code.OTHER_SOURCE_PATH, fixture.ended(fixture.begin(admin, elsewhere, day)).diagnostics().get(0).code());
    }

    @Test
    void uploadsThatNobodyImportsAreForgotten() {
        LocalDate day = day();
        long upload = fixture.upload(day + ".md", digest(day, entry("9717.00001", "A", "1", "글.")));
        long unfinished = uploads.begin(admin);
        assertTrue(uploads.find(unfinished).isEmpty());
        uploads.forget(Instant.now());
        assertTrue(uploads.find(upload).isPresent());
        assertTrue(uploads.forget(Instant.now().plus(Duration.ofHours(25))) >= 2);
        assertTrue(uploads.find(upload).isEmpty());
    }

    @Test
    void anImportCanBeTakenBackAndItsDayRestored() {
        LocalDate day = day();
        long upload = fixture.upload(day + ".md", digest(day, entry("9718.00001", "A", "1", "글.")));
        long run = fixture.begin(admin, upload, day);
        fixture.ended(run);
        assertEquals(List.of(day), undoing.plan(run).days());
        UndoPlan done = undo.undo(admin, run, "틀린 파일");
        assertEquals(List.of(day), done.days());
        assertTrue(digests.find(day).isEmpty());
        assertTrue(undo.undo(admin, run, "다시").empty());
        long again = fixture.upload(day + ".md", digest(day, entry("9718.00001", "A", "2", "글.")));
        assertEquals(Outcome.WITHDRAWN, previews.find(again).orElseThrow().days().get(0).summary().outcome());
        dayService.restore(admin, day, "맞는 파일이었다");
        assertTrue(digests.find(day).isPresent());
        assertFalse(dayService.restore(admin, day, "already"));
        assertTrue(dayService.withdraw(admin, day, "a wrong day after all"));
        assertFalse(dayService.withdraw(admin, day, "already"));
        assertTrue(digests.find(day).isEmpty());
        assertTrue(dayService.restore(admin, day, "right again"));
        assertEquals(1, digests.find(day).orElseThrow().papers());
        uploads.discard(admin, again);
    }

    @Test
    void whatWasInterruptedIsContinuedByWhateverServerDayByDay() throws Exception {
        LocalDate one = day();
        LocalDate other = day();
        long run = imported("9723", one, other);
        transaction.begin();
        hold(other);
        assertEquals(Begun.NOW, apart(() -> steps.begin(admin, run, "the wrong files")).get(60, TimeUnit.SECONDS));
        apart(() -> step(run, one)).get(60, TimeUnit.SECONDS);
        RunRow half = row(run);
        assertEquals(List.of(true, false, 2, 1L), List.of(half.undoing(), half.halfUndone(), half.undoDays(), half.undoDone()));
        assertTrue(digests.find(one).isEmpty());
        assertTrue(digests.find(other).isPresent(), "whole days only");
        assertThrows(ExecutionException.class, () -> apart(() -> step(run, other)).get(60, TimeUnit.SECONDS), "nobody waits without end");
        apart(() -> step(run, one)).get(60, TimeUnit.SECONDS);
        apart(() -> end(run)).get(60, TimeUnit.SECONDS);
        assertTrue(row(run).undoing(), "a day is left");
        assertEquals(Begun.BEFORE, apart(() -> steps.begin(admin, run, "pressed again")).get(60, TimeUnit.SECONDS));
        assertEquals(1, row(run).undoDone(), "and nothing begins anew");
        transaction.rollback();
        CompletableFuture<Boolean> second = apart(() -> goOn(run));
        undo.goOn(run);
        second.get(60, TimeUnit.SECONDS);
        assertTrue(digests.find(other).isEmpty());
        assertEquals(List.of(false, false), List.of(row(run).undoing(), row(run).halfUndone()));
        assertEquals(List.of(one, other), made.undone(run, Undone.What.DAY, 10).stream().map(UndoneRow::date).toList(), "each once");
        assertEquals(List.of("2 / 0 / 0 / 0: the wrong files"), entities.createQuery("select e.after from AuditEvent e where e.action = 'import.undone'"
                + " and e.subject = :subject", String.class).setParameter("subject", ImportAudit.subject(run)).getResultList());
    }

    @Test
    void aRunIsUndoneInTheBackground() throws Exception {
        LocalDate one = day();
        LocalDate other = day();
        long run = imported("9724", one, other);
        assertEquals(Begun.NOW, steps.begin(admin, run, "now"));
        runner.wake();
        for (long end = System.nanoTime() + 60_000_000_000L; row(run).undoing();) {
            assertTrue(System.nanoTime() < end, "the run is not undone");
            Thread.sleep(100);
        }
        assertTrue(row(run).undoneAt() != null && digests.find(one).isEmpty() && digests.find(other).isEmpty());
        assertEquals(Begun.NOTHING, steps.begin(admin, run, "nothing is left"));
    }

    @Test
    void undosOfOneDayKeepTheOrderInWhichPeopleBeganThem() throws Exception {
        LocalDate one = day();
        LocalDate other = day();
        long first = imported("9725", one, other);
        long upload = fixture.upload(one + ".md", digest(one, entry("9725.00001", "A, changed", "1", "글.")));
        long second = runs.begin(admin, ImportRun.Kind.UPLOAD, upload, Set.of(one), false, null).orElseThrow();
        fixture.ended(second);
        assertEquals(Begun.NOW, steps.begin(admin, second, "first the newer one"));
        assertEquals(Begun.NOW, steps.begin(admin, first, "then the older one"));
        undo.goOn(first);
        assertTrue(row(first).undoing(), "the newer one is not undone yet");
        assertTrue(digests.find(one).isPresent());
        assertTrue(digests.find(other).isEmpty(), "nobody else has this day");
        undo.goOn(second);
        undo.goOn(first);
        assertEquals(List.of(false, false), List.of(row(first).undoing(), row(second).undoing()));
        assertTrue(digests.find(one).isEmpty());
    }

    @Test
    void anUndoStopsWhereItIsWhenItsAdminIsNoneAnyMore() throws Exception {
        LocalDate one = day();
        LocalDate other = day();
        long run = imported("9726", one, other);
        Actor former = people.somebody(Role.ADMIN);
        assertEquals(Begun.NOW, steps.begin(former, run, "why"));
        undo.step(run, one);
        accounts.giveRole(admin, former.id(), Role.EDITOR);
        undo.goOn(run);
        assertEquals(List.of(false, true), List.of(row(run).undoing(), row(run).halfUndone()));
        assertTrue(digests.find(other).isPresent());
        assertEquals(Begun.NOW, steps.begin(admin, run, "the rest of it"));
        undo.goOn(run);
        assertTrue(digests.find(other).isEmpty());
    }

    private long imported(String papers, LocalDate one, LocalDate other) {
        long upload = fixture.upload(one + ".md", digest(one, entry(papers + ".00001", "A", "1", "글.")), other + ".md",
                digest(other, entry(papers + ".00002", "B", "1", "글.")));
        long run = runs.begin(admin, ImportRun.Kind.UPLOAD, upload, Set.of(one, other), false, null).orElseThrow();
        fixture.ended(run);
        return run;
    }

    private void hold(LocalDate day) {
        entities.createNativeQuery("select paper_count from digest where digest_date = :day for update").setParameter("day", day)
                .getSingleResult();
    }

    private boolean step(long run, LocalDate day) {
        undo.step(run, day);
        return true;
    }

    private boolean end(long run) {
        undo.end(run);
        return true;
    }

    private boolean goOn(long run) {
        undo.goOn(run);
        return true;
    }

    /** Does something in a transaction of its own. */
    private static <T> CompletableFuture<T> apart(Supplier<T> what) {
        return CompletableFuture.supplyAsync(what);
    }

    private RunRow row(long run) {
        return list.rows(List.of(run)).get(0);
    }

    @Test
    void onlyAdminsImport() throws Exception {
        Actor editor = people.somebody(Role.EDITOR);
        LocalDate day = day();
        long upload = fixture.upload(day + ".md", digest(day, entry("9719.00001", "A", "1", "글.")));
        Assertions.assertThrows(ForbiddenException.class, () -> uploads.begin(editor));
        Assertions.assertThrows(ForbiddenException.class, () -> uploads.discard(editor, upload));
        Assertions.assertThrows(ForbiddenException.class, () -> runs.begin(editor, ImportRun.Kind.API, upload, Set.of(day), false, null));
        Assertions.assertThrows(ForbiddenException.class, () -> runs.stop(editor, 1));
        Assertions.assertThrows(ForbiddenException.class, () -> steps.begin(editor, 1, "x"));
        Assertions.assertThrows(ForbiddenException.class, () -> dayService.restore(editor, day, "x"));
        Assertions.assertThrows(ForbiddenException.class, () -> dayService.withdraw(editor, day, "x"));
        assertFalse(digests.find(day).isPresent());
    }

    private void correct(LocalDate day, String arxivId, Content content) {
        desk.correct(admin, new EntryKey(day, arxivId), 1, Origin.EDIT, content, "test");
    }

    private static Content content(String title, int votes, String body) {
        return new Content(title, List.of("Ada B.", "Łukasz C.", "Ada B."), votes, null, null, List.of(new Section("What's New", body)));
    }
}
