package org.dailypapers.digest.act;

import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.dailypapers.content.merge.MergeSide;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.EditorFixture;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.RunFixture;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.ConflictRepository;
import org.dailypapers.digest.desk.ConflictView;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.digest.view.RevisionRow;
import org.dailypapers.digest.Conflict.Decision;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of conflicts between people's changes and newer imports. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class ConflictStoreIT {

    private static final String A = "2003.00001";
    private static final String B = "2003.00002";

    @Inject
    private ConflictStore store;
    @Inject
    private ConflictRepository conflicts;
    @Inject
    private EntryStore entries;
    @Inject
    private DeskRepository desk;
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
    private long run;
    private long ada;

    @BeforeEach
    void makeAConflict() {
        ada = people.person("ada");
        day = DigestFixture.day();
        key = new EntryKey(day, A);
        run = runs.run();
        accept("Machine", "3", "기계가 쓴 글입니다.");
        assertEquals(2, entries.revise(key, 1, Provenance.edited(act()), saying("Human", 3, "사람이 쓴 글입니다.")));
        accept("Machine again", "7", "기계가 다시 쓴 글입니다.");
    }

    @Test
    void isShownAsThingsStand() {
        ConflictView conflict = open();
        assertEquals(List.of(FieldName.TITLE, FieldName.SECTION), conflict.merge().clashes().stream().map(c -> c.name()).toList());
        assertEquals(List.of("Machine", "Human", "Machine again"), List.of(conflict.base().title(), conflict.ours().title(), conflict.theirs().title()));
        entries.revise(key, 2, Provenance.edited(act()), saying("Machine again", 3, "사람이 쓴 글입니다."));
        assertEquals(List.of(FieldName.SECTION), open().merge().clashes().stream().map(c -> c.name()).toList());
        assertTrue(desk.find(key).orElseThrow().row().conflict());
    }

    @Test
    void oursIsKeptWhereItClashesAndTheRestIsMerged() {
        assertEquals(3, store.decide(key, open().id(), 2, Map.of(), act()));
        assertDecided(Decision.OURS, "Human", 7, "사람이 쓴 글입니다.");
        assertEquals(new RevisionRow(3, Origin.MERGE, Status.CORRECTED, ada, "why", null, newest().createdAt(), true), newest());
    }

    @Test
    void oursWithNothingElseIsNoRevision() {
        accept("Machine again", "3", "기계가 다시 쓴 글입니다.");
        assertEquals(2, store.decide(key, open().id(), 2, Map.of(0, MergeSide.OURS, 1, MergeSide.OURS), act()));
        assertFalse(desk.find(key).orElseThrow().row().conflict());
        assertEquals(2, newest().number());
        assertEquals(Arrays.asList(Decision.SUPERSEDED, Decision.OURS), runs.decisions(key));
    }

    @Test
    void theirsIsTaken() {
        store.decide(key, open().id(), 2, Map.of(0, MergeSide.THEIRS, 1, MergeSide.THEIRS), act());
        assertDecided(Decision.THEIRS, "Machine again", 7, "기계가 다시 쓴 글입니다.");
        assertEquals(List.of(Origin.MERGE, Status.MACHINE), List.of(newest().origin(), newest().status()));
        assertTrue(days.sourceBytes(day).isPresent(), "readers see what stands there");
    }

    @Test
    void someOfEachIsTaken() {
        store.decide(key, open().id(), 2, Map.of(1, MergeSide.THEIRS), act());
        assertDecided(Decision.MIXED, "Human", 7, "기계가 다시 쓴 글입니다.");
    }

    @Test
    void whereNothingClashesAnyMoreBothAreMerged() {
        entries.revise(key, 2, Provenance.edited(act()), saying("Machine again", 3, "기계가 쓴 글입니다."));
        assertEquals(List.of(), open().merge().clashes());
        store.decide(key, open().id(), 3, Map.of(), act());
        assertEquals(saying("Machine again", 7, "기계가 다시 쓴 글입니다."), content());
        assertEquals(List.of(Decision.MERGED), runs.decisions(key));
    }

    @Test
    void whatTheEditorWritesIsTaken() {
        store.decide(key, open().id(), 2, saying("Both", 7, "함께 쓴 글입니다."), act());
        assertDecided(Decision.EDITED, "Both", 7, "함께 쓴 글입니다.");
    }

    @Test
    void whatWasDecidedIsTheBaseOfTheNextMerge() {
        store.decide(key, open().id(), 2, Map.of(), act());
        accept("Machine again", "7", "기계가 다시 쓴 글입니다.");
        assertEquals(3, newest().number(), "the same again changes nothing");
        accept("Machine again", "9", "기계가 다시 쓴 글입니다.");
        assertEquals(4, newest().number());
        assertEquals(saying("Human", 9, "사람이 쓴 글입니다."), content());
        assertTrue(conflicts.find(key).isEmpty());
    }

    @Test
    void aNewerImportSupersedesIt() {
        long first = open().id();
        accept("Machine", "8", "기계가 쓴 글입니다.");
        assertEquals(saying("Human", 8, "사람이 쓴 글입니다."), content());
        assertEquals(List.of(Decision.SUPERSEDED), runs.decisions(key));
        assertTrue(conflicts.find(key).isEmpty());
        assertThrows(ConflictOverException.class, () -> store.decide(key, first, 3, Map.of(), act()));
        accept("Third", "8", "기계가 쓴 글입니다.");
        assertEquals("Third", open().theirs().title());
        assertEquals("Machine", open().base().title());
    }

    @Test
    void theSameImportFromOtherBytesLeavesItOpen() {
        long first = open().id();
        runs.accept(run, day, entry(B, "B", "1", "b"), entry(A, "Machine again", "7", "기계가 다시 쓴 글입니다."));
        assertEquals(first, open().id());
    }

    @Test
    void aDecisionUponSomethingOlderChangesNothing() {
        ConflictView conflict = open();
        entries.revise(key, 2, Provenance.edited(act()), saying("Newer", 3, "더 새 글입니다."));
        assertThrows(StaleException.class, () -> store.decide(key, conflict.id(), 2, Map.of(), act()));
        assertThrows(ConflictOverException.class, () -> store.decide(key, conflict.id() + 1_000_000, 3, Map.of(), act()));
        assertEquals(3, newest().number());
        assertEquals(conflict.id(), open().id());
    }

    private void assertDecided(Decision decision, String title, int votes, String text) {
        assertEquals(List.of(decision), runs.decisions(key));
        assertEquals(saying(title, votes, text), content());
        assertFalse(desk.find(key).orElseThrow().row().conflict());
        assertTrue(conflicts.find(key).isEmpty());
        assertEquals(3, newest().number());
    }

    private ConflictView open() {
        return conflicts.find(key).orElseThrow();
    }

    private RevisionRow newest() {
        return history.revisions(key, Audience.DESK).get(0);
    }

    private Content content() {
        return desk.find(key).orElseThrow().content();
    }

    private void accept(String title, String votes, String text) {
        runs.accept(run, day, entry(A, title, votes, text), entry(B, "B", "1", "b"));
    }

    private Act act() {
        return Act.now(ada, "why");
    }

    private static Content saying(String title, int votes, String text) {
        return new Content(title, List.of("Ada B.", "Łukasz C.", "Ada B."), votes, null, null, List.of(new Section("What's New", text)));
    }
}
