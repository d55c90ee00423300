package org.dailypapers.digest.undo;

import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.dailypapers.Statements;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.Conflict;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.EditorFixture;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.RunFixture;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.ConflictStore;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.act.PolicyFixture;
import org.dailypapers.digest.desk.ConflictRepository;
import org.dailypapers.digest.desk.DeskFilter;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.desk.DeskState;
import org.dailypapers.digest.keep.DayPlan;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.keep.ImportCounts;
import org.dailypapers.digest.keep.Receipt;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.digest.view.EventRow;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.digest.view.RevisionRow;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.digest.keep.EntryPlan.Kind;
import org.dailypapers.digest.undo.UndoPlan.Item;
import org.dailypapers.digest.undo.UndoPlan.Obstacle;
import org.dailypapers.digest.undo.UndoPlan.Why;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What undoing a run restores, and what it leaves alone. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
@Order(0)
class UndoStoreIT {

    private static final String A = "2004.00001";
    private static final String B = "2004.00002";
    private static final String C = "2004.00003";

    @Inject
    private UndoStore undo;
    @Inject
    private DigestStore digests;
    @Inject
    private EntryStore store;
    @Inject
    private PolicyFixture policies;
    @Inject
    private ConflictStore decisions;
    @Inject
    private ConflictRepository conflicts;
    @Inject
    private EntryRepository entries;
    @Inject
    private DigestRepository days;
    @Inject
    private DeskRepository desk;
    @Inject
    private HistoryRepository history;
    @Inject
    private RunEntryRepository made;
    @Inject
    private RunFixture runs;
    @Inject
    private EditorFixture people;

    private LocalDate day;
    private long ada;
    private long first;
    private long second;

    @BeforeEach
    void importADay() {
        ada = people.person("ada");
        day = DigestFixture.day();
        first = runs.run();
        second = runs.run();
        runs.accept(first, day, entry(A, "A", "3", "하나"), entry(B, "B", "4", "둘"));
    }

    @Test
    void whatNobodyTouchedGoesBackAsItWas() {
        runs.accept(second, day, entry(C, "C", "5", "셋"), entry(A, "A2", "9", "다른 글"));
        UndoPlan plan = undo.plan(second);
        assertEquals(new UndoPlan(second, List.of(), List.of(item(C, "C")), List.of(item(A, "A2"), item(B, "B")),
                List.of(day), List.of()), plan);
        assertEquals(List.of(C, A, B), seen());
        assertEquals(plan, takeBack(second));
        assertEquals(List.of(A, B), seen());
        assertEquals(List.of(1, 2), entries.day(day, EntrySort.DATE).stream().map(EntryView::position).toList());
        assertEquals(List.of(false, false), entries.day(day, EntrySort.DATE).stream().map(EntryView::vanished).toList());
        EntryView back = entries.find(key(A)).orElseThrow();
        assertEquals(content("A", 3, "하나"), back.content());
        assertEquals(List.of(3, Status.MACHINE), List.of(back.revision(), back.status()));
        RevisionRow row = history.revisions(key(A), Audience.DESK).get(0);
        assertEquals(List.of(Origin.REVERT, 1, ada), List.of(row.origin(), row.revertedTo(), row.personId()));
        assertTrue(desk.find(key(C)).orElseThrow().row().withdrawn());
        assertEquals(EntryEvent.Kind.WITHDRAWN, history.events(key(C), Audience.DESK).get(0).kind());
        assertEquals(2, days.find(day).orElseThrow().papers());
        assertTrue(undo.plan(second).empty());
        assertTrue(takeBack(second).empty(), "twice is once");
    }

