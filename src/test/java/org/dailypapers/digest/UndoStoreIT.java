package org.dailypapers.digest;

import static org.dailypapers.digest.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.inject.Inject;

import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.digest.UndoPlan.Item;
import org.dailypapers.digest.UndoPlan.Obstacle;
import org.dailypapers.digest.UndoPlan.Why;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What undoing a run takes back, and what it leaves alone. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
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
    private RunFixture runs;
    @Inject
    private PeopleFixture people;

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
        assertEquals(new UndoPlan(second, List.of(), List.of(item(C, "C")), List.of(item(A, "A2"), item(B, "B")), List.of()), plan);
        assertEquals(List.of(C, A, B), seen());
        assertEquals(plan, undo.undo(second, deed()));
        assertEquals(List.of(A, B), seen());
        assertEquals(List.of(1, 2), entries.day(day, EntrySort.DATE).stream().map(EntryView::position).toList());
        assertEquals(List.of(false, false), entries.day(day, EntrySort.DATE).stream().map(EntryView::vanished).toList());
        EntryView back = entries.find(key(A)).orElseThrow();
        assertEquals(content("A", 3, "하나"), back.content());
        assertEquals(3, back.revision());
        RevisionRow row = history.revisions(key(A), Sight.DESK).get(0);
        assertEquals(List.of(Origin.REVERT, 1, ada), List.of(row.origin(), row.revertedTo(), row.personId()));
        assertTrue(desk.find(key(C)).orElseThrow().row().withdrawn());
        assertEquals(EntryEvent.Kind.WITHDRAWN, history.events(key(C), Sight.DESK).get(0).kind());
        assertEquals(2, days.find(day).orElseThrow().papers());
        assertTrue(undo.plan(second).empty());
        assertTrue(undo.undo(second, deed()).empty(), "twice is once");
    }

    @Test
    void theSameFileChangesNothingAndANewerOneIsTakenWhole() {
        runs.accept(second, day, entry(A, "A2", "9", "다른 글"), entry(B, "B", "4", "둘"));
        undo.undo(second, deed());
        assertEquals(Receipt.UNCHANGED, runs.accept(runs.run(), day, entry(A, "A2", "9", "다른 글"), entry(B, "B", "4", "둘")));
        runs.accept(runs.run(), day, entry(A, "A2", "9", "다른 글"), entry(B, "B", "5", "둘"));
        assertEquals("A", entries.find(key(A)).orElseThrow().content().title(), "what was undone stays undone");
        runs.accept(runs.run(), day, entry(A, "A3", "9", "셋째 글"), entry(B, "B", "5", "둘"));
        EntryView now = entries.find(key(A)).orElseThrow();
        assertEquals(List.of("A3", Status.MACHINE), List.of(now.content().title(), now.status()));
    }

    @Test
    void whatSomebodyTouchedIsNamedAndLeftAlone() {
        runs.accept(second, day, entry(A, "A2", "9", "다른 글"), entry(B, "B2", "4", "둘"), entry(C, "C", "1", "셋"));
        store.revise(key(A), 2, Provenance.edited(deed()), content("Mine", 3, "내 글"));
        store.judge(key(B), 2, Status.APPROVED, deed());
        store.flag(key(C), Flag.HIDDEN, true, deed());
        UndoPlan plan = undo.plan(second);
        assertEquals(new UndoPlan(second, List.of(), List.of(), List.of(), List.of(new Obstacle(item(C, "C"), Why.JUDGED),
                new Obstacle(item(A, "Mine"), Why.EDITED), new Obstacle(item(B, "B2"), Why.JUDGED))), plan);
        assertEquals(plan, undo.undo(second, deed()));
        assertEquals("Mine", entries.find(key(A)).orElseThrow().content().title());
        assertEquals("B2", entries.find(key(B)).orElseThrow().content().title());
        assertTrue(history.revisions(key(A), Sight.DESK).stream().noneMatch(row -> row.origin() == Origin.REVERT));
    }

    @Test
    void aLaterImportIsInTheWayUntilItIsUndone() {
        runs.accept(second, day, entry(A, "A2", "9", "다른 글"), entry(B, "B", "4", "둘"));
        long third = runs.run();
        runs.accept(third, day, entry(A, "A3", "9", "셋째 글"), entry(B, "B", "4", "둘"));
        assertEquals(List.of(new Obstacle(item(A, "A3"), Why.IMPORTED_AGAIN)), undo.plan(second).kept());
        undo.undo(third, deed());
        assertEquals("A2", entries.find(key(A)).orElseThrow().content().title());
        undo.undo(second, deed());
        assertEquals("A", entries.find(key(A)).orElseThrow().content().title());
        assertEquals(List.of(day), undo.undo(first, deed()).days());
        assertTrue(days.find(day).isEmpty());
    }

    @Test
    void aConflictOfTheRunIsDroppedAndTheOneBeforeComesBack() {
        store.revise(key(A), 1, Provenance.edited(deed()), content("A", 3, "내 글"));
        runs.accept(second, day, entry(A, "A", "3", "기계 글"), entry(B, "B", "4", "둘"));
        long open = conflicts.find(key(A)).orElseThrow().id();
        long third = runs.run();
        runs.accept(third, day, entry(A, "A", "3", "또 다른 기계 글"), entry(B, "B", "4", "둘"));
        assertEquals(List.of(item(A, "A")), undo.undo(third, deed()).back());
        assertEquals(open, conflicts.find(key(A)).orElseThrow().id());
        assertEquals(Arrays.asList(null, Conflict.Decision.DROPPED), runs.decisions(key(A)));
        undo.undo(second, deed());
        assertTrue(conflicts.find(key(A)).isEmpty());
        assertFalse(desk.find(key(A)).orElseThrow().row().conflict());
        assertEquals(content("A", 3, "내 글"), desk.find(key(A)).orElseThrow().content());
        assertEquals(2, desk.find(key(A)).orElseThrow().row().revision());
    }

    @Test
    void aDecisionIsInTheWay() {
        store.revise(key(A), 1, Provenance.edited(deed()), content("A", 3, "내 글"));
        runs.accept(second, day, entry(A, "A", "3", "기계 글"), entry(B, "B", "7", "둘"));
        decisions.decide(key(A), conflicts.find(key(A)).orElseThrow().id(), 2, java.util.Map.of(), deed());
        assertEquals(List.of(item(B, "B")), undo.plan(second).back());
        store.judge(key(A), 2, Status.APPROVED, deed());
        assertEquals("A", entries.find(key(A)).orElseThrow().content().title());
    }

    @Test
    void whatWasMergedGoesBackToWhatPeopleWrote() {
        store.revise(key(A), 1, Provenance.edited(deed()), content("A", 3, "내 글"));
        store.judge(key(A), 2, Status.RETURNED, deed());
        runs.accept(second, day, entry(A, "A", "9", "하나"), entry(B, "B", "4", "둘"));
        assertEquals(9, desk.find(key(A)).orElseThrow().content().votes());
        undo.undo(second, deed());
        assertEquals(content("A", 3, "내 글"), desk.find(key(A)).orElseThrow().content());
        assertEquals(Status.RETURNED, desk.find(key(A)).orElseThrow().row().status());
        assertEquals(1, entries.find(key(A)).orElseThrow().revision());
    }

    @Test
    void aDayThatCameWithTheRunIsWithdrawnAndStaysSoUntilAnAdminBringsItBack() {
        store.flag(key(B), Flag.WITHDRAWN, true, deed());
        runs.accept(runs.run(), day, entry(A, "A", "3", "하나"), entry(B, "B", "4", "둘"));
        LocalDate other = DigestFixture.day();
        long run = runs.run();
        runs.accept(run, other, entry(A, "A", "3", "하나"), entry(B, "B", "4", "둘"));
        assertEquals(List.of(other), undo.plan(run).days());
        undo.undo(run, deed());
        assertWithdrawn(other);
        runs.accept(runs.run(), other, entry(A, "A2", "3", "새로"), entry(B, "B", "4", "둘"), entry(C, "C", "5", "셋"));
        assertWithdrawn(other);
        assertEquals(3, desk.count(new DeskFilter(new EntryFilter(null, other, other, null, null, null), DeskState.WITHDRAWN, null)));
        store.flag(new EntryKey(other, C), Flag.WITHDRAWN, false, deed());
        assertWithdrawn(other);
        store.flag(new EntryKey(other, B), Flag.HIDDEN, true, deed());
        assertTrue(digests.restore(other, deed()));
        assertFalse(digests.restore(other, deed()));
        assertEquals(List.of("A2", "C"), entries.day(other, EntrySort.DATE).stream().map(view -> view.content().title()).toList());
        assertEquals(2, days.find(other).orElseThrow().papers());
        assertEquals(EntryEvent.Kind.WITHDRAWN, history.events(new EntryKey(other, A), Sight.DESK).get(0).kind());
    }

    @Test
    void aDayIsNotWithdrawnOverWhatSomebodyTouched() {
        store.judge(key(A), 1, Status.APPROVED, deed());
        assertEquals(new UndoPlan(first, List.of(), List.of(item(B, "B")), List.of(), List.of(new Obstacle(item(A, "A"), Why.JUDGED))),
                undo.undo(first, deed()));
        assertEquals(List.of(A), seen());
    }

    private void assertWithdrawn(LocalDate date) {
        assertTrue(days.find(date).isEmpty());
        assertTrue(days.sourceBytes(date).isEmpty());
        assertEquals(List.of(), days.days(date, date));
        assertEquals(List.of(), entries.day(date, EntrySort.DATE));
        assertTrue(days.neighbours(date.minusDays(1)).toString().indexOf(date.toString()) < 0);
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

    private Deed deed() {
        return Deed.now(ada, "why");
    }

    private static Content content(String title, int votes, String text) {
        return new Content(title, List.of("Ada B.", "Łukasz C.", "Ada B."), votes, null, null, List.of(new Section("What's New", text)));
    }
}
