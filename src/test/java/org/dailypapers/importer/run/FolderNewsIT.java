package org.dailypapers.importer.run;

import static org.dailypapers.digest.keep.DigestFixture.digest;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.hash.Sha256;
import org.dailypapers.importer.undo.UndoFixture;
import org.dailypapers.importer.upload.UploadFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What counts as news in a watched folder, after any number of restarts. Each run reads the folder like a server that has just started. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class FolderNewsIT {

    private static final Attribution SETTINGS = new Attribution("Those of the folder", "https://example.org/", "CC BY 4.0");

    @Inject
    private ImportService imports;
    @Inject
    private RunListRepository runs;
    @Inject
    private UploadFixture uploads;
    @Inject
    private UndoFixture undo;
    @Inject
    private PeopleFixture people;
    @Inject
    private DigestRepository digests;
    @Inject
    private EntryRepository entries;

    @PersistenceContext
    private EntityManager entityManager;

    private LocalDate day;
    private String path;

    @BeforeEach
    void aDay() {
        day = DigestFixture.day();
        path = "digests/" + day + ".md";
    }

    @Test
    void aRestartTakesNoUploadBack() throws Exception {
        folder("one", SETTINGS);
        upload("two");
        for (int restart = 0; restart < 2; restart++) {
            assertEquals(0, folder("one", SETTINGS));
            assertEquals(List.of("two"), titles());
        }
        assertEquals(1, folder("three", SETTINGS), "a new version is news");
        assertEquals(1, folder("one", SETTINGS), "and so is an old one that a publisher puts back");
        assertEquals(List.of("one"), titles());
    }

    @Test
    void aFileOfWhichNothingIsToBeSaidIsNotReadAgain() throws Exception {
        assertEquals(Map.of(), settled(SETTINGS), "it was never read");
        folder("one", SETTINGS);
        Map<String, String> one = settled(SETTINGS);
        assertEquals(Map.of(path, hash("one")), one);
        assertEquals(Map.of(), settled(Attribution.UNKNOWN), "the settings have changed since");
        folder("one", Attribution.UNKNOWN);
        assertEquals(one, settled(Attribution.UNKNOWN));
        upload("two");
        assertEquals(one, settled(Attribution.UNKNOWN), "what people upload is not in the folder");
        folder("three", SETTINGS);
        assertEquals(Map.of(path, hash("three")), settled(SETTINGS));
        undo.undo(people.somebody(Role.ADMIN), imports.latest(1).orElseThrow().report().run().id(), "wrong");
        assertEquals(Map.of(), settled(SETTINGS), "it is told again that it was taken back");
        folder(digest(day.plusYears(100), entry("9707.00001", "other day", "1", "글.")).replace(day.plusYears(100).toString(), "no day"));
        assertEquals(Map.of(), settled(SETTINGS), "and what is wrong with a file");
    }

    @Test
    void filesThatNeedNotBeReadAreCountedAndNotListed() {
        long run = imports.begin("/folder", List.of(path), List.of("a.md", "b.md"));
        assertEquals(List.of(3L, 2L), counted(run));
        assertEquals(run, imports.begin("/folder", List.of(path), List.of("a.md", "b.md", path)), "a restart in the middle");
        imports.keep(run, UploadFixture.source(path, text("one")));
        imports.begin("/folder", List.of(), List.of("a.md", "b.md", path));
        assertEquals(List.of(3L, 3L), counted(run));
        imports.end(run, ImportRun.State.DONE);
        assertEquals(List.of(path), runs.files(run).stream().map(RunFileRow::path).toList());
        RunRow row = runs.rows(List.of(run)).get(0);
        assertEquals(List.of(3L, 3L, 2L, 1L), List.of(row.files(), row.done(), row.unchanged(), row.imported()));
        long empty = imports.begin("/folder", List.of(), Set.of());
        assertEquals(List.of(0L, 0L), counted(empty));
        imports.end(empty, ImportRun.State.DONE);
    }

    private List<Long> counted(long run) {
        ImportReport.RunSummary summary = imports.find(run, 1).orElseThrow().report().run();
        return List.of(summary.files(), summary.done());
    }

    private Map<String, String> settled(Attribution settings) {
        return imports.settled(List.of("never-read.md", path), settings);
    }

    private String hash(String title) {
        return Sha256.of(text(title).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readersSeeNoLineOfAFileThatIsNotTheDaysAnyMore() throws Exception {
        String old = text("one").replace("###", "secret text before\n\n###");
        folder(old);
        assertTrue(seenByReaders().contains("secret text before"), "while it is the day's source");
        upload("two");
        assertEquals(0, folder(old));
        assertFalse(seenByReaders().contains("secret"), seenByReaders());
    }

    private String seenByReaders() {
        return imports.latest(1).orElseThrow().forReaders(Set.of(day)).report().diagnostics().toString();
    }

    @Test
    void whatWasTakenBackIsToldAfterEachRestart() throws Exception {
        upload("one");
        folder("two", SETTINGS);
        undo.undo(people.somebody(Role.ADMIN), imports.latest(1).orElseThrow().report().run().id(), "wrong");
        assertEquals(List.of("one"), titles());
        for (int restart = 0; restart < 2; restart++) {
            assertEquals(0, folder("two", SETTINGS));
            assertEquals(List.of(Code.TAKEN_BACK), imports.latest(1).orElseThrow().report().diagnostics().stream().map(ImportReport.LineDiagnostic::code).toList());
            assertEquals(List.of("one"), titles());
        }
    }

    @Test
    void whatTheDayHadBeforeTheFolderWasReadFirstIsNoNews() throws Exception {
        upload("one");
        upload("two");
        assertEquals(0, folder("one", SETTINGS));
        assertEquals(0, folder("one", SETTINGS));
        assertEquals(List.of("two"), titles());
        assertEquals(1, folder("three", SETTINGS));
        assertEquals(List.of("three"), titles());
    }

    @Test
    void aPathIsTheSameHoweverASystemWritesIt() throws Exception {
        path = "\uB17C\uBB38/" + day + ".md";
        folder("one", SETTINGS);
        path = Normalizer.normalize(path, Normalizer.Form.NFD);
        assertEquals(0, folder("one", SETTINGS));
        upload("two");
        assertEquals(List.of("two"), titles());
        assertEquals(1, folder("three", SETTINGS));
        assertEquals(List.of("three"), titles());
    }

    @Test
    void noSettingIsNoAttribution() throws Exception {
        upload("one");
        folder("one", Attribution.UNKNOWN);
        assertEquals(UploadFixture.SOMEBODY, digests.find(day).orElseThrow().attribution());
        folder("one", SETTINGS);
        assertEquals(UploadFixture.SOMEBODY, digests.find(day).orElseThrow().attribution(), "the settings tell nothing of what people sent");
        assertNull(audited());
    }

    @Test
    void otherSettingsAreAnActThatIsAudited() {
        folder("one", SETTINGS);
        assertNull(audited());
        folder("one", Attribution.UNKNOWN);
        assertEquals(SETTINGS, digests.find(day).orElseThrow().attribution());
        folder("one", new Attribution(null, null, "CC0 1.0"));
        assertEquals(new Attribution("Those of the folder", "https://example.org/", "CC0 1.0"), digests.find(day).orElseThrow().attribution());
        assertEquals("author=Those of the folder, address=https://example.org/, licence=CC0 1.0", audited());
    }

    @Test
    void aFileThatCannotBeReadTakesNoDaysPlace() throws Exception {
        folder("one", SETTINGS);
        String unreadable = text("two").replaceFirst("https://arxiv\\.org/abs/[\\d.]+", "https://example.org/p");
        String another = digest(day, entry("9707.09999", "two", "1", "글."));
        for (byte[] bytes : List.of(unreadable.getBytes(StandardCharsets.UTF_8), ("## Daily Papers (" + day + ")\n\n").getBytes(StandardCharsets.UTF_8),
                (another + unreadable.substring(unreadable.indexOf("###"))).getBytes(StandardCharsets.UTF_8), text("둘").getBytes("MS949"))) {
            assertEquals(ImportFile.State.FAILED.name() + Code.DOUBTFUL_FILE, outcome(imports.begin("/folder", List.of(path), Set.of()), bytes));
            assertEquals(List.of("one"), titles());
        }
        String talk = "## 목차\n" + "- 글\n".repeat(40);
        assertEquals(1, folder(talk + "### [Blog](https://example.org/x)\n" + "- 글\n".repeat(40) + text("two")), "all that the day has is there");
        assertEquals(1, folder("three", SETTINGS));
        long upload = uploads.upload(path, unreadable);
        ImportReport refused = uploads.ended(uploads.begin(people.somebody(Role.ADMIN), upload, day));
        assertEquals(Code.DOUBTFUL_FILE, refused.diagnostics().get(0).code());
        assertEquals(List.of(), refused.forReaders(Set.of(day), false).diagnostics().stream()
                .filter(lineDiagnostic -> lineDiagnostic.excerpt() != null || !lineDiagnostic.file().equals("…")).toList(),
                "readers who may see the day see nothing of what was refused");
        assertEquals(List.of("three"), titles());
        uploads.ended(uploads.beginSure(people.somebody(Role.ADMIN), uploads.upload(path, unreadable), day));
        assertEquals(List.of("three"), titles());
        assertTrue(entries.day(day, EntrySort.DATE).get(0).vanished(), "somebody said so");
    }

    private String outcome(long run, byte[] bytes) {
        imports.keep(run, SourceFile.of(path, bytes, SETTINGS));
        imports.end(run, ImportRun.State.DONE);
        ImportReport report = imports.find(run, 1).orElseThrow().report();
        return (report.run().entries() == 0 ? ImportFile.State.FAILED.name() : "") + report.diagnostics().get(0).code();
    }

    @Test
    void aDayThatHasNotComeIsToldOfAndIsNotTheNewest() {
        LocalDate far = LocalDate.of(2062, 3, 1);
        long run = imports.begin("/folder", List.of("far.md"), Set.of());
        imports.keep(run, UploadFixture.source("far.md", digest(far, entry("6203.00001", "Far", "1", "글."))));
        imports.end(run, ImportRun.State.DONE);
        assertEquals(List.of(Code.FUTURE_DATE), imports.find(run, 1).orElseThrow().report().diagnostics().stream().map(ImportReport.LineDiagnostic::code).toList());
        assertEquals(1, entries.day(far, EntrySort.DATE).size(), "it is kept all the same");
        assertTrue(digests.newest().orElseThrow().isBefore(far));
    }

    @Test
    void nothingThatIsReadFailsToBeStored() {
        String long1 = "x".repeat(10_000);
        String odd = entry("9708.%05d".formatted(day.getDayOfYear()), "\uFDFA".repeat(20_000), "1", "글.")
                .replace("Ada B.", ("Ada Lovelace; ".repeat(700)) + ", " + (long1 + ", ").repeat(19) + "\uFDFA".repeat(9_000))
                .replace("Vote:", "![](https://example.org/" + long1 + ")\n\nVote:");
        long run = imports.begin("/folder", List.of(path), Set.of());
        imports.keep(run, UploadFixture.source(path, digest(day, odd, entry("9709.%05d".formatted(day.getDayOfYear()), "Good", "1", "글."))));
        imports.end(run, ImportRun.State.DONE);
        ImportReport report = imports.find(run, 1).orElseThrow().report();
        assertEquals(2, report.run().entries(), report.toString());
        assertEquals(List.of(Code.TITLE_TOO_LONG, Code.AUTHORS_TOO_LONG), report.diagnostics().stream().map(ImportReport.LineDiagnostic::code).toList());
        assertEquals("Good", titles().get(1));
    }

    /** @return how many entries changed */
    private long folder(String title, Attribution settings) {
        return folder(text(title), settings, imports.begin("/folder", List.of(path), Set.of()));
    }

    private long folder(String text) {
        return folder(text, SETTINGS, imports.begin("/folder", List.of(path), Set.of()));
    }

    private long folder(String text, Attribution settings, long run) {
        imports.keep(run, SourceFile.of(path, text.getBytes(StandardCharsets.UTF_8), settings));
        imports.end(run, ImportRun.State.DONE);
        return imports.find(run, 1).orElseThrow().report().run().entries();
    }

    private void upload(String title) throws Exception {
        uploads.ended(uploads.begin(people.somebody(Role.ADMIN), uploads.upload(path, text(title)), day));
    }

    private String text(String title) {
        return digest(day, entry("9707.%05d".formatted(day.getDayOfYear()), title, "1", "글."));
    }

    private List<String> titles() {
        return entries.day(day, EntrySort.DATE).stream().map(EntryView::content).map(content -> content.title()).toList();
    }

    /** The last line of the audit log about the author of the day; null if there is none. */
    private String audited() {
        return (String) entityManager.createNativeQuery("select max(after_value) from audit_event where subject = :subject and action = :action")
                .setParameter("subject", day.toString()).setParameter("action", ImportAudit.ATTRIBUTED).getSingleResult();
    }
}