    @Test
    void aPlanNeedsAsManyStatementsForManyDaysAsForOne() throws Exception {
        runs.accept(second, day, entry(A, "A", "9", "다른 글"), entry(C, "C", "3", "새 글"));
        runs.accept(second, DigestFixture.day(), entry(A, "A", "1", "글"));
        long run = runs.run();
        for (int i = 0; i < 8; i++) {
            LocalDate date = DigestFixture.day();
            int last = i;
            runs.accept(first, date, IntStream.range(0, 10).mapToObj(n -> entry("2004.1%d%03d".formatted(last, n), "T", "1", "글")).toArray(String[]::new));
            runs.accept(run, date, IntStream.range(2, 14).mapToObj(n -> entry("2004.1%d%03d".formatted(last, n), "T", "2", "글")).toArray(String[]::new));
            runs.accept(run, DigestFixture.day(), entry(A, "A", "1", "글"));
        }
        assertEquals(List.of(8, 32, 80), List.of(undo.plan(run).days().size(), undo.plan(run).added().size(), undo.plan(run).back().size()));
        assertEquals(Statements.of(() -> undo.plan(second)), Statements.of(() -> undo.plan(run)));
    }

    @Test
    void aWatchedFolderBringsNothingAgainThatWasTakenBack() {
        String[] wrong = {entry(A, "A2", "9", "다른 글"), entry(B, "B", "4", "둘")};
        runs.watch(second, day, wrong);
        takeBack(second);
        Receipt again = runs.watch(runs.run(), day, wrong);
        assertEquals(List.of(Receipt.Outcome.UNCHANGED, Code.TAKEN_BACK), List.of(again.outcome(), again.said().get(0).code()));
        Receipt newer = runs.watch(runs.run(), day, entry(A, "A2", "9", "다른 글"), entry(B, "B", "5", "둘"));
        assertEquals(new ImportCounts(1, 0, 0, 0, 0), newer.counts());
        assertEquals(List.of(Code.ENTRIES_TAKEN_BACK), newer.said().stream().map(Diagnostic::code).toList());
        assertEquals(List.of("1", A), newer.said().get(0).arguments());
        assertEquals("A", entries.find(key(A)).orElseThrow().content().title(), "what was undone stays undone");
        assertEquals(List.of(Code.ENTRIES_TAKEN_BACK), runs.watch(runs.run(), day, entry(A, "A2", "9", "다른 글"), entry(B, "B", "6", "둘"))
                .said().stream().map(Diagnostic::code).toList(), "in no later file, either");
        runs.watch(runs.run(), day, entry(A, "A3", "9", "셋째 글"), entry(B, "B", "6", "둘"));
        EntryView now = entries.find(key(A)).orElseThrow();
        assertEquals(List.of("A3", Status.MACHINE), List.of(now.content().title(), now.status()));
    }

    @Test
    void whoSendsWhatWasTakenBackSeesItAndBringsItAgain() {
        String[] file = {entry(A, "A2", "9", "다른 글"), entry(B, "B", "4", "둘"), entry(C, "C", "1", "셋")};
        runs.accept(second, day, file);
        takeBack(second);
        DayPlan plan = runs.plan(day, file);
        assertEquals(List.of(DayPlan.Outcome.AGAIN, Kind.REPLACED, true, Kind.UNCHANGED, false, Kind.BACK, true), List.of(plan.outcome(),
                plan.entries().get(0).kind(), plan.entries().get(0).again(), plan.entries().get(1).kind(), plan.entries().get(1).again(),
                plan.entries().get(2).kind(), plan.entries().get(2).again()));
        long third = runs.run();
        runs.accept(third, day, file);
        assertEquals(List.of(A, B, C), seen());
        assertEquals("A2", entries.find(key(A)).orElseThrow().content().title());
        assertEquals(DigestFixture.unchanged(), runs.watch(runs.run(), day, file), "it counts again");
        takeBack(third);
        assertEquals(List.of(A, B), seen());
        assertEquals("A", entries.find(key(A)).orElseThrow().content().title());
        assertEquals(Code.TAKEN_BACK, runs.watch(runs.run(), day, file).said().get(0).code());
    }

