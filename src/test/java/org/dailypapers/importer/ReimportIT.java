package org.dailypapers.importer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.canonical.CanonicalMarkdown;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.queue.Attention;
import org.dailypapers.curation.queue.QueueFilter;
import org.dailypapers.curation.queue.QueueRepository;
import org.dailypapers.curation.queue.QueueRow;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.keep.DayPlan;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.EntryPlan.Kind;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.undo.UndoPlan;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.importer.preview.PreviewService;
import org.dailypapers.importer.run.ImportReport;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.ImportService;
import org.dailypapers.importer.undo.DayService;
import org.dailypapers.importer.undo.UndoFixture;
import org.dailypapers.importer.upload.Limits;
import org.dailypapers.importer.upload.UploadCollector;
import org.dailypapers.importer.upload.UploadReader;
import org.dailypapers.importer.upload.UploadRunService;
import org.dailypapers.importer.upload.UploadService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Real digests that editors have worked on are imported again with changes, and the import is undone. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class ReimportIT {

    private static final Path CORPUS = Path.of(System.getProperty("corpus.dir", "../shared/corpus"), "digests", "2024", "11");
    private static final Attribution BEFORE = new Attribution("Those of before", "https://example.org/", "CC BY 4.0");
    private static final Attribution LATER = new Attribution("Those of later", null, null);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String OURS = "편집자가 쓴 문장입니다.";
    private static final String THEIRS = "기계가 새로 쓴 문장입니다.";

    @Inject
    private UploadService uploads;
    @Inject
    private PreviewService previews;
    @Inject
    private UploadRunService runs;
    @Inject
    private ImportService imports;
    @Inject
    private UndoFixture undo;

    @Inject
    private DayService dayService;
    @Inject
    private DeskService desk;
    @Inject
    private DeskRepository everything;
    @Inject
    private EntryRepository entries;
    @Inject
    private DigestRepository digests;
    @Inject
    private QueueRepository queue;
    @Inject
    private PeopleFixture people;

    private final Map<LocalDate, String> files = new LinkedHashMap<>();
    private Actor admin;
    private Actor editor;
    private LocalDate worked;
    private LocalDate other;
    private List<String> papers;

    @BeforeEach
    void importRealDays() throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "SKIPPED: no real digests in " + CORPUS);
        admin = people.somebody(Role.ADMIN);
        editor = people.somebody(Role.EDITOR);
        worked = real("25.md");
        other = real("22.md");
        real("12.md");
        ended(send(files, BEFORE));
        papers = entries.day(worked, EntrySort.DATE).stream().map(EntryView::arxivId).toList();
    }

    @Test
    void whatEditorsWroteStaysAndTheImportIsTakenBack() {
        edit(0, section(0, body -> OURS + body.substring(body.indexOf('.') + 1)));
        edit(1, section(0, body -> body + " " + OURS));
        edit(2, section(0, body -> OURS));
        edit(3, content -> with(content, OURS, content.votes(), content.sections()));
        desk.judge(editor, key(5), 1, Status.APPROVED, null);
        edit(6, section(0, body -> OURS));
        desk.judge(editor, key(6), 2, Status.APPROVED, null);
        Map<String, Content> before = published();
        List<String> order = seen();
        byte[] source = digests.sourceBytes(worked).orElse(null);

        Map<LocalDate, String> later = new LinkedHashMap<>(files);
        later.put(worked, altered());
        later.put(other, altered(other, contents -> contents.replaceAll((id, content) -> with(content, content.title(), 77, content.sections()))));
        long upload = send(later, LATER);
        DayPlan plan = previews.day(upload, worked).orElseThrow().plan();
        assertEquals(List.of(Kind.MERGED, Kind.MERGED, Kind.CONFLICT, Kind.VANISHED, Kind.REPLACED, Kind.REPLACED, Kind.MERGED, Kind.UNCHANGED),
                papers.subList(0, 8).stream().map(id -> plan.entries().stream().filter(entry -> entry.arxivId().equals(id)).findFirst()
                        .orElseThrow().kind()).toList());
        long run = ended(upload);

        ImportReport report = imports.find(run, 1).orElseThrow().report();
        int others = entries.day(other, EntrySort.DATE).size();
        assertEquals(List.of(3L, 3L, 6L + others, 1L, 1L, 1L), List.of(report.run().files(), report.run().done(), report.run().entries(),
                report.run().conflicts(), report.run().vanished(), report.run().moved()));
        assertEquals(List.of(Code.ENTRIES_GONE, Code.ENTRIES_JOINED), report.diagnostics().stream().map(ImportReport.LineDiagnostic::code)
                .filter(code -> code == Code.ENTRIES_GONE || code == Code.ENTRIES_JOINED).toList());
        Map<String, Content> now = published();
        for (int i : List.of(0, 1, 2, 3, 6)) {
            assertTrue(text(now.get(papers.get(i))).contains(OURS), "the editors' words of " + papers.get(i));
        }
        for (int i : List.of(0, 1, 4, 5, 6)) {
            assertTrue(text(now.get(papers.get(i))).contains(THEIRS), "what the machine changed in " + papers.get(i));
        }
        assertEquals(before.get(papers.get(2)), now.get(papers.get(2)), "readers see nothing of a conflict");
        assertTrue(digests.sourceBytes(worked).isEmpty(), "nor of the file that it stands in");
        assertEquals(papers.get(7), seen().get(0));
        assertEquals(77, entries.day(other, EntrySort.DATE).get(0).content().votes());
        assertEquals(LATER, digests.find(worked).orElseThrow().attribution());

        await(Attention.CONFLICT, papers.get(2));
        await(Attention.JOINED, papers.get(1));
        desk.judge(editor, key(1), 3, Status.APPROVED, null);
        await(Attention.JOINED);
        edit(4, content -> with(content, "After the import", content.votes(), content.sections()));

        UndoPlan done = undo.undo(admin, run, "the wrong files");
        assertEquals(List.of(papers.get(1) + " JUDGED", papers.get(4) + " EDITED"), done.kept().stream()
                .map(kept -> kept.item().key().arxivId() + " " + kept.why()).sorted((a, b) -> papers.indexOf(a.split(" ")[0])
                        - papers.indexOf(b.split(" ")[0])).toList());
        assertEquals(5 + others, done.back().size());
        Map<String, Content> after = published();
        for (String id : papers) {
            if (!id.equals(papers.get(1)) && !id.equals(papers.get(4))) {
                assertEquals(before.get(id), after.get(id), id);
            }
        }
        assertEquals(List.of(Status.MACHINE, Status.CORRECTED), List.of(everything.find(key(5)).orElseThrow().row().status(),
                everything.find(key(6)).orElseThrow().row().status()), "nobody approved what came back");
        assertEquals(order, seen());
        assertEquals("After the import", after.get(papers.get(4)).title());
        assertTrue(everything.find(new EntryKey(worked, "2411.99999")).orElseThrow().row().withdrawn());
        await(Attention.CONFLICT);
        assertEquals(BEFORE, digests.find(worked).orElseThrow().attribution());
        assertEquals(BEFORE, digests.find(other).orElseThrow().attribution());
        assertArrayEquals(source, digests.sourceBytes(worked).orElse(null));
        assertArrayEquals(files.get(other).getBytes(StandardCharsets.UTF_8), digests.sourceBytes(other).orElseThrow());
        assertFalse(runs.begin(admin, ImportRun.Kind.UPLOAD, upload, Set.of(worked), false, null).filter(again -> again != run).isPresent());
    }

    @Test
    void whatAnImportPutTogetherIsInTheQueueUntilSomebodyReadIt() {
        edit(1, section(0, body -> body + " " + OURS));
        Map<LocalDate, String> later = new LinkedHashMap<>(files);
        later.put(worked, altered(worked, contents -> change(contents, 1, section(0, body -> THEIRS + " " + body))));
        ended(send(later, LATER));
        await(Attention.JOINED, papers.get(1));
        QueueFilter usual = new QueueFilter(new EntryFilter(null, worked, worked, null, null, null), null, null, null);
        assertTrue(queue.rows(usual, 0, 50).stream().anyMatch(row -> row.joined() && row.arxivId().equals(papers.get(1))), "without asking for it");
        desk.judge(editor, key(1), 3, Status.APPROVED, null);
        await(Attention.JOINED);
        assertTrue(desk.unjudge(editor, key(1), 3, Status.APPROVED, "to be looked at again"));
        await(Attention.JOINED, papers.get(1));
        edit(1, section(0, body -> "모두 읽었습니다."));
        await(Attention.JOINED);
    }

    @Test
    void aDayThatIsTakenBackIsNoOtherDayOfItsPapers() throws Exception {
        files.clear();
        LocalDate day = real("28.md");
        ended(send(files, BEFORE));
        int all = entries.day(day, EntrySort.DATE).size();
        files.clear();
        LocalDate twin = real("28.md");
        long run = ended(send(files, BEFORE));
        awaitTwoDays(day, all);
        undo.undo(admin, run, "the wrong day");
        awaitTwoDays(day, 0);
        dayService.restore(admin, twin, "no, it was right");
        awaitTwoDays(day, all);
    }

    /** Waits until this many entries of a day have the finding that their paper has entries on other days. */
    private void awaitTwoDays(LocalDate day, long expected) {
        QueueFilter filter = new QueueFilter(new EntryFilter(null, day, day, null, null, null), null, null, null);
        Instant end = Instant.now().plus(PATIENCE);
        while (queue.tally(filter).stream().filter(one -> one.check().equals("two-days")).mapToLong(QueueRepository.CheckCount::entries).sum()
                != expected) {
            pause(end);
        }
    }

    /** A later version of the file by the machine. */
    private String altered() {
        return altered(worked, contents -> {
            change(contents, 0, section(1, body -> body + " " + THEIRS));
            change(contents, 1, section(0, body -> THEIRS + " " + body));
            change(contents, 2, section(0, body -> THEIRS));
            contents.remove(papers.get(3));
            change(contents, 4, section(0, body -> THEIRS));
            change(contents, 5, section(2, body -> THEIRS));
            change(contents, 6, section(1, body -> THEIRS));
            Map<String, Content> rest = new LinkedHashMap<>(contents);
            contents.clear();
            contents.put(papers.get(7), rest.remove(papers.get(7)));
            contents.putAll(rest);
            contents.put("2411.99999", with(rest.get(papers.get(8)), "New", 1, rest.get(papers.get(8)).sections()));
        });
    }

    private String altered(LocalDate day, java.util.function.Consumer<Map<String, Content>> how) {
        Map<String, Content> contents = new LinkedHashMap<>();
        DigestReader.read(files.get(day).getBytes(StandardCharsets.UTF_8), null).papers()
                .forEach(paper -> contents.put(paper.arxivId(), paper.content()));
        how.accept(contents);
        return CanonicalMarkdown.digest(day, contents);
    }

    private void change(Map<String, Content> contents, int number, UnaryOperator<Content> how) {
        contents.compute(papers.get(number), (id, content) -> how.apply(content));
    }

    private void edit(int number, UnaryOperator<Content> how) {
        var row = everything.find(key(number)).orElseThrow();
        desk.correct(editor, key(number), row.row().revision(), Origin.EDIT, how.apply(row.content()), "checked against the paper");
    }

    private static UnaryOperator<Content> section(int number, UnaryOperator<String> how) {
        return content -> {
            List<Section> sections = new ArrayList<>(content.sections());
            sections.set(number, new Section(sections.get(number).heading(), how.apply(sections.get(number).body())));
            return with(content, content.title(), content.votes(), sections);
        };
    }

    private static Content with(Content content, String title, Integer votes, List<Section> sections) {
        return new Content(title, content.authors(), votes, content.thumbnail(), content.video(), sections);
    }

    private static String text(Content content) {
        return content.title() + content.sections();
    }

    private EntryKey key(int number) {
        return new EntryKey(worked, papers.get(number));
    }

    private Map<String, Content> published() {
        Map<String, Content> published = new LinkedHashMap<>();
        entries.day(worked, EntrySort.DATE).forEach(view -> published.put(view.arxivId(), view.content()));
        return published;
    }

    private List<String> seen() {
        return entries.day(worked, EntrySort.DATE).stream().map(EntryView::arxivId).toList();
    }

    /** A real digest, moved to a day that no other test uses. */
    private LocalDate real(String name) throws IOException {
        LocalDate day = DigestFixture.day();
        String text = Files.readString(CORPUS.resolve(name));
        files.put(day, text.replaceAll("## Daily Papers \\([^)]*\\)", "## Daily Papers (" + day + ")"));
        return day;
    }

    private long send(Map<LocalDate, String> texts, Attribution whose) {
        long upload = uploads.begin(admin);
        UploadCollector collector = new UploadCollector(Limits.USUAL.files(), few -> uploads.add(upload, few));
        UploadReader reader = new UploadReader(Limits.USUAL, collector);
        texts.forEach((day, text) -> reader.file(day + ".md", text.getBytes(StandardCharsets.UTF_8)));
        collector.flush();
        uploads.complete(upload, whose);
        return upload;
    }

    /** Imports an upload, waits for its end, and returns the run. */
    private long ended(long upload) {
        long run = runs.begin(admin, ImportRun.Kind.UPLOAD, upload, files.keySet(), false, "real days").orElseThrow();
        Instant end = Instant.now().plus(PATIENCE);
        while (imports.find(run, 1).orElseThrow().report().run().state() == ImportRun.State.RUNNING) {
            pause(end);
        }
        return run;
    }

    /** Waits until exactly these papers of the day are in the queue for a reason. */
    private void await(Attention why, String... expected) {
        QueueFilter filter = new QueueFilter(new EntryFilter(null, worked, worked, null, null, null), null, why, null);
        Instant end = Instant.now().plus(PATIENCE);
        while (!queue.rows(filter, 0, 10).stream().map(QueueRow::arxivId).toList().equals(List.of(expected))) {
            pause(end);
        }
    }

    private static void pause(Instant end) {
        assertTrue(Instant.now().isBefore(end), "it takes too long");
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
