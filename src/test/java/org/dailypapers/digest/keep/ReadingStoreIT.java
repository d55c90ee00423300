package org.dailypapers.digest.keep;

import static org.dailypapers.digest.ReadingFixture.EARLIER;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EditorFixture;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.ReadingFixture;
import org.dailypapers.digest.RunFixture;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.keep.DayPlan.Outcome;
import org.dailypapers.digest.keep.EntryPlan.Kind;
import org.dailypapers.digest.erasure.Unerased;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.digest.undo.UndoPlan;
import org.dailypapers.digest.undo.UndoStore;
import org.dailypapers.digest.view.DayRepository;
import org.dailypapers.digest.view.DayRepository.KeptSource;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.digest.view.Original;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What reading a kept source again does, where an earlier version of the reader read it. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class ReadingStoreIT {

    private static final String A = "2202.00001";
    private static final String B = "2202.00002";
    private static final String C = "2202.00003";
    private static final int NOW = DigestReader.VERSION;

    @Inject
    private ReadingStore store;
    @Inject
    private EntryStore desk;
    @Inject
    private UndoStore undo;
    @Inject
    private DigestStore digests;
    @Inject
    private EntryRepository entries;
    @Inject
    private DeskRepository everything;
    @Inject
    private DigestRepository published;
    @Inject
    private DayRepository days;
    @Inject
    private RunFixture runs;
    @Inject
    private ReadingFixture readings;
    @Inject
    private EditorFixture people;

    private LocalDate day;
    private long ada;
    private long first;
    private long second;

    /** A day of which an earlier version took B, and what stands below it, for text of A. */
    @BeforeEach
    void importADay() {
        ada = people.person("ada");
        day = DigestFixture.day();
        first = runs.run();
        second = runs.run();
        runs.accept(first, day, entry(A, "A", "3", "하나. 둘. 그리고 B의 글."), entry(C, "C", "5", "셋"));
    }

    @Test
    void whatAnEarlierVersionMissedIsThere() {
        older();
        DayPlan plan = plan();
        assertEquals(List.of(Outcome.CHANGED, 1, 1, 1), List.of(plan.outcome(), plan.count(Kind.REPLACED), plan.count(Kind.NEW),
                plan.count(Kind.UNCHANGED)));
        assertEquals(List.of(new KeptSource(day, day + ".md")), days.unread(day, day, 9));
        assertEquals(new Receipt(Receipt.Outcome.IMPORTED, new ImportCounts(2, 0, 0, 0, 0), List.of(), null), read());
        assertEquals(List.of(A, B, C), seen());
        assertEquals(content("A", 3, "하나. 둘."), entries.find(key(A)).orElseThrow().content());
        assertEquals(List.of(List.of(EARLIER, NOW), List.of(NOW), List.of(EARLIER, NOW)),
                List.of(readings.readings(key(A)), readings.readings(key(B)), readings.readings(key(C))));
        Original original = everything.original(key(B)).orElseThrow();
        assertEquals(List.of(NOW, "### [B](https://arxiv.org/abs/" + B + ")"), List.of(original.reader(), original.lines().get(0)));
        assertEquals(List.of(), days.unread(day, day, 9));
    }

    @Test
    void theSecondTimeNothingIsLeftToDo() {
        older();
        read();
        assertEquals(Outcome.UNCHANGED, plan().outcome());
        assertEquals(DigestFixture.unchanged(), read());
        assertEquals(2, entries.find(key(A)).orElseThrow().revision());
    }

    @Test
    void whereTheReadingIsTheSameOnlyTheVersionIsKept() {
        runs.accept(second, day, entry(A, "A", "4", "하나"), entry(C, "C", "5", "셋"));
        readings.older(day);
        assertEquals(Outcome.UNCHANGED, plan().outcome());
        assertEquals(EARLIER, readings.reader(day));
        assertEquals(DigestFixture.unchanged(), read());
        assertEquals(NOW, readings.reader(day));
        assertEquals(List.of(EARLIER, EARLIER), readings.readings(key(A)));
        assertTrue(undo.plan(second).sources().contains(day), "an import before it can still be undone");
        undo.undo(second, day, act());
        assertEquals(content("A", 3, "하나. 둘. 그리고 B의 글."), entries.find(key(A)).orElseThrow().content());
        assertEquals(EARLIER, readings.reader(day), "the source before it was read by an earlier version, too");
    }

    @Test
    void undoingInStepsLeavesTheVersionThatReadWhatTheDayThenSays() {
        runs.accept(second, day, entry(A, "A", "4", "하나"), entry(C, "C", "5", "셋"));
        readings.older(day);
        long third = runs.run();
        runs.accept(third, day, entry(A, "A", "3", "하나. 둘. 그리고 B의 글."), entry(C, "C", "5", "셋"));
        assertEquals(NOW, readings.reader(day), "the first source once more");
        undo.undo(third, day, act());
        assertEquals(EARLIER, readings.reader(day));
        undo.undo(second, day, act());
        assertEquals("하나. 둘. 그리고 B의 글.", entries.find(key(A)).orElseThrow().content().sections().get(0).body());
        assertEquals(EARLIER, readings.reader(day), "the later reading of the first source was undone before");
        assertEquals(List.of(new KeptSource(day, day + ".md")), days.unread(day, day, 9));
    }

    @Test
    void nothingIsReadAgainByItself() {
        older();
        String[] same = papers();
        assertEquals(Receipt.Outcome.UNCHANGED, runs.watch(second, day, same).outcome());
        assertEquals(Receipt.Outcome.UNCHANGED, runs.accept(second, day, same).outcome());
        assertEquals(List.of(A, C), seen());
        assertEquals(EARLIER, readings.reader(day));
    }

    @Test
    void editorsWorkIsMerged() {
        edit(A, content("A by Ada", 3, "하나. 둘. 그리고 B의 글."));
        older();
        assertEquals(1, plan().count(Kind.MERGED));
        read();
        EntryView merged = entries.find(key(A)).orElseThrow();
        assertEquals(content("A by Ada", 3, "하나. 둘."), merged.content());
        assertEquals(Status.CORRECTED, merged.status());
    }

    @Test
    void whatClashesWaitsForAnEditor() {
        edit(A, content("A", 3, "에이다의 글."));
        older();
        assertEquals(1, plan().count(Kind.CONFLICT));
        assertEquals(new ImportCounts(1, 1, 0, 0, 0), read().counts());
        assertEquals(content("A", 3, "에이다의 글."), entries.find(key(A)).orElseThrow().content());
    }

    @Test
    void itCanBeUndoneAndDoneAgain() {
        older();
        read();
        UndoPlan plan = undo.plan(second);
        assertEquals(List.of(List.of(B), List.of(A), List.of(day)), List.of(plan.added().stream().map(item -> item.key().arxivId()).toList(),
                plan.back().stream().map(item -> item.key().arxivId()).toList(), plan.sources()));
        undo.undo(second, day, act());
        assertEquals(List.of(A, C), seen());
        assertEquals(content("A", 3, "하나. 둘. 그리고 B의 글."), entries.find(key(A)).orElseThrow().content());
        assertEquals(EARLIER, readings.reader(day));
        assertTrue(undo.plan(second).empty());
        assertEquals(Receipt.Outcome.UNCHANGED, runs.watch(runs.run(), day, papers()).outcome());
        assertEquals(Outcome.UNCHANGED, runs.plan(day, papers()).outcome(), "the source was not taken back, only a reading of it");

        assertTrue(plan().entries().stream().filter(entry -> !entry.arxivId().equals(C)).allMatch(EntryPlan::again));
        long third = runs.run();
        read(third);
        assertEquals(List.of(A, B, C), seen());
        assertEquals(content("A", 3, "하나. 둘."), entries.find(key(A)).orElseThrow().content());
        undo.undo(third, day, act());
        assertEquals(List.of(A, C), seen());
    }

    @Test
    void anImportThatWasReadAgainIsUndoneAfterThat() {
        runs.accept(second, day, entry(A, "A", "4", "넷. 그리고 B의 글."), entry(C, "C", "5", "셋"));
        readings.older(day, entry(A, "A", "4", "넷."), entry(B, "B", "1", "B의 글."), entry(C, "C", "5", "셋"));
        long third = runs.run();
        read(third);
        assertTrue(undo.plan(second).empty(), "a later reading is in the way");
        undo.undo(third, day, act());
        undo.undo(second, day, act());
        assertEquals(List.of(A, C), seen());
        assertEquals(content("A", 3, "하나. 둘. 그리고 B의 글."), entries.find(key(A)).orElseThrow().content());
        assertEquals(DigestFixture.revised(1).counts().entries(), runs.accept(runs.run(), day, entry(A, "A", "5", "다섯."), entry(C, "C", "5", "셋"))
                .counts().entries());
    }

    @Test
    void whatAWatchedFolderLeftOutStaysOut() {
        String[] wrong = {entry(A, "A", "9", "되돌린 글."), entry(C, "C", "5", "셋")};
        runs.watch(second, day, wrong);
        undo.undo(second, day, act());
        runs.watch(runs.run(), day, entry(A, "A", "9", "되돌린 글."), entry(C, "C", "6", "넷. 그리고 B의 글."));
        assertEquals(content("A", 3, "하나. 둘. 그리고 B의 글."), entries.find(key(A)).orElseThrow().content());
        readings.older(day, entry(A, "A", "9", "되돌린 글."), entry(C, "C", "6", "넷."), entry(B, "B", "1", "B의 글."));
        long third = runs.run();
        assertEquals(1, plan().count(Kind.TAKEN_BACK));
        read(third);
        assertEquals(List.of(A, C, B), seen());
        assertEquals(content("A", 3, "하나. 둘. 그리고 B의 글."), entries.find(key(A)).orElseThrow().content());
    }

    @Test
    void aDayThatIsWithdrawnIsNotReadAgain() {
        older();
        undo.undo(first, day, act());
        assertEquals(List.of(), days.unread(day, day, 9));
        assertEquals(DigestFixture.unchanged(), read());
        assertEquals(EARLIER, readings.reader(day));
        assertTrue(digests.restore(day, act()));
        assertEquals(List.of(new KeptSource(day, day + ".md")), days.unread(day, day, 9));
        read(runs.run());
        assertEquals(List.of(A, B, C), seen());
    }

    @Test
    void aSourceThatIsNoLongerTheNewestIsNotReadAgain() {
        older();
        SourceFile before = store.source(day).orElseThrow();
        runs.accept(second, day, entry(A, "A", "6", "여섯."));
        assertEquals(DigestFixture.unchanged(), store.readAgain(day, before, new Unerased(before, text(before)), runs.run(), false));
        assertEquals(NOW, readings.reader(day));
        assertEquals(List.of(), days.unread(day, day, 9));
    }

    @Test
    void aPaperThatIsNoneIsMarkedAsGone() {
        readings.older(day, entry(A, "A", "3", "하나. 둘. 그리고 B의 글."));
        assertEquals(new ImportCounts(0, 0, 1, 0, 0), read().counts());
        assertTrue(entries.find(key(C)).orElseThrow().vanished());
    }

    @Test
    void whereHardlyAnythingCanBeReadSomebodyMustSaySo() {
        readings.older(day, "### [C](https://example.org/)\n\n- ***What's New***: 글.\n\n");
        assertEquals(Outcome.DOUBTFUL, plan().outcome());
        assertEquals(Receipt.DOUBTFUL, read());
        assertEquals(EARLIER, readings.reader(day));
        SourceFile source = store.source(day).orElseThrow();
        assertEquals(Receipt.Outcome.IMPORTED, store.readAgain(day, source, new Unerased(source, text(source)), second, true).outcome());
        assertEquals(NOW, readings.reader(day));
        assertFalse(published.find(day).isEmpty());
    }

    private void older() {
        readings.older(day, papers());
    }

    private static String[] papers() {
        return new String[] {entry(A, "A", "3", "하나. 둘."), entry(B, "B", "1", "B의 글."), entry(C, "C", "5", "셋")};
    }

    private DayPlan plan() {
        return store.plan(day, text(store.source(day).orElseThrow()));
    }

    private Receipt read() {
        return read(second);
    }

    private Receipt read(long run) {
        SourceFile source = store.source(day).orElseThrow();
        return store.readAgain(day, source, new Unerased(source, text(source)), run, false);
    }

    private DigestText text(SourceFile source) {
        return DigestReader.read(source.bytes(), day);
    }

    private void edit(String paper, Content content) {
        desk.revise(key(paper), 1, Provenance.edited(act()), content);
    }

    private Act act() {
        return Act.now(ada, "왜");
    }

    private EntryKey key(String paper) {
        return new EntryKey(day, paper);
    }

    private List<String> seen() {
        return entries.day(day, EntrySort.DATE).stream().map(EntryView::arxivId).toList();
    }

    private static Content content(String title, int votes, String text) {
        return new Content(title, List.of("Ada B.", "Łukasz C.", "Ada B."), votes, null, null, List.of(new Section("What's New", text)));
    }
}