    @Test
    void whatAFolderLeftOutIsBroughtByWhoSendsTheFile() {
        runs.accept(second, day, entry(A, "A2", "9", "다른 글"), entry(B, "B", "4", "둘"));
        takeBack(second);
        String[] later = {entry(A, "A2", "9", "다른 글"), entry(B, "B", "5", "둘")};
        runs.watch(runs.run(), day, later);
        assertEquals(DigestFixture.unchanged(), runs.watch(runs.run(), day, later));
        DayPlan plan = runs.plan(day, later);
        assertEquals(List.of(DayPlan.Outcome.AGAIN, Kind.REPLACED, Kind.UNCHANGED),
                List.of(plan.outcome(), plan.entries().get(0).kind(), plan.entries().get(1).kind()));
        runs.accept(runs.run(), day, later);
        assertEquals("A2", entries.find(key(A)).orElseThrow().content().title());
        assertEquals(DayPlan.Outcome.UNCHANGED, runs.plan(day, later).outcome());
    }

    @Test
    void aRepairedFileBringsAnEntryBackThatWentWithItsImport() {
        runs.watch(second, day, entry(A, "A", "3", "하나"), entry(B, "B", "4", "둘"), entry(C, "C", "1", "틀린 글"));
        takeBack(second);
        Receipt same = runs.watch(runs.run(), day, entry(A, "A", "3", "하나"), entry(B, "B", "5", "둘"), entry(C, "C", "1", "틀린 글"));
        assertEquals(Code.ENTRIES_TAKEN_BACK, same.said().get(0).code());
        assertEquals(List.of(A, B), seen(), "the same text of it is not brought again");
        long third = runs.run();
        Receipt mended = runs.watch(third, day, entry(A, "A", "3", "하나"), entry(B, "B", "5", "둘"), entry(C, "C", "1", "맞는 글"));
        assertEquals(Code.ENTRIES_AGAIN, mended.said().get(0).code());
        assertEquals(List.of(A, B, C), seen());
        assertEquals(content("C", 1, "맞는 글"), entries.find(key(C)).orElseThrow().content());
        takeBack(third);
        assertEquals(List.of(A, B), seen());
        assertTrue(desk.find(key(C)).orElseThrow().row().withdrawn());
        store.flag(key(C), Flag.WITHDRAWN, false, act());
        store.flag(key(C), Flag.WITHDRAWN, true, act());
        runs.watch(runs.run(), day, entry(A, "A", "3", "하나"), entry(B, "B", "5", "둘"), entry(C, "C", "1", "또 다른 글"));
        assertEquals(List.of(A, B), seen(), "what a person withdrew stays withdrawn");
    }

    @Test
    void sourceAndAttributionAreThoseFromBefore() {
        String before = sha();
        runs.accept(second, day, entry(A, "A2", "9", "다른 글"));
        assertEquals(List.of("run " + second, "run " + second, "run " + first), List.of(author(), runs.author(key(A)), runs.author(key(B))));
        takeBack(second);
        assertEquals(List.of("run " + first, "run " + first, "run " + first, before),
                List.of(author(), runs.author(key(A)), runs.author(key(B)), sha()));
        assertTrue(entries.original(new EntryKey(day, A)).orElseThrow().lines().contains("- ***What's New***: 하나"));
        assertTrue(days.sourceBytes(day).isPresent());
        long third = runs.run();
        runs.accept(third, day, entry(A, "A3", "9", "셋째 글"), entry(B, "B", "4", "둘"));
        long fourth = runs.run();
        runs.accept(fourth, day, entry(A, "A", "3", "하나"), entry(B, "B", "4", "둘"));
        assertEquals(before, sha(), "the file of the first run once more");
        takeBack(fourth);
        assertEquals("run " + third, author());
        takeBack(third);
        assertEquals(List.of("run " + first, before, "A"), List.of(author(), sha(), entries.find(key(A)).orElseThrow().content().title()));
        assertEquals(Kind.REPLACED, runs.plan(day, entry(A, "A", "4", "하나"), entry(B, "B", "4", "둘")).entries().get(0).kind());
    }

    @Test
    void aRunFromBeforeTheSourcesWereKeptIsUndoneAlike() {
        runs.watch(second, day, entry(A, "A2", "9", "다른 글"), entry(B, "B", "4", "둘"));
        runs.forgetSources(second);
        takeBack(second);
        assertEquals(List.of("run " + first, "run " + first), List.of(runs.author(key(A)), runs.author(key(B))));
        assertEquals(Code.ENTRIES_TAKEN_BACK, runs.watch(runs.run(), day, entry(A, "A2", "9", "다른 글"), entry(B, "B", "5", "둘")).said()
                .get(0).code());
    }

