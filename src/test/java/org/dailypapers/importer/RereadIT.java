package org.dailypapers.importer;

import static org.dailypapers.digest.keep.DigestFixture.day;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.PessimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dailypapers.account.Actor;
import org.dailypapers.account.ForbiddenException;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.curation.erasure.ErasureService;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.PoisonFixture;
import org.dailypapers.digest.ReadingFixture;
import org.dailypapers.digest.RunFixture;
import org.dailypapers.digest.keep.DayPlan.Outcome;
import org.dailypapers.digest.keep.ReadingStore;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.importer.preview.PreviewService;
import org.dailypapers.importer.preview.Previews;
import org.dailypapers.importer.preview.UploadPreview;
import org.dailypapers.importer.run.ImportFile;
import org.dailypapers.importer.run.ImportReport;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.ImportService;
import org.dailypapers.importer.run.RunFileRow;
import org.dailypapers.importer.run.RunListRepository;
import org.dailypapers.importer.undo.UndoFixture;
import org.dailypapers.importer.upload.DaySummary;
import org.dailypapers.importer.upload.RereadService;
import org.dailypapers.importer.upload.UploadDay;
import org.dailypapers.importer.upload.UploadFixture;
import org.dailypapers.importer.upload.UploadRunService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kept sources that are read again, from the preview to the report, and back. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class RereadIT {

    private static final String A = "2203.00001";
    private static final String B = "2203.00002";

    @Inject
    private RereadService rereads;
    @Inject
    private Previews previews;
    @Inject
    private PreviewService days;
    @Inject
    private UploadRunService runs;
    @Inject
    private ImportService imports;
    @Inject
    private RunListRepository list;
    @Inject
    private UndoFixture undo;
    @Inject
    private ErasureService erasure;
    @Inject
    private ReadingStore store;
    @Inject
    private EntryRepository entries;
    @Inject
    private UploadFixture fixture;
    @Inject
    private RunFixture importing;
    @Inject
    private ReadingFixture readings;
    @Inject
    private PeopleFixture people;

    private Actor admin;
    private LocalDate first;
    private LocalDate second;

    /** Two days: of the first one an earlier version missed B; the second one it read as this one does. */
    @BeforeEach
    void twoDays() throws Exception {
        admin = people.somebody(Role.ADMIN);
        first = day();
        second = day();
        importing.accept(importing.run(), first, entry(A, "A", "3", "하나. 그리고 B의 글."));
        importing.accept(importing.run(), second, entry(A, "A", "3", "하나."));
        readings.older(first, papers());
        readings.older(second);
    }

    @Test
    void thePreviewIsWhatTheRunThenDoes() {
        long upload = begin();
        UploadPreview preview = previews.find(upload).orElseThrow();
        assertEquals(List.of(new DaySummary(Outcome.CHANGED, 1, 1, 0, 0, 0, 0), new DaySummary(Outcome.UNCHANGED, 0, 0, 0, 0, 0, 1)),
                preview.days().stream().map(UploadDay::summary).toList());
        assertEquals(List.of(2, 0), List.of(preview.kept().size(), preview.unplanned()));
        assertEquals(2, days.day(upload, first).orElseThrow().plan().entries().size());
        assertEquals(List.of(A), seen(first), "nothing is written before");

        long run = run(upload, first, second);
        ImportReport report = fixture.ended(run);
        assertEquals(List.of(ImportRun.State.DONE, 2L, 2L, 2L), List.of(report.run().state(), report.run().files(), report.run().done(), report.run().entries()));
        assertEquals(List.of(ImportRun.Kind.REREAD, admin.id()), List.of(list.rows(List.of(run)).get(0).kind(), list.rows(List.of(run)).get(0).personId()));
        assertEquals(List.of(ImportFile.State.IMPORTED, ImportFile.State.UNCHANGED), list.files(run).stream().map(RunFileRow::state).toList());
        assertEquals(List.of(A, B), seen(first));
        assertEquals(List.of(DigestReader.VERSION, DigestReader.VERSION), List.of(readings.reader(first), readings.reader(second)));

        assertEquals(Optional.empty(), rereads.begin(admin, first, second), "twice is once");
        undo.undo(admin, run, "wrong");
        assertEquals(List.of(A), seen(first));
        assertEquals(List.of(first), previews.find(begin()).orElseThrow().days().stream().map(UploadDay::date).toList());
    }

    @Test
    void whoeverComesSecondDoesNothing() {
        long one = begin();
        long two = begin();
        fixture.ended(run(one, first, second));
        long run = run(two, first, second);
        assertEquals(0L, fixture.ended(run).run().entries());
        assertEquals(List.of(ImportFile.State.UNCHANGED, ImportFile.State.UNCHANGED), list.files(run).stream().map(RunFileRow::state).toList());
        assertEquals(2, entries.find(new EntryKey(first, A)).orElseThrow().revision());
    }

    @Test
    void whatOneServerLeftUndoneAnotherGoesOnWith() {
        PoisonFixture.poison(second, () -> new PessimisticLockException("held"));
        long upload = begin();
        long run = run(upload, first, second);
        // a server that does the first day and is then gone
        imports.keep(run, store.source(first).orElseThrow());
        imports.keep(run, store.source(first).orElseThrow());
        assertEquals(List.of(A, B), seen(first));
        PoisonFixture.heal(second);
        assertEquals(List.of(2L, 2L), List.of(fixture.ended(run).run().done(), fixture.ended(run).run().entries()));
        assertEquals(DigestReader.VERSION, readings.reader(second));
    }

    @Test
    void onlyDaysThatAreChosenAreRead() {
        fixture.ended(run(begin(), second));
        assertEquals(List.of(ReadingFixture.EARLIER, DigestReader.VERSION), List.of(readings.reader(first), readings.reader(second)));
    }

    @Test
    void onlyAdminsMay() throws Exception {
        Actor editor = people.somebody(Role.EDITOR);
        assertThrows(ForbiddenException.class, () -> rereads.begin(editor, first, second));
        long upload = begin();
        assertThrows(ForbiddenException.class, () -> runs.begin(editor, ImportRun.Kind.UPLOAD, upload, Set.of(first), false, null));
    }

    @Test
    void sourcesOfTheSamePathAreToldApart() {
        readings.rename(first, "digest.md");
        readings.rename(second, "digest.md");
        long upload = begin();
        assertEquals(List.of("digest.md", "(" + second + ")/digest.md"), previews.find(upload).orElseThrow().days().stream().map(UploadDay::path).toList());
        assertEquals(2L, fixture.ended(run(upload, first, second)).run().entries());
        assertEquals(DigestReader.VERSION, readings.reader(second));
    }

    @Test
    void whatWasErasedStaysSo() {
        importing.accept(importing.run(), second, papers());
        erasure.erase(admin, new EntryKey(second, B), "a demand");
        readings.older(second, entry(A, "A", "3", "하나. 둘."), entry(B, "B", "1", "B의 글."));
        ImportReport report = fixture.ended(run(begin(), second));
        assertEquals(List.of(A), seen(second));
        assertEquals(1L, report.run().entries());
        assertTrue(report.diagnostics().stream().anyMatch(line -> line.code() == Code.ERASED_PAPER));
    }

    private static String[] papers() {
        return new String[] {entry(A, "A", "3", "하나."), entry(B, "B", "1", "B의 글.")};
    }

    private long begin() {
        return rereads.begin(admin, first, second).orElseThrow();
    }

    private long run(long upload, LocalDate... chosen) {
        return runs.begin(admin, ImportRun.Kind.UPLOAD, upload, Set.of(chosen), false, null).orElseThrow();
    }

    private List<String> seen(LocalDate date) {
        return entries.day(date, EntrySort.DATE).stream().map(EntryView::arxivId).toList();
    }
}
