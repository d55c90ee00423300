package org.dailypapers.importer.run;

import static org.dailypapers.digest.keep.DigestFixture.day;
import static org.dailypapers.digest.keep.DigestFixture.digest;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.digest.PoisonFixture;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.platform.Settings;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class ImportServiceIT {

    private static final Attribution SOMEBODY = new Attribution("Somebody", "https://example.org/", "CC BY 4.0");

    @Inject
    private ImportService imports;

    @Inject
    private DigestRepository digests;

    @Inject
    private ImportRepository repository;

    @Inject
    private Settings settings;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @Test
    void recordsWhatBecameOfEachFile() {
        LocalDate day = day();
        String text = digest(day, entry("9701.00001", "A", "3", "a"), entry("9701.00002", "B", "many", "b"));
        long run = imports.begin("/folder", List.of("a.md", "b.md", "c.md", "d.md", "e.md"), Set.of());
        imports.keep(run, file("a.md", text));
        ImportReport.RunSummary half = imports.latest(1).orElseThrow().report().run();
        assertEquals(List.of(ImportRun.State.RUNNING, 5L, 1L, 2L), List.of(half.state(), half.files(), half.done(), half.entries()));
        assertNull(half.finishedAt());
        imports.keep(run, file("b.md", "# Readme"));
        imports.keep(run, file("c.md", text));
        imports.fail(run, "d.md", Diagnostic.at(1, Code.TOO_LARGE, "20"));
        imports.keep(run, file("e.md", ""));
        imports.end(run, ImportRun.State.DONE);
        ImportReport report = imports.latest(1).orElseThrow().report();
        assertEquals(List.of(ImportRun.State.DONE, 5L, 5L, 2L), List.of(report.run().state(), report.run().files(),
                report.run().done(), report.run().entries()));
        assertEquals(List.of("a.md VOTE_NOT_A_NUMBER 13 many", "b.md NOT_A_DIGEST 1 ",
                "c.md OTHER_SOURCE_PATH 1 " + day + "\na.md", "d.md TOO_LARGE 1 20", "e.md EMPTY_FILE 1 "),
                report.diagnostics().stream().map(f -> f.file() + " " + f.code() + " " + f.line() + " " + f.arguments()).toList());
        assertEquals(SOMEBODY, digests.find(day).orElseThrow().attribution());
    }

    @Test
    void goesOnWithARunThatWasCutOff() {
        LocalDate day = day();
        String text = digest(day, entry("9702.00001", "A", "x", "a"));
        long run = imports.begin("/folder", List.of("a.md", "b.md", "gone.md"), Set.of());
        imports.keep(run, file("a.md", text));
        assertEquals(run, imports.begin("/folder", List.of("a.md", "b.md", "c.md"), Set.of()));
        imports.keep(run, file("a.md", text));
        imports.keep(run, file("b.md", ""));
        imports.keep(run, file("c.md", ""));
        imports.end(run, ImportRun.State.DONE);
        ImportReport report = imports.latest(1).orElseThrow().report();
        assertEquals(List.of(3L, 3L, 1L), List.of(report.run().files(), report.run().done(), report.run().entries()));
        assertEquals(List.of(Code.VOTE_NOT_A_NUMBER, Code.EMPTY_FILE, Code.EMPTY_FILE),
                report.diagnostics().stream().map(ImportReport.LineDiagnostic::code).toList());
        long next = imports.begin("/folder", List.of(), Set.of());
        assertTrue(next > run);
        imports.end(next, ImportRun.State.DONE);
    }

    @Test
    void aRunBelongsToItsServerUntilThatIsDead() throws Exception {
        long first = imports.begin("/folder", "one:8080", List.of("a.md", "b.md"), Set.of());
        long second = imports.begin("/folder", "two:8080", List.of("b.md"), Set.of());
        assertTrue(second > first);
        assertEquals(List.of("a.md", "b.md"), waiting(first), "nothing that one server waits for is taken away by another");
        imports.endDead(Instant.now());
        assertEquals(ImportRun.State.RUNNING, imports.find(first, 1).orElseThrow().report().run().state());
        assertEquals(second, imports.begin("/folder", "two:8080", List.of("b.md", "c.md"), Set.of()));
        imports.endDead(Instant.now().plus(ImportService.SILENCE).plusSeconds(1));
        assertEquals(ImportRun.State.FAILED, imports.find(first, 1).orElseThrow().report().run().state(), "a dead one's run ends");
        imports.keep(first, file("a.md", ""));
        assertEquals(ImportRun.State.RUNNING, imports.find(first, 1).orElseThrow().report().run().state(), "and goes on where it was not dead");
        imports.end(first, ImportRun.State.DONE);
        assertEquals(ImportRun.State.DONE, imports.find(first, 1).orElseThrow().report().run().state());
    }

    @Test
    void twoFilesOfOnePathStopNoOther() {
        long run = imports.begin("/folder", List.of("a.md", "a.md", "b.md"), Set.of());
        assertEquals(List.of("a.md", "b.md"), waiting(run));
        imports.keep(run, file("a.md", ""));
        imports.keep(run, file("b.md", ""));
        imports.end(run, ImportRun.State.DONE);
        assertEquals(2, imports.find(run, 1).orElseThrow().report().run().done());
    }

    private List<String> waiting(long run) {
        return entities.createQuery("select f.path from ImportFile f where f.run.id = :run order by f.path", String.class)
                .setParameter("run", run).getResultList();
    }

    @Test
    void aFileThatAlwaysFailsIsGivenUp() {
        LocalDate day = day();
        long run = imports.begin("/folder", List.of("a.md"), Set.of());
        FileImport files = new FileImport(imports, SOMEBODY);
        SourceFile source = file("a.md", digest(day, entry("9703.00001", "A", "1", "a")));
        PoisonFixture.poison(day);
        for (int i = 0; i < FileImport.MOST_TRIES; i++) {
            assertFalse(files.givesUp(run, "a.md"));
            assertThrows(PessimisticLockException.class, () -> files.keep(run, source));
        }
        PoisonFixture.heal(day);
        assertTrue(files.givesUp(run, "a.md"));
        assertEquals(Code.GIVEN_UP, imports.latest(1).orElseThrow().report().diagnostics().get(0).code());
        assertFalse(files.givesUp(run, "a.md"), "it is tried anew once it has changed");
        files.keep(run, source);
        assertEquals(List.of(), imports.latest(1).orElseThrow().report().diagnostics());
        imports.end(run, ImportRun.State.DONE);
        Instant ended = imports.latest(1).orElseThrow().report().run().finishedAt();
        imports.end(run, ImportRun.State.FAILED);
        assertEquals(List.of(ImportRun.State.DONE, ended), List.of(imports.latest(1).orElseThrow().report().run().state(),
                imports.latest(1).orElseThrow().report().run().finishedAt()), "another server comes too late");
    }

    @Test
    void aFileIsNotGivenUpBecauseOthersHaveTheTurn() throws Exception {
        LocalDate day = day();
        long run = imports.begin("/folder", List.of("a.md"), Set.of());
        FileImport files = new FileImport(imports, SOMEBODY);
        SourceFile source = file("a.md", digest(day, entry("9706.00001", "A", "1", "a")));
        transaction.begin();
        repository.lock();
        CompletableFuture.runAsync(() -> {
            for (int i = 0; i <= FileImport.MOST_TRIES; i++) {
                assertFalse(files.givesUp(run, "a.md"));
                assertThrows(ImportBusyException.class, () -> impatiently(() -> files.keep(run, source)));
            }
        }).get(60, TimeUnit.SECONDS);
        transaction.rollback();
        assertFalse(files.givesUp(run, "a.md"));
        files.keep(run, source);
        imports.end(run, ImportRun.State.DONE);
        assertEquals(1L, imports.find(run, 1).orElseThrow().report().run().entries());
    }

    /** Runs something in a transaction that waits only one second for a lock; by default the database waits forever. */
    private void impatiently(Runnable step) throws Exception {
        transaction.begin();
        try {
            if (!settings.embeddedDatabase()) {
                entities.createNativeQuery("set local lock_timeout = '1s'").executeUpdate();
            }
            step.run();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aFileThatWasKeptStaysSoWhereItCannotBeReadAgain() {
        LocalDate day = day();
        long run = imports.begin("/folder", List.of("a.md"), Set.of());
        imports.keep(run, file("a.md", digest(day, entry("9704.00001", "A", "1", "a"))));
        imports.fail(run, "a.md", Diagnostic.at(1, Code.CHANGED_MEANWHILE));
        assertEquals(List.of(), imports.latest(1).orElseThrow().report().diagnostics());
        imports.fail(run, "a.md", Diagnostic.at(1, Code.TOO_LARGE, "20"));
        ImportReport report = imports.latest(1).orElseThrow().report();
        assertEquals(List.of(day), report.diagnostics().stream().map(ImportReport.LineDiagnostic::date).toList());
        assertEquals(1L, report.run().entries());
        imports.end(run, ImportRun.State.DONE);
    }

    @Test
    void aRunThatOnlyMovesEntriesOrLetsThemVanishIsToldOfInTheAuditLog() {
        LocalDate day = day();
        String first = entry("9705.00001", "A", "1", "a");
        String second = entry("9705.00002", "B", "1", "b");
        run(day, first + second);
        assertEquals("files=1, entries=0, conflicts=0, vanished=0, returned=0, moved=1", audited(run(day, second + first)));
        long gone = run(day, first);
        assertEquals("files=1, entries=0, conflicts=0, vanished=1, returned=0, moved=0", audited(gone));
        assertEquals(List.of(Code.ENTRIES_GONE), imports.find(gone, 1).orElseThrow().report().diagnostics().stream().map(ImportReport.LineDiagnostic::code).toList());
        assertEquals("files=1, entries=0, conflicts=0, vanished=0, returned=1, moved=0", audited(run(day, first + second)));
        assertNull(audited(run(day, first + second)), "nothing became of anything");
    }

    private long run(LocalDate day, String entries) {
        long run = imports.begin("/folder", List.of(day + ".md"), Set.of());
        imports.keep(run, file(day + ".md", digest(day, entries)));
        imports.end(run, ImportRun.State.DONE);
        return run;
    }

    /** The line of the audit log about a run; null if there is none. */
    private String audited(long run) {
        return (String) entities.createNativeQuery("select max(after_value) from audit_event where subject = :subject")
                .setParameter("subject", ImportAudit.subject(run)).getSingleResult();
    }

    private static SourceFile file(String path, String text) {
        return SourceFile.of(path, text.getBytes(StandardCharsets.UTF_8), SOMEBODY);
    }
}