    @Test
    void whatOnlyVanishedCameBackOrMovedIsUndoneToo() {
        Receipt empty = runs.accept(second, day);
        assertEquals(new ImportCounts(0, 0, 2, 0, 0), empty.counts());
        assertEquals(List.of("2", A + ", " + B), empty.said().get(0).arguments());
        assertEquals(new UndoPlan(second, List.of(), List.of(), List.of(item(A, "A"), item(B, "B")), List.of(day), List.of()), takeBack(second));
        assertEquals(List.of(false, false), entries.day(day, EntrySort.DATE).stream().map(EntryView::vanished).toList());
        long third = runs.run();
        assertEquals(new ImportCounts(0, 0, 0, 0, 1), runs.accept(third, day, entry(B, "B", "4", "둘"), entry(A, "A", "3", "하나")).counts());
        assertEquals(List.of(B, A), seen());
        assertEquals(new UndoPlan(third, List.of(), List.of(), List.of(), List.of(day), List.of()), takeBack(third));
        assertEquals(List.of(A, B), seen());
        long fourth = runs.run();
        runs.accept(fourth, day, entry(B, "B", "4", "둘"));
        assertEquals(new ImportCounts(1, 0, 0, 1, 0), runs.accept(runs.run(), day, entry(B, "B", "5", "둘"), entry(A, "A", "3", "하나")).counts());
    }

    @Test
    void whatWasDecidedSinceStaysDecidedWhereARunOnlyMovedTheEntry() {
        store.revise(key(A), 1, Provenance.edited(act()), content("A", 3, "내 글"));
        runs.accept(second, day, entry(A, "A", "3", "기계 글"), entry(B, "B", "4", "둘"));
        long third = runs.run();
        runs.accept(third, day, entry(B, "B", "4", "둘"), entry(A, "A", "3", "기계 글"));
        decisions.decide(key(A), conflicts.find(key(A)).orElseThrow().id(), 2, Map.of(), act());
        takeBack(third);
        assertEquals(List.of(A, B), seen());
        assertEquals(List.of(Conflict.Decision.OURS), runs.decisions(key(A)));
        runs.accept(runs.run(), day, entry(A, "A", "5", "기계 글"), entry(B, "B", "4", "둘"));
        assertEquals(content("A", 5, "내 글"), desk.find(key(A)).orElseThrow().content(), "what was decided is not asked again");
        assertTrue(conflicts.find(key(A)).isEmpty());
    }

    @Test
    void noTwoEntriesStandAtOnePlaceWhereSomethingStays() {
        runs.accept(second, day, entry(C, "C", "5", "셋"), entry(B, "B2", "4", "둘"), entry(A, "A", "3", "하나"));
        store.revise(key(B), 2, Provenance.edited(act()), content("Mine", 3, "내 글"));
        UndoPlan done = takeBack(second);
        assertEquals(List.of(new Obstacle(item(B, "Mine"), Why.EDITED)), done.kept());
        assertEquals(List.of(1, 2, 3), runs.positions(day));
        assertEquals(List.of(A, B), seen());
        assertEquals(List.of("KEPT " + B + " EDITED", "SOURCE null null", "WITHDRAWN " + C + " null"), notes(second));
        takeBack(second);
        assertEquals(List.of("KEPT " + B + " EDITED", "SOURCE null null", "WITHDRAWN " + C + " null"), notes(second), "twice is once");
    }

    @Test
    void aDayIsWithdrawnWhereWhatAnotherRunAddedWasTakenBack() {
        runs.accept(second, day, entry(A, "A", "3", "하나"), entry(B, "B", "4", "둘"), entry(C, "C", "5", "셋"));
        takeBack(second);
        assertEquals(List.of(day), takeBack(first).days());
        assertTrue(days.find(day).isEmpty());
        assertEquals(List.of("DAY null null"), notes(first));
    }

