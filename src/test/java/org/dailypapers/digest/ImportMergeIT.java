package org.dailypapers.digest;

import static org.dailypapers.digest.keep.DigestFixture.digest;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dailypapers.Statements;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.desk.DeskFilter;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.desk.DeskRow;
import org.dailypapers.digest.desk.DeskState;
import org.dailypapers.digest.keep.DayPlan;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.keep.EntryPlan;
import org.dailypapers.digest.keep.EntryPlan.Kind;
import org.dailypapers.digest.keep.ImportCounts;
import org.dailypapers.digest.keep.Receipt;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.digest.view.EventRow;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.digest.view.RevisionRow;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;



/** The effect of imports on entries that people have edited, and that it is what the plan said. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class ImportMergeIT {

    private static final String A = "2002.00001";
    private static final String B = "2002.00002";
    private static final String MACHINE = "첫 문장입니다. 둘째 문장입니다. 셋째 문장입니다.";

    @Inject
    private DigestStore store;
    @Inject
    private EntryStore desk;
    @Inject
    private EntryRepository entries;
    @Inject
    private DeskRepository all;
    @Inject
    private HistoryRepository history;
    @Inject
    private DigestRepository days;
    @Inject
    private RunFixture runs;
    @Inject
    private EditorFixture people;

    private LocalDate day;
    private EntryKey key;

    @BeforeEach
    void importADay() {
        day = DigestFixture.day();
        key = new EntryKey(day, A);
        take(entry(A, "A", "3", MACHINE), entry(B, "B", "4", "b"));
    }

    @Test
    void whatNobodyWroteOnIsTakenWhole() {
        desk.judge(key, 1, Status.APPROVED, act());
        assertEquals(List.of(Kind.REPLACED, Kind.UNCHANGED), take(entry(A, "A", "5", "새 글입니다."), entry(B, "B", "4", "b")));
        EntryView now = entries.find(key).orElseThrow();
        assertEquals(List.of(2, Status.MACHINE, "새 글입니다."), List.of(now.revision(), now.status(), body(now)));
    }

    @Test
    void whatPeopleWroteIsMergedWithWhatTheMachineChangedElsewhere() {
        write(1, "첫 문장이다. 둘째 문장입니다. 셋째 문장입니다.");
        assertEquals(List.of(Kind.MERGED, Kind.UNCHANGED),
                take(entry(A, "A", "9", "첫 문장입니다. 둘째 문장입니다. 새 문장입니다."), entry(B, "B", "4", "b")));
        EntryView now = entries.find(key).orElseThrow();
        assertEquals("첫 문장이다. 둘째 문장입니다. 새 문장입니다.", body(now));
        assertEquals(9, now.content().votes());
        RevisionRow row = history.revisions(key, Audience.READER).get(0);
        assertEquals(new RevisionRow(3, Origin.MERGE, Status.CORRECTED, null, null, null, row.createdAt(), true), row);
        assertFalse(all.find(key).orElseThrow().row().conflict());
        assertEquals(List.of(Kind.UNCHANGED, Kind.REPLACED), take(entry(A, "A", "9", "첫 문장입니다. 둘째 문장입니다. 새 문장입니다."), entry(B, "B", "4", "c")));
        assertEquals(List.of(Kind.MERGED, Kind.UNCHANGED),
                take(entry(A, "A", "9", "첫 문장입니다. 둘째 문장입니다. 더 새 문장입니다."), entry(B, "B", "4", "c")), "the merged state is the base now");
        assertEquals("첫 문장이다. 둘째 문장입니다. 더 새 문장입니다.", body(entries.find(key).orElseThrow()));
    }

    @Test
    void whatTheMachineMendsAsPeopleDidChangesNothing() {
        write(1, "첫 문장이다. 둘째 문장입니다. 셋째 문장입니다.");
        assertEquals(List.of(Kind.KEPT, Kind.UNCHANGED),
                take(entry(A, "A", "3", "첫 문장이다. 둘째 문장입니다. 셋째 문장입니다."), entry(B, "B", "4", "b")));
        EntryView now = entries.find(key).orElseThrow();
        assertEquals(List.of(2, Status.MACHINE), List.of(now.revision(), now.status()), "it says what the machine says, so it is the machine's again");
        assertTrue(days.sourceBytes(day).isPresent(), "readers see what stands there");
        EventRow event = history.events(key, Audience.READER).get(0);
        assertEquals(new EventRow(2, EntryEvent.Kind.STATUS, "CORRECTED", "MACHINE", null, null, event.happenedAt(), null), event);
        assertEquals(List.of(Kind.REPLACED, Kind.UNCHANGED), take(entry(A, "A", "3", "다른 문장입니다."), entry(B, "B", "4", "b")));
    }

    @Test
    void whatEndsAsTheMachineSaysByMergingIsTheMachines() {
        write(1, "첫 문장이다. 둘째 문장입니다. 셋째 문장입니다.");
        assertEquals(List.of(Kind.MERGED, Kind.UNCHANGED), take(entry(A, "A", "9", "첫 문장이다. 둘째 문장입니다. 셋째 문장입니다."), entry(B, "B", "4", "b")));
        assertEquals(List.of(Origin.MERGE, Status.MACHINE), List.of(history.revisions(key, Audience.READER).get(0).origin(),
                entries.find(key).orElseThrow().status()));
        assertTrue(days.sourceBytes(day).isPresent(), "readers see what stands there");
    }

    @Test
    void whatSomebodyApprovedOrSentBackStaysSoWhereTheMachineSaysTheSame() {
        write(1, "고친 글입니다.");
        desk.judge(key, 2, Status.APPROVED, act());
        take(entry(A, "A", "3", "고친 글입니다."), entry(B, "B", "4", "b"));
        assertEquals(Status.APPROVED, entries.find(key).orElseThrow().status());
        assertEquals(Optional.of(Status.MACHINE), desk.unjudge(key, 2, Status.APPROVED, act()));
        write(2, "또 고친 글입니다.");
        desk.judge(key, 3, Status.RETURNED, act());
        take(entry(A, "A", "3", "또 고친 글입니다."), entry(B, "B", "4", "b"));
        assertEquals(List.of(3, Status.RETURNED), List.of(all.find(key).orElseThrow().row().revision(), all.find(key).orElseThrow().row().status()));
        assertTrue(days.sourceBytes(day).isEmpty());
    }

    /**
     * The machine writes the same text again with invisible differences: a zero-width character, two spaces, decomposed letters, trailing
     * spaces.
     */
    @Test
    void whatNobodySeesIsNoConflict() {
        String human = "첫 문장이다. 둘째 문장입니다. 셋째 문장입니다.";
        write(1, human);
        assertEquals(List.of(Kind.KEPT, Kind.UNCHANGED), take(entry(A, "A", "3", MACHINE.replace("첫 ", "첫\u200B ")), entry(B, "B", "4", "b")));
        assertEquals(List.of(Kind.KEPT, Kind.UNCHANGED), take(entry(A, "A", "3", MACHINE.replace("첫 ", "첫  ")), entry(B, "B", "4", "b")));
        String parts = Normalizer.normalize(MACHINE, Normalizer.Form.NFD);
        assertEquals(List.of(Kind.MERGED, Kind.REPLACED), take(entry(A, "A\u200B", "3", parts), entry(B, "B", "4", "b  ")));
        DeskRow row = all.find(key).orElseThrow().row();
        assertEquals(List.of(false, false), List.of(row.conflict(), row.joined()));
        EntryView now = entries.find(key).orElseThrow();
        assertEquals(List.of("A\u200B", human), List.of(now.content().title(), body(now)), "what nobody touched says what the file says, to the letter");
        assertEquals("b  ", body(entries.find(new EntryKey(day, B)).orElseThrow()));
        assertEquals(List.of(Kind.UNCHANGED, Kind.REPLACED), take(entry(A, "A\u200B", "3", parts), entry(B, "B", "5", "b  ")), "once more");
        assertEquals(List.of(Kind.MERGED, Kind.UNCHANGED), take(entry(A, "A\u200B", "3", parts.replace(Normalizer.normalize("셋째", Normalizer.Form.NFD), "넷째")),
                entry(B, "B", "5", "b  ")), "what is seen is merged");
        assertTrue(body(entries.find(key).orElseThrow()).startsWith("첫 문장이다. "), "a person wrote that");
    }

    @Test
    void aClashIsAConflictAndReadersSeeNothingOfIt() {
        write(1, "사람이 쓴 문장입니다.");
        assertEquals(List.of(Kind.CONFLICT, Kind.UNCHANGED), take(entry(A, "A", "9", "기계가 다시 쓴 문장입니다."), entry(B, "B", "4", "b")));
        EntryView now = entries.find(key).orElseThrow();
        assertEquals(List.of(2, "사람이 쓴 문장입니다.", 3), List.of(now.revision(), body(now), now.content().votes()));
        assertTrue(all.find(key).orElseThrow().row().conflict());
        assertEquals(1, all.count(new DeskFilter(new EntryFilter(null, day, day, null, null, null), DeskState.CONFLICT, null)));
        assertTrue(entries.original(new EntryKey(day, A)).isEmpty());
    }

    @Test
    void aVanishedEntryComesBack() {
        assertEquals(List.of(Kind.UNCHANGED, Kind.VANISHED), take(entry(A, "A", "3", MACHINE)));
        assertEquals(List.of(Kind.BACK, Kind.UNCHANGED), take(entry(B, "B", "4", "b"), entry(A, "A", "3", MACHINE)));
        assertEquals(List.of(B, A), entries.day(day, EntrySort.DATE).stream().map(EntryView::arxivId).toList());
    }

    @Test
    void whatWasSentBackStaysSentBackWhenItIsMerged() {
        write(1, "첫 문장이다. 둘째 문장입니다. 셋째 문장입니다.");
        desk.judge(key, 2, Status.RETURNED, act());
        take(entry(A, "A", "9", "첫 문장입니다. 둘째 문장입니다. 새 문장입니다."), entry(B, "B", "4", "b"));
        assertEquals(Status.RETURNED, all.find(key).orElseThrow().row().status());
        assertEquals(1, entries.find(key).orElseThrow().revision());
    }

    @Test
    void needsAsFewStatementsForManyEntries() throws IOException {
        long few = statements(5);
        long many = statements(45);
        assertTrue(many - few <= 8, "5 entries need " + few + " statements, 45 need " + many);
        assertTrue(few <= 40, few + " statements");
    }

    /**
     * Counts the statements to import a day again in which a fifth of the entries conflict, a fifth are merged, and the others are
     * replaced.
     */
    private long statements(int entries) throws IOException {
        LocalDate date = DigestFixture.day();
        long run = runs.run();
        runs.accept(run, date, numbered(entries, "3", MACHINE));
        for (int i = 0; i < entries; i += 5) {
            desk.revise(new EntryKey(date, "2005.%05d".formatted(i)), 1, Provenance.edited(act()), saying("사람이 쓴 문장입니다."));
            desk.revise(new EntryKey(date, "2005.%05d".formatted(i + 1)), 1, Provenance.edited(act()), saying(MACHINE.replace("첫", "처음")));
        }
        long merging = Statements.once(() -> assertEquals(new ImportCounts(entries - entries / 5, entries / 5, 0, 0, 0),
                runs.accept(runs.run(), date, numbered(entries, "9", MACHINE.replace("셋째", "세 번째"))).counts()));
        assertEquals(entries / 5 * 2, runs.accept(runs.run(), date, numbered(entries, "9", "기계가 새로 쓴 문장입니다.")).counts().conflicts());
        long superseding = Statements.once(() -> runs.accept(runs.run(), date, numbered(entries, "9", "기계가 또 새로 쓴 문장입니다.")));
        return Math.max(merging, superseding);
    }

    private static String[] numbered(int entries, String votes, String text) {
        return IntStream.range(0, entries).mapToObj(i -> entry("2005.%05d".formatted(i), "T", votes, text)).toArray(String[]::new);
    }

    private static Content saying(String text) {
        return new Content("T", List.of("Ada B.", "Łukasz C.", "Ada B."), 3, null, null, List.of(new Section("What's New", text)));
    }

    /** Imports a file of the day, and asserts that the result is what the plan said. */
    private List<Kind> take(String... papers) {
        byte[] bytes = digest(day, papers).getBytes(StandardCharsets.UTF_8);
        SourceFile file = SourceFile.of(day + ".md", bytes, new Attribution(null, null, null));
        DayPlan plan = store.plan(file, DigestReader.read(bytes, null));
        assertNull(plan.otherPath());
        assertEquals(Receipt.of(plan), store.accept(file, DigestReader.read(bytes, null), null));
        for (EntryPlan entry : plan.entries()) {
            assertEquals(entry.after(), all.find(new EntryKey(day, entry.arxivId())).orElseThrow().content());
        }
        return plan.entries().stream().map(EntryPlan::kind).toList();
    }

    private void write(int loaded, String text) {
        Content now = all.find(key).orElseThrow().content();
        desk.revise(key, loaded, Provenance.edited(act()), new Content(now.title(), now.authors(), now.votes(), now.thumbnail(),
                now.video(), List.of(new Section(now.sections().get(0).heading(), text))));
    }

    private Act act() {
        return Act.now(people.person("ada"), "why");
    }

    private static String body(EntryView view) {
        return view.content().sections().get(0).body();
    }
}
