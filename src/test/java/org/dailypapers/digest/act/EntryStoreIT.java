package org.dailypapers.digest.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.EditorFixture;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskFilter;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.desk.DeskRow;
import org.dailypapers.digest.desk.DeskSort;
import org.dailypapers.digest.desk.DeskState;
import org.dailypapers.digest.desk.ListPosition;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.digest.view.RevisionRow;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;



/** The life of an entry that people work on. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
@Order(0)
class EntryStoreIT {

    @Inject
    private DigestStore digests;
    @Inject
    private EntryStore store;
    @Inject
    private PolicyFixture policies;
    @Inject
    private PolicyStore consents;
    @Inject
    private EntryRepository entries;
    @Inject
    private DigestRepository days;
    @Inject
    private HistoryRepository history;
    @Inject
    private DeskRepository desk;
    @Inject
    private EditorFixture people;

    private LocalDate day;
    private EntryKey key;
    private long ada;
    private long ben;

    @BeforeEach
    void importADay() {
        ada = people.person("ada");
        ben = people.person("ben");
        day = DigestFixture.day();
        key = new EntryKey(day, "2001.00001");
        accept("기계가 쓴 글.");
    }

    @AfterEach
    void usualPolicy() {
        policies.settle(false, true);
    }

    @Test
    void aCorrectionIsTheNextRevisionAndPublished() {
        assertEquals(2, store.revise(key, 1, edit("오탈자"), saying("사람이 고친 글.")));
        EntryView seen = seen();
        assertEquals(2, seen.revision());
        assertEquals(Status.CORRECTED, seen.status());
        assertEquals("사람이 고친 글.", seen.content().sections().get(0).body());
        RevisionRow row = history.revisions(key, Audience.READER).get(0);
        assertEquals(new RevisionRow(2, Origin.EDIT, Status.CORRECTED, ada, "오탈자", null, row.createdAt(), true), row);
        assertEquals("기계가 쓴 글.", history.revision(key, 1, Audience.READER).orElseThrow().content().sections().get(0).body());
    }

    @Test
    void theSameTextAgainIsNoRevision() {
        assertEquals(1, store.revise(key, 1, edit("nothing"), desk.find(key).orElseThrow().content()));
        assertEquals(1, history.revisions(key, Audience.DESK).size());
    }

    @Test
    void aStaleCorrectionChangesNothing() {
        store.revise(key, 1, edit("first"), saying("first"));
        StaleException stale = assertThrows(StaleException.class, () -> store.revise(key, 1, edit("second"), saying("second")));
        assertEquals(2, stale.newest());
        assertEquals(2, history.revisions(key, Audience.DESK).size());
        assertThrows(StaleException.class, () -> store.judge(key, 1, Status.APPROVED, act()));
        assertThrows(StaleException.class, () -> store.revert(key, 1, 1, act()));
    }

    @Test
    void ofManyWhoSaveAtOnceOneSucceeds() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> tries = List.of(saving("a"), saving("b"), saving("c"), saving("d"));
            int saved = 0;
            for (Future<Integer> result : pool.invokeAll(tries)) {
                saved += result.get();
            }
            assertEquals(1, saved);
            assertEquals(2, history.revisions(key, Audience.DESK).size());
        } finally {
            pool.shutdown();
        }
    }

    private Callable<Integer> saving(String text) {
        return () -> {
            try {
                return store.revise(key, 1, edit(text), saying(text)) == 2 ? 1 : 0;
            } catch (StaleException e) {
                return 0;
            }
        };
    }

    @Test
    void aRevisionSentBackIsNowhereForReaders() {
        store.revise(key, 1, edit("wrong"), saying("틀린 글."));
        assertEquals(Status.CORRECTED, store.judge(key, 2, Status.RETURNED, act()));
        assertEquals(1, seen().revision());
        assertEquals(Status.MACHINE, seen().status());
        assertTrue(history.revision(key, 2, Audience.READER).isEmpty());
        assertEquals(1, history.views(key, Audience.READER).size());
        assertEquals(List.of(), history.events(key, Audience.READER));
        assertEquals(2, history.views(key, Audience.DESK).size());
        assertEquals("RETURNED", history.events(key, Audience.DESK).get(0).after());
    }

    @Test
    void aMachineTextSentBackTakesItsSourceAlong() {
        assertTrue(days.find(day).orElseThrow().open());
        store.judge(key, 1, Status.RETURNED, act());
        assertTrue(entries.paper(key.arxivId()).stream().noneMatch(view -> view.date().equals(day)));
        assertTrue(entries.original(new EntryKey(day, key.arxivId())).isEmpty());
        assertTrue(days.sourceBytes(day).isEmpty());
        assertFalse(days.find(day).orElseThrow().open());
        assertEquals(1, days.find(day).orElseThrow().papers());
        store.revise(key, 1, edit("mended"), saying("고친 글."));
        assertEquals(2, seen().revision());
        assertTrue(days.sourceBytes(day).isEmpty(), "the machine's text is still sent back");
        assertEquals(2, days.find(day).orElseThrow().papers());
    }

    @Test
    void hidingAndWithdrawingTakeEverythingAwayAndGiveItBack() {
        store.revise(key, 1, edit("x"), saying("고친 글."));
        for (Flag flag : Flag.values()) {
            assertTrue(store.flag(key, flag, true, act()));
            assertFalse(store.flag(key, flag, true, act()));
            assertTrue(entries.day(day, EntrySort.DATE).stream().noneMatch(view -> view.arxivId().equals(key.arxivId())));
            assertEquals(List.of(), history.revisions(key, Audience.READER));
            assertEquals(List.of(), history.events(key, Audience.READER));
            assertTrue(days.sourceBytes(day).isEmpty());
            assertEquals(1, days.find(day).orElseThrow().papers());
            assertTrue(store.flag(key, flag, false, act()));
            assertEquals(2, seen().revision());
            assertEquals(2, days.find(day).orElseThrow().papers());
        }
        assertEquals(4, history.events(key, Audience.DESK).size());
    }

    @Test
    void aHiddenEntryStaysHiddenWhateverIsDoneToIt() {
        store.flag(key, Flag.HIDDEN, true, act());
        store.revise(key, 1, edit("x"), saying("고친 글."));
        store.judge(key, 2, Status.APPROVED, act());
        accept("새 기계 글.");
        policies.settle(true, true);
        policies.settle(false, true);
        assertEquals(List.of(), history.revisions(key, Audience.READER));
        assertEquals(1, days.find(day).orElseThrow().papers());
    }

    @Test
    void whatAnImportSaidIsTheMachinesHoweverTheEntryComesToSayItAgain() {
        Content machine = seen().content();
        store.judge(key, 1, Status.APPROVED, act());
        store.revise(key, 1, edit("x"), saying("고친 글."));
        assertEquals(List.of(1L, 0L), List.of(count(Status.CORRECTED), count(Status.APPROVED)));
        assertEquals(3, store.revert(key, 2, 1, act()));
        assertEquals(Status.MACHINE, seen().status(), "that it was approved once does not approve it again");
        assertEquals(machine, seen().content());
        assertEquals(new RevisionRow(3, Origin.REVERT, Status.MACHINE, ada, "because", 1, row().createdAt(), true), row());
        assertEquals(List.of(0L, 2L), List.of(count(Status.CORRECTED), count(Status.MACHINE)));
        assertEquals(Status.MACHINE, desk.find(key).orElseThrow().row().status());
        store.revert(key, 3, 2, act());
        assertEquals(Status.CORRECTED, seen().status(), "a person wrote that");
        store.revise(key, 4, edit("as it was"), machine);
        assertEquals(List.of(Origin.EDIT, Status.MACHINE), List.of(row().origin(), row().status()));
        policies.settle(true, true);
        assertEquals(1, seen().revision(), "the one that was approved");
    }

    @Test
    void anApprovalThatIsTakenBackLeavesWhatItFound() {
        store.judge(key, 1, Status.APPROVED, act());
        assertEquals(Optional.of(Status.MACHINE), store.unjudge(key, 1, Status.APPROVED, act()));
        assertEquals(Optional.empty(), store.unjudge(key, 1, Status.APPROVED, act()));
        store.revise(key, 1, edit("x"), saying("고친 글."));
        store.judge(key, 2, Status.APPROVED, act());
        assertEquals(Optional.of(Status.CORRECTED), store.unjudge(key, 2, Status.APPROVED, act()));
        assertEquals(Status.CORRECTED, seen().status());
    }

    @Test
    void aSourceIsOpenWhereReadersSeeTheSameTextWhoeverWroteIt() {
        Content machine = seen().content();
        store.judge(key, 1, Status.RETURNED, act());
        store.revise(key, 1, edit("x"), saying("고친 글."));
        assertTrue(days.sourceBytes(day).isEmpty());
        store.revise(key, 2, edit("as it was"), machine);
        assertTrue(days.sourceBytes(day).isPresent());
        assertTrue(days.find(day).orElseThrow().open());
        assertFalse(entries.original(new EntryKey(day, key.arxivId())).orElseThrow().lines().isEmpty());
        store.judge(key, 3, Status.RETURNED, act());
        assertTrue(days.sourceBytes(day).isEmpty());
    }

    @Test
    void approvedOnlyShowsTheNewestApproved() {
        policies.settle(true, true);
        assertEquals(0, days.find(day).orElseThrow().papers());
        assertTrue(days.sourceBytes(day).isEmpty());
        store.judge(key, 1, Status.APPROVED, act());
        assertEquals(1, days.find(day).orElseThrow().papers());
        store.revise(key, 1, edit("x"), saying("고친 글."));
        assertEquals(1, seen().revision());
        assertEquals(1, history.revisions(key, Audience.READER).size());
        store.judge(key, 2, Status.APPROVED, act());
        assertEquals(2, seen().revision());
        assertEquals(Status.APPROVED, seen().status());
        policies.settle(false, true);
        assertEquals(2, days.find(day).orElseThrow().papers());
    }

    @Test
    void newDaysWaitForApprovalWhereReadersSeeApprovedOnly() {
        policies.settle(true, true);
        LocalDate other = DigestFixture.day();
        DigestFixture.accept(digests, other, DigestFixture.digest(other, DigestFixture.entry("2001.00007", "New", "1", "새 글")));
        assertEquals(0, days.find(other).orElseThrow().papers());
        assertEquals(List.of(), entries.day(other, EntrySort.DATE));
        assertEquals(1, desk.count(new DeskFilter(new EntryFilter(null, other, other, null, null, null), DeskState.UNPUBLISHED, null)));
    }

    @Test
    void oneMayBeKeptFromApprovingOnesOwn() {
        policies.settle(false, false);
        store.revise(key, 1, edit("x"), saying("고친 글."));
        assertThrows(OwnApprovalException.class, () -> store.judge(key, 2, Status.APPROVED, act()));
        assertEquals(Status.CORRECTED, store.judge(key, 2, Status.APPROVED, Act.now(ben, null)));
        assertEquals(Status.APPROVED, seen().status());
    }

    @Test
    void anApprovedTextOfTheMachineGivesWayToItsNextButIsStillSeenWhereOnlyApprovedOnesAre() {
        policies.settle(true, true);
        store.judge(key, 1, Status.APPROVED, act());
        accept("새 기계 글.");
        assertEquals(1, seen().revision());
        assertEquals(2, desk.find(key).orElseThrow().row().revision());
        assertTrue(days.sourceBytes(day).isEmpty(), "the new text is not published");
        policies.settle(false, true);
        assertEquals(2, seen().revision());
        assertEquals(Status.MACHINE, seen().status());
    }

    @Test
    void aLicenceMayForbidCorrectionsUntilItsAuthorAgrees() {
        LocalDate other = DigestFixture.day();
        EntryKey strict = new EntryKey(other, "2001.00009");
        String author = "Strict " + other;
        DigestFixture.accept(digests, other, DigestFixture.digest(other, DigestFixture.entry("2001.00009", "T", "1", "글")),
                new Attribution(author, null, "CC BY-NC-ND 4.0"));
        DerivativesException refused = assertThrows(DerivativesException.class, () -> store.revise(strict, 1, edit("x"), saying("y")));
        assertEquals(author, refused.attribution().author());
        assertEquals(1, history.revisions(strict, Audience.DESK).size());
        assertTrue(consents.consent(author, Act.now(ada, "letter of May 1")));
        assertFalse(consents.consent(author, Act.now(ada, "again")));
        assertEquals(2, store.revise(strict, 1, edit("x"), saying("y")));
    }

    @Test
    void theDeskKnowsThePlaceInAList() {
        DeskFilter ofDay = new DeskFilter(new EntryFilter(null, day, day, null, null, null), null, null);
        for (DeskSort.Column column : DeskSort.Column.values()) {
            DeskSort sort = DeskSort.of("-" + column.key() + ",title").orElse(DeskSort.of("title,-position").orElseThrow());
            List<DeskRow> rows = desk.rows(ofDay, sort, 0, 10);
            assertEquals(new ListPosition(1, 2, null, rows.get(1).key()), desk.place(ofDay, sort, rows.get(0).key()).orElseThrow());
            assertEquals(new ListPosition(2, 2, rows.get(0).key(), null), desk.place(ofDay, sort, rows.get(1).key()).orElseThrow());
        }
        assertTrue(desk.place(ofDay, DeskSort.USUAL, new EntryKey(day, "1.1")).isEmpty());
        for (DeskState state : DeskState.values()) {
            assertTrue(desk.count(new DeskFilter(EntryFilter.ALL, state, ada)) >= 0);
        }
        assertFalse(desk.original(key).orElseThrow().lines().isEmpty());
    }

    private void accept(String text) {
        DigestFixture.accept(digests, day, DigestFixture.digest(day, DigestFixture.entry(key.arxivId(), "A", "3", text),
                DigestFixture.entry("2001.00002", "B", "-", "other")));
    }

    private EntryView seen() {
        return entries.day(day, EntrySort.DATE).stream().filter(view -> view.arxivId().equals(key.arxivId())).findFirst().orElseThrow();
    }

    private RevisionRow row() {
        return history.revisions(key, Audience.READER).get(0);
    }

    private long count(Status status) {
        return entries.count(new EntryFilter(null, day, day, null, null, status));
    }

    private Provenance edit(String reason) {
        return Provenance.edited(Act.now(ada, reason));
    }

    private Act act() {
        return Act.now(ada, "because");
    }

    private static Content saying(String text) {
        return new Content("A", List.of("Ada B."), 3, null, null, List.of(new Section("What's New", text)));
    }
}