    @Test
    void aDayThatAnAdminBroughtBackIsReadFromItsFileAgain() {
        takeBack(first);
        String[] file = {entry(A, "A", "3", "하나"), entry(B, "B", "4", "둘")};
        assertEquals(Code.TAKEN_BACK, runs.watch(runs.run(), day, file).said().get(0).code());
        assertEquals(DayPlan.Outcome.WITHDRAWN, runs.plan(day, file).outcome());
        digests.restore(day, act());
        assertEquals(DigestFixture.unchanged(), runs.watch(runs.run(), day, file));
        assertEquals(List.of(A, B), seen());
    }

    @Test
    void whatIsCutOffBetweenTwoDaysGoesOnWhenAskedAgain() {
        LocalDate other = DigestFixture.day();
        runs.accept(second, day, entry(A, "A2", "3", "하나"), entry(B, "B", "4", "둘"));
        runs.accept(second, other, entry(A, "A", "3", "하나"));
        assertEquals(List.of(day, other), undo.days(second));
        undo.undo(second, day, act());
        assertEquals("A", entries.find(key(A)).orElseThrow().content().title());
        assertTrue(days.find(other).isPresent());
        assertEquals(new UndoPlan(second, List.of(other), List.of(), List.of(), List.of(), List.of()), takeBack(second));
        assertTrue(days.find(other).isEmpty());
        assertEquals(3, desk.find(key(A)).orElseThrow().row().revision(), "what went back went back once");
    }

    @Test
    void whereTheTextBeforeWasSentBackReadersSeeWhatTheySawThen() {
        store.judge(key(A), 1, Status.RETURNED, act());
        runs.accept(runs.run(), day, entry(A, "A", "3", "하나"), entry(B, "B2", "4", "둘"));
        store.judge(key(B), 2, Status.RETURNED, act());
        assertEquals(List.of(B), seen());
        runs.accept(second, day, entry(A, "A2", "9", "다른 글"), entry(B, "B3", "4", "둘"));
        long third = runs.run();
        runs.accept(third, day, entry(A, "A3", "9", "셋째 글"), entry(B, "B4", "4", "둘"));
        takeBack(third);
        assertEquals(List.of("A2", "B3"), entries.day(day, EntrySort.DATE).stream().map(view -> view.content().title()).toList());
        takeBack(second);
        assertEquals(List.of("B"), entries.day(day, EntrySort.DATE).stream().map(view -> view.content().title()).toList());
        assertEquals(1, days.find(day).orElseThrow().papers());
        assertEquals(List.of(), history.revisions(key(A), Audience.READER));
        assertEquals(List.of(1), history.revisions(key(B), Audience.READER).stream().map(RevisionRow::number).toList());
        assertEquals(List.of(Status.RETURNED, "A"), List.of(desk.find(key(A)).orElseThrow().row().status(),
                desk.find(key(A)).orElseThrow().content().title()));
    }

    @Test
    void whatWasSentBackStaysSoWhereReadersSeeApprovedOnesOnlyForATime() {
        store.judge(key(A), 1, Status.RETURNED, act());
        policies.settle(true, true);
        try {
            runs.accept(second, day, entry(A, "A2", "9", "다른 글"), entry(B, "B", "4", "둘"));
            takeBack(second);
            assertEquals(List.of(), seen());
        } finally {
            policies.settle(false, true);
        }
        assertEquals(List.of(B), seen());
    }

    @Test
    void theRestOfARunIsRememberedToo() {
        runs.watch(second, day, entry(A, "A2", "3", "하나"), entry(B, "B", "4", "둘"));
        long third = runs.run();
        runs.accept(third, day, entry(A, "A2", "3", "하나"), entry(B, "B", "4", "둘"), entry(C, "C", "1", "셋"));
        runs.watch(second, day, entry(A, "A2", "3", "하나"), entry(B, "B", "4", "둘"), entry(C, "C2", "1", "셋"));
        UndoPlan some = takeBack(second);
        assertEquals(List.of(List.of(item(C, "C2")), List.of(new Obstacle(item(A, "A2"), Why.IMPORTED_AGAIN))), List.of(some.back(), some.kept()));
        takeBack(third);
        assertEquals(List.of(item(A, "A2")), takeBack(second).back());
        assertEquals("A", entries.find(key(A)).orElseThrow().content().title());
        Receipt newer = runs.watch(runs.run(), day, entry(A, "A2", "3", "하나"), entry(B, "B", "5", "둘"));
        assertEquals(List.of(Code.ENTRIES_TAKEN_BACK), newer.said().stream().map(Diagnostic::code).toList());
        assertEquals("A", entries.find(key(A)).orElseThrow().content().title(), "what was undone stays undone");
    }

