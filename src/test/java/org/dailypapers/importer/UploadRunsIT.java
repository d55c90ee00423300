package org.dailypapers.importer;

import static org.dailypapers.digest.keep.DigestFixture.day;
import static org.dailypapers.digest.keep.DigestFixture.digest;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.digest.PoisonFixture;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.importer.run.ImportBusyException;
import org.dailypapers.importer.run.ImportReport;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.ImportService;
import org.dailypapers.importer.upload.UploadFixture;
import org.dailypapers.importer.upload.UploadRepository;
import org.dailypapers.importer.upload.UploadRunService;
import org.dailypapers.importer.upload.UploadService;
import org.dailypapers.content.read.Diagnostic.Code;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs that import uploads despite obstacles: other servers, files that always fail, people who stop them. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class UploadRunsIT {

    @Inject
    private UploadService uploads;
    @Inject
    private UploadRunService runs;
    @Inject
    private ImportService imports;
    @Inject
    private DigestRepository digests;
    @Inject
    private PeopleFixture people;
    @Inject
    private UploadFixture fixture;
    @Inject
    private UploadRepository repository;
    @Inject
    private UserTransaction transaction;

    private Actor admin;

    @BeforeEach
    void somebody() throws Exception {
        admin = people.somebody(Role.ADMIN);
    }

    @Test
    void whatOneServerLeftUndoneAnotherGoesOnWith() {
        List<LocalDate> all = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            LocalDate day = day();
            all.add(day);
            files.addAll(List.of(day + ".md", digest(day, entry("9715.%05d".formatted(i), "A", "1", "글."))));
        }
        long upload = fixture.upload(files.toArray(String[]::new));
        long run = runs.begin(admin, ImportRun.Kind.UPLOAD, upload, Set.copyOf(all), false, null).orElseThrow();
        // a server processes the last file and then disappears, while that of this test continues
        imports.keep(run, UploadFixture.source(files.get(58), files.get(59)));
        ImportReport report = fixture.ended(run);
        assertEquals(List.of(30L, 30L, 30L), List.of(report.run().files(), report.run().done(), report.run().entries()));
        assertTrue(all.stream().allMatch(day -> digests.find(day).isPresent()));
    }

    @Test
    void whatIsImportedIsNotDiscarded() {
        LocalDate held = held();
        LocalDate day = day();
        long upload = fixture.upload(held, day);
        long run = fixture.begin(admin, upload, held, day);
        assertFalse(uploads.discard(admin, upload));
        PoisonFixture.heal(held);
        assertEquals(2L, fixture.ended(run).run().entries());
        assertTrue(digests.find(day).isPresent());
    }

    @Test
    void aRunWhoseFilesAreGoneEndsAndSaysSo() throws Exception {
        LocalDate held = held();
        LocalDate day = day();
        long upload = fixture.upload(held, day);
        long run = fixture.begin(admin, upload, held, day);
        transaction.begin();
        repository.remove(upload);
        transaction.commit();
        ImportReport report = fixture.ended(run);
        assertEquals(ImportRun.State.DONE, report.run().state());
        assertEquals(List.of(Code.UPLOAD_GONE, Code.UPLOAD_GONE), report.diagnostics().stream().map(ImportReport.LineDiagnostic::code).toList());
        PoisonFixture.heal(held);
    }

    @Test
    void aFileThatAlwaysFailsIsGivenUpAndStopsNoOther() {
        LocalDate poisoned = poisoned();
        LocalDate good = day();
        ImportReport report = fixture.ended(fixture.begin(admin, fixture.upload(poisoned, good), poisoned, good));
        assertEquals(List.of(ImportRun.State.DONE, 2L, 2L, 1L), List.of(report.run().state(), report.run().files(), report.run().done(),
                report.run().entries()));
        assertEquals(List.of(poisoned + ".md GIVEN_UP 5"), report.diagnostics().stream()
                .map(lineDiagnostic -> lineDiagnostic.file() + " " + lineDiagnostic.code() + " " + lineDiagnostic.arguments()).toList());
        assertTrue(digests.find(poisoned).isEmpty());
        assertTrue(digests.find(good).isPresent());
        PoisonFixture.heal(poisoned);
        assertEquals(1L, fixture.ended(fixture.begin(admin, fixture.upload(poisoned), poisoned)).run().entries(), "it can be uploaded again");
    }

    @Test
    void aRunIsStoppedAtWill() {
        LocalDate held = held();
        LocalDate day = day();
        long upload = fixture.upload(held, day);
        long run = fixture.begin(admin, upload, held, day);
        assertTrue(runs.stop(admin, run));
        assertEquals(ImportRun.State.FAILED, imports.find(run, 1).orElseThrow().report().run().state());
        assertTrue(uploads.find(upload).isEmpty());
        assertFalse(runs.stop(admin, run), "it is stopped already");
        imports.keep(run, UploadFixture.source(day + ".md", UploadFixture.text(day)));
        imports.fail(run, day + ".md", Diagnostic.at(1, Code.UPLOAD_GONE));
        assertTrue(digests.find(day).isEmpty(), "a server that was reading the file comes too late");
        assertEquals(List.of(2L, 0L), List.of(imports.find(run, 1).orElseThrow().report().run().files(), imports.find(run, 1).orElseThrow().report().run().done()));
        PoisonFixture.heal(held);
    }

    @Test
    void whatOneServerImportedAnotherDoesNotCallFailed() {
        LocalDate held = held();
        LocalDate day = day();
        long run = fixture.begin(admin, fixture.upload(held, day), held, day);
        imports.keep(run, UploadFixture.source(day + ".md", UploadFixture.text(day)));
        imports.fail(run, day + ".md", Diagnostic.at(1, Code.UPLOAD_GONE));
        PoisonFixture.heal(held);
        ImportReport report = fixture.ended(run);
        assertEquals(List.of(), report.diagnostics());
        assertEquals(2L, report.run().entries());
    }

    /** @return a day that is postponed until it is healed, for however long, since that does not count as an attempt */
    private static LocalDate held() {
        LocalDate day = day();
        PoisonFixture.poison(day, () -> new ImportBusyException(new PessimisticLockException("not yet")));
        return day;
    }

    private static LocalDate poisoned() {
        LocalDate day = day();
        PoisonFixture.poison(day);
        return day;
    }
}