    @Test
    void whatGoesBackIsNotApprovedByItselfAndStaysCorrectedWhereAPersonWroteIt() {
        store.judge(key(A), 1, Status.APPROVED, act());
        store.revise(key(B), 1, Provenance.edited(act()), content("B", 4, "내 글"));
        store.judge(key(B), 2, Status.APPROVED, act());
        runs.accept(second, day, entry(A, "A2", "9", "다른 글"), entry(B, "B", "9", "둘"));
        takeBack(second);
        assertEquals(List.of(Status.MACHINE, Status.CORRECTED), entries.day(day, EntrySort.DATE).stream().map(EntryView::status).toList());
        policies.settle(true, true);
        try {
            assertEquals(List.of(1, 2), entries.day(day, EntrySort.DATE).stream().map(EntryView::revision).toList(), "those that were approved");
        } finally {
            policies.settle(false, true);
        }
    }

    @Test
    void whatCameAfterIsToldByTheDatabaseAndNotByClocks() {
        runs.accept(second, day, entry(A, "A2", "9", "다른 글"), entry(B, "B2", "4", "둘"), entry(C, "C", "1", "셋"));
        runs.shiftClock(day, Duration.ofHours(1));
        store.judge(key(B), 2, Status.APPROVED, act());
        long third = runs.run();
        runs.accept(third, day, entry(A, "A3", "9", "다른 글"), entry(B, "B2", "4", "둘"), entry(C, "C", "1", "셋"));
        assertEquals(new UndoPlan(second, List.of(), List.of(), List.of(), List.of(), List.of(new Obstacle(item(C, "C"), Why.IMPORTED_AGAIN),
                new Obstacle(item(A, "A3"), Why.IMPORTED_AGAIN), new Obstacle(item(B, "B2"), Why.JUDGED))), undo.plan(second));
        assertEquals(List.of(day), undo.plan(third).sources());
        assertEquals(List.of("APPROVED"), history.events(key(B), Audience.DESK).stream().map(EventRow::after).toList());
        takeBack(third);
        assertEquals(List.of("run " + second, "A2"), List.of(author(), entries.find(key(A)).orElseThrow().content().title()));
        takeBack(second);
        assertEquals("A", entries.find(key(A)).orElseThrow().content().title());
    }

    @Test
    void aDayComesBackWithAllThatWentWithItWhateverTheClocksSay() {
        LocalDate other = DigestFixture.day();
        long run = runs.run();
        runs.accept(run, other, entry(A, "A", "3", "하나"));
        EntryKey late = new EntryKey(other, A);
        undo.undo(run, other, new Act(ada, "why", Instant.now().plusSeconds(3600)));
        store.flag(late, Flag.WITHDRAWN, false, act());
        store.flag(late, Flag.WITHDRAWN, true, act());
        assertTrue(digests.restore(other, act()));
        assertEquals(List.of(A), entries.day(other, EntrySort.DATE).stream().map(EntryView::arxivId).toList());
    }

    @Test
    void whatSomebodyTouchedIsNamedAndLeftAlone() {
        runs.accept(second, day, entry(A, "A2", "9", "다른 글"), entry(B, "B2", "4", "둘"), entry(C, "C", "1", "셋"));
        store.revise(key(A), 2, Provenance.edited(act()), content("Mine", 3, "내 글"));
        store.judge(key(B), 2, Status.APPROVED, act());
        store.flag(key(C), Flag.HIDDEN, true, act());
        UndoPlan plan = undo.plan(second);
        assertEquals(new UndoPlan(second, List.of(), List.of(), List.of(), List.of(), List.of(new Obstacle(item(C, "C"), Why.JUDGED),
                new Obstacle(item(A, "Mine"), Why.EDITED), new Obstacle(item(B, "B2"), Why.JUDGED))), plan);
        assertEquals(plan, takeBack(second));
        assertEquals("Mine", entries.find(key(A)).orElseThrow().content().title());
        assertEquals("B2", entries.find(key(B)).orElseThrow().content().title());
        assertTrue(history.revisions(key(A), Audience.DESK).stream().noneMatch(row -> row.origin() == Origin.REVERT));
    }

    @Test
    void aLaterImportIsInTheWayUntilItIsUndone() {
        runs.accept(second, day, entry(A, "A2", "9", "다른 글"), entry(B, "B", "4", "둘"));
        long third = runs.run();
        runs.accept(third, day, entry(A, "A3", "9", "셋째 글"), entry(B, "B", "4", "둘"));
        assertEquals(List.of(new Obstacle(item(A, "A3"), Why.IMPORTED_AGAIN)), undo.plan(second).kept());
        takeBack(third);
        assertEquals("A2", entries.find(key(A)).orElseThrow().content().title());
        takeBack(second);
        assertEquals("A", entries.find(key(A)).orElseThrow().content().title());
        assertEquals(List.of(day), takeBack(first).days());
        assertTrue(days.find(day).isEmpty());
    }

    @Test
    void aConflictOfTheRunIsDroppedAndTheOneBeforeComesBack() {
        store.revise(key(A), 1, Provenance.edited(act()), content("A", 3, "내 글"));
        runs.accept(second, day, entry(A, "A", "3", "기계 글"), entry(B, "B", "4", "둘"));
        long open = conflicts.find(key(A)).orElseThrow().id();
        long third = runs.run();
        runs.accept(third, day, entry(A, "A", "3", "또 다른 기계 글"), entry(B, "B", "4", "둘"));
        assertEquals(List.of(item(A, "A")), takeBack(third).back());
        assertEquals(open, conflicts.find(key(A)).orElseThrow().id());
        assertEquals(Arrays.asList(null, Conflict.Decision.DROPPED), runs.decisions(key(A)));
        takeBack(second);
        assertTrue(conflicts.find(key(A)).isEmpty());
        assertEquals(List.of(), made.conflicts(second, 10), "nobody decided it, so the report does not say so");
        assertFalse(desk.find(key(A)).orElseThrow().row().conflict());
        assertEquals(content("A", 3, "내 글"), desk.find(key(A)).orElseThrow().content());
        assertEquals(2, desk.find(key(A)).orElseThrow().row().revision());
    }

    @Test
    void aDecisionIsInTheWay() {
        store.revise(key(A), 1, Provenance.edited(act()), content("A", 3, "내 글"));
        runs.accept(second, day, entry(A, "A", "3", "기계 글"), entry(B, "B", "7", "둘"));
        decisions.decide(key(A), conflicts.find(key(A)).orElseThrow().id(), 2, Map.of(), act());
        assertEquals(List.of(item(B, "B")), undo.plan(second).back());
        store.judge(key(A), 2, Status.APPROVED, act());
        assertEquals("A", entries.find(key(A)).orElseThrow().content().title());
    }

    @Test
    void whatWasMergedGoesBackToWhatPeopleWrote() {
        store.revise(key(A), 1, Provenance.edited(act()), content("A", 3, "내 글"));
        store.judge(key(A), 2, Status.RETURNED, act());
        runs.accept(second, day, entry(A, "A", "9", "하나"), entry(B, "B", "4", "둘"));
        assertEquals(9, desk.find(key(A)).orElseThrow().content().votes());
        takeBack(second);
        assertEquals(content("A", 3, "내 글"), desk.find(key(A)).orElseThrow().content());
        assertEquals(Status.RETURNED, desk.find(key(A)).orElseThrow().row().status());
        assertEquals(1, entries.find(key(A)).orElseThrow().revision());
    }

    @Test
    void aDayThatCameWithTheRunIsWithdrawnAndStaysSoUntilAnAdminBringsItBack() {
        store.flag(key(B), Flag.WITHDRAWN, true, act());
        runs.accept(runs.run(), day, entry(A, "A", "3", "하나"), entry(B, "B", "4", "둘"));
        LocalDate other = DigestFixture.day();
        long run = runs.run();
        runs.accept(run, other, entry(A, "A", "3", "하나"), entry(B, "B", "4", "둘"));
        assertEquals(List.of(other), undo.plan(run).days());
        takeBack(run);
        assertWithdrawn(other);
        runs.accept(runs.run(), other, entry(A, "A2", "3", "새로"), entry(B, "B", "4", "둘"), entry(C, "C", "5", "셋"));
        assertWithdrawn(other);
        assertEquals(3, desk.count(new DeskFilter(new EntryFilter(null, other, other, null, null, null), DeskState.WITHDRAWN, null)));
        store.flag(new EntryKey(other, C), Flag.WITHDRAWN, false, act());
        assertWithdrawn(other);
        store.flag(new EntryKey(other, B), Flag.HIDDEN, true, act());
        assertTrue(digests.restore(other, act()));
        assertFalse(digests.restore(other, act()));
        assertEquals(List.of("A2", "C"), entries.day(other, EntrySort.DATE).stream().map(view -> view.content().title()).toList());
        assertEquals(2, days.find(other).orElseThrow().papers());
        assertEquals(EntryEvent.Kind.WITHDRAWN, history.events(new EntryKey(other, A), Audience.DESK).get(0).kind());
    }

    @Test
    void aDayIsNotWithdrawnOverWhatSomebodyTouched() {
        store.judge(key(A), 1, Status.APPROVED, act());
        assertEquals(new UndoPlan(first, List.of(), List.of(item(B, "B")), List.of(), List.of(),
                List.of(new Obstacle(item(A, "A"), Why.JUDGED))),
                takeBack(first));
        assertEquals(List.of(A), seen());
    }

    private void assertWithdrawn(LocalDate date) {
        assertTrue(days.find(date).isEmpty());
        assertTrue(days.sourceBytes(date).isEmpty());
        assertTrue(days.daysAround(date, date).stream().noneMatch(day -> day.date().equals(date)));
        assertEquals(List.of(), entries.day(date, EntrySort.DATE));
        assertTrue(days.neighbours(date.minusDays(1)).toString().indexOf(date.toString()) < 0);
    }

    /** Undoes a run day by day, like the importer. */
    private UndoPlan takeBack(long run) {
        List<UndoPlan> all = undo.days(run).stream().map(date -> undo.undo(run, date, act())).toList();
        return new UndoPlan(run, of(all, UndoPlan::days), of(all, UndoPlan::added), of(all, UndoPlan::back), of(all, UndoPlan::sources),
                of(all, UndoPlan::kept));
    }

    private static <T> List<T> of(List<UndoPlan> plans, Function<UndoPlan, List<T>> part) {
        return plans.stream().flatMap(plan -> part.apply(plan).stream()).toList();
    }

    private List<String> notes(long run) {
        return Stream.of(Undone.What.values()).flatMap(what -> made.undone(run, what, 10).stream())
                .map(row -> row.what() + " " + row.arxivId() + " " + row.why()).sorted().toList();
    }

    private String sha() {
        return days.find(day).orElseThrow().sha256();
    }

    private String author() {
        return days.find(day).orElseThrow().attribution().author();
    }

    private List<String> seen() {
        return entries.day(day, EntrySort.DATE).stream().map(EntryView::arxivId).toList();
    }

    private EntryKey key(String arxivId) {
        return new EntryKey(day, arxivId);
    }

    private Item item(String arxivId, String title) {
        return new Item(key(arxivId), title);
    }

    private Act act() {
        return Act.now(ada, "why");
    }

    private static Content content(String title, int votes, String text) {
        return new Content(title, List.of("Ada B.", "Łukasz C.", "Ada B."), votes, null, null, List.of(new Section("What's New", text)));
    }
}
