package org.dailypapers.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.dailypapers.account.Actor;
import org.dailypapers.account.ForbiddenException;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.digest.Deed;
import org.dailypapers.digest.DigestFixture;
import org.dailypapers.digest.DigestStore;
import org.dailypapers.digest.EntryFilter;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.EntryStore;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.HistoryRepository;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.Place;
import org.dailypapers.digest.Sight;
import org.dailypapers.digest.Status;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of findings, of the queue that they make, of claims, and of what is done to many entries. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class FindingsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private DigestStore digests;
    @Inject
    private EntryStore entries;
    @Inject
    private DeskService desk;
    @Inject
    private HistoryRepository history;
    @Inject
    private FindingService service;
    @Inject
    private FindingRepository findings;
    @Inject
    private CheckRunner runner;
    @Inject
    private Checks checks;
    @Inject
    private QueueRepository queue;
    @Inject
    private ClaimService claims;
    @Inject
    private BulkService bulks;
    @Inject
    private BulkRunner bulkRunner;
    @Inject
    private BulkRepository kept;
    @Inject
    private PeopleFixture people;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext
    private EntityManager entities;

    private LocalDate day;
    private Actor ada;
    private Actor ben;

    @BeforeEach
    void begin() throws Exception {
        day = DigestFixture.day();
        ada = people.somebody(Role.ADMIN);
        ben = people.somebody(Role.EDITOR);
    }

    @Test
    void isFoundInTheBackgroundAndMendedBySaving() {
        accept("§§one 글", "글");
        await(() -> states(1).equals(List.of("OPEN §§one")));
        save(1, 1, "one 글");
        await(() -> states(1).equals(List.of("MENDED §§one")));
        assertEquals(ben.id(), only(1).closedBy());
        save(1, 2, "§§one 글");
        await(() -> states(1).equals(List.of("OPEN §§one")));
    }

    @Test
    void staysDismissedUntilItsPassageChanges() {
        accept("앞 §§one 글", "글");
        await(() -> states(1).size() == 1);
        service.dismiss(ben, only(1).id(), DismissalScope.FINDING, "괜찮습니다");
        assertEquals(0, queue.count(filter()));
        save(1, 1, "다른 앞 §§one 뒤");
        runner.now(key(1));
        assertEquals(List.of("DISMISSED §§one"), states(1));
        save(1, 2, "뒤");
        runner.now(key(1));
        save(1, 3, "§§one 돌아옴");
        runner.now(key(1));
        assertEquals(List.of("DISMISSED §§one"), states(1));
        save(1, 4, "§§ones 돌아옴");
        runner.now(key(1));
        assertEquals(List.of("DISMISSED §§one", "OPEN §§ones"), states(1));
        service.recall(ben, all(1).get(0).id());
        runner.now(key(1));
        assertEquals("MENDED §§one", states(1).get(0));
        assertEquals(null, all(1).get(0).closedBy(), "it was gone before");
        assertEquals(List.of(), findings.unchecked(day, fingerprint()));
    }

    @Test
    void isDismissedForAnEntryWithAllThatIsFoundLater() {
        accept("§§one §§two", "§§one");
        await(() -> states(1).size() == 2);
        service.dismiss(ben, all(1).get(1).id(), DismissalScope.FINDING, "이것은 괜찮습니다");
        service.dismiss(ben, all(1).get(0).id(), DismissalScope.ENTRY, "이 논문에서는 괜찮습니다");
        assertEquals("이것은 괜찮습니다", all(1).get(1).reason());
        save(1, 1, "§§one §§two §§three");
        runner.now(key(1));
        assertEquals(List.of("DISMISSED §§one", "DISMISSED §§two", "DISMISSED §§three"), states(1));
        await(() -> states(2).equals(List.of("OPEN §§one")));
        service.recall(ben, all(1).get(2).id());
        assertEquals(List.of("OPEN §§one", "DISMISSED §§two", "OPEN §§three"), states(1));
    }

    @Test
    void aCheckIsSwitchedOffByAdminsAlone() {
        accept("§§one", "§§hard");
        await(() -> states(2).size() == 1);
        assertThrows(ForbiddenException.class, () -> service.switchCheck(ben, MarkerCheckFixture.NAME, "no"));
        assertThrows(ForbiddenException.class, () -> service.dismiss(ben, only(1).id(), DismissalScope.CHECK, "no"));
        try {
            service.dismiss(ada, only(1).id(), DismissalScope.CHECK, "쓸모없습니다");
            runner.everything();
            await(() -> states(1).equals(List.of("DISMISSED §§one")) && states(2).equals(List.of("DISMISSED §§hard")));
            assertEquals(0, queue.count(filter()));
        } finally {
            service.switchCheck(ada, MarkerCheckFixture.NAME, null);
            runner.everything();
        }
        await(() -> states(1).equals(List.of("OPEN §§one")) && states(2).equals(List.of("OPEN §§hard")));
    }

    @Test
    void everythingIsCheckedAgainWhenACheckIsRaised() {
        accept("§§one", "글");
        await(() -> runner.idle() && findings.done(fingerprint()) == findings.entries());
        MarkerCheckFixture.raise();
        assertEquals(0, findings.done(fingerprint()));
        runner.everything();
        await(() -> findings.done(fingerprint()) == findings.entries());
        assertEquals(List.of("OPEN §§one"), states(1));
    }

    @Test
    void theQueueHasTheWorstFirstAndLeadsThroughIt() {
        accept("§§one", "§§noted", "글", "§§three");
        await(() -> states(1).size() + states(2).size() + states(4).size() == 3);
        List<String> order = queue.rows(filter(), 0, 10).stream().map(QueueRow::arxivId).toList();
        assertEquals(List.of(key(4).arxivId(), key(2).arxivId(), key(1).arxivId()), order);
        assertEquals(new Place(2, 3, key(4), key(1)), queue.place(filter(), key(2), ben.id()));
        assertEquals(new Place(0, 3, null, key(4)), queue.place(filter(), key(3), ben.id()));
        claims.take(ada, key(1));
        assertEquals(new Place(2, 3, key(4), null), queue.place(filter(), key(2), ben.id()));
        assertEquals(1, queue.count(with(null, Attention.ERROR, ada.id())));
        assertEquals(2, queue.count(with(null, Attention.ERROR, QueueFilter.NOBODY)));
        assertEquals(0, queue.count(with(null, Attention.CONFLICT, null)));
        assertEquals(0, queue.count(with(Status.APPROVED, null, null)));
        assertEquals(3, queue.count(with(Status.MACHINE, null, null)));
        assertEquals(1, queue.count(new QueueFilter(new EntryFilter("paper 2", day, day, null, null, null), MarkerCheckFixture.NAME, null, null)));
        assertEquals(3, queue.tally(filter()).stream().filter(one -> one.check().equals(MarkerCheckFixture.NAME)).findFirst()
                .orElseThrow().entries());
        entries.flag(key(4), Flag.WITHDRAWN, true, Deed.now(ada.id(), "x"));
        assertEquals(2, queue.count(filter()));
        assertEquals("쪽지", only(2).note(Locale.KOREAN));
    }

    @Test
    void aClaimKeepsOthersAwayUntilItEnds() throws Exception {
        accept("§§a", "§§b", "§§c");
        await(() -> states(1).size() + states(2).size() + states(3).size() == 3);
        assertTrue(claims.take(ada, key(3)));
        assertTrue(claims.take(ada, key(3)));
        assertEquals(false, claims.take(ben, key(3)));
        assertEquals(2, claims.takeSome(ben, filter()));
        assertEquals(0, claims.takeSome(ada, filter()));
        assertEquals(2, queue.count(with(null, null, ben.id())));
        long first = findings.id(key(3)).orElseThrow();
        age(first, 29);
        claims.renew(ada, first);
        age(first, 29);
        assertEquals(ada.id(), claims.holder(first).orElseThrow());
        age(first, 2);
        assertTrue(claims.holder(first).isEmpty());
        claims.renew(ada, first);
        assertTrue(claims.holder(first).isEmpty(), "what has ended is not taken back by a key");
        assertEquals(1, claims.takeSome(ben, filter()));
        claims.assign(ada, key(3), ada.id());
        age(first, 99);
        assertEquals(ada.id(), claims.holder(first).orElseThrow());
        assertEquals(false, claims.free(ben, key(3)));
        assertTrue(claims.free(ada, key(3)));
        assertTrue(claims.holder(first).isEmpty());
    }

    @Test
    void isGivenToOneOfManyWhoAskAtOnce() throws Exception {
        accept("§§a", "§§b", "§§c", "§§d");
        await(() -> queue.count(filter()) == 4);
        List<Callable<?>> both = List.of(() -> claims.takeSome(ada, filter()), () -> claims.takeSome(ben, filter()));
        PeopleFixture.atOnce(Set.of(), both);
        assertEquals(4, queue.count(with(null, null, ada.id())) + queue.count(with(null, null, ben.id())));
        assertEquals(0, queue.count(with(null, null, QueueFilter.NOBODY)));
    }

    @Test
    void manyAreMendedAndTakenBackButForWhatWasTouched() {
        accept("§§one §§two", "§§hard", "§§three");
        await(() -> states(1).size() + states(2).size() + states(3).size() == 4);
        service.dismiss(ben, all(1).get(1).id(), DismissalScope.FINDING, "괜찮습니다");
        long bulk = carryOut(BulkKind.FIX, null);
        assertEquals(2, kept.find(bulk).orElseThrow().total());
        assertEquals("one §§two", text(1));
        assertEquals("three", text(3));
        assertEquals("까닭", history.revision(key(3), 2, Sight.DESK).orElseThrow().row().reason());
        save(3, 2, "three 사람");
        undo(bulk);
        assertEquals("§§one §§two", text(1));
        assertEquals(3, history.revisions(key(1), Sight.DESK).size(), "nothing is taken away");
        assertEquals("three 사람", text(3));
        assertEquals(List.of("touched"), kept.left(bulk, 9).stream().map(BulkRepository.Left::told).toList());
        assertEquals(Bulk.State.UNDONE, kept.find(bulk).orElseThrow().state());
        assertEquals(false, bulks.undo(ben, bulk), "once is enough");
    }

    @Test
    void manyAreDismissedApprovedAndGivenAndTakenBack() {
        accept("§§one", "§§two");
        await(() -> states(1).size() + states(2).size() == 2);
        long given = carryOut(BulkKind.ASSIGN, ada.id());
        assertEquals(2, queue.count(with(null, null, ada.id())));
        undo(given);
        assertEquals(2, queue.count(with(null, null, QueueFilter.NOBODY)));
        long approved = carryOut(BulkKind.APPROVE, null);
        assertEquals(2, queue.count(with(Status.APPROVED, null, null)));
        assertEquals(0, queue.count(filter(), BulkKind.APPROVE));
        undo(approved);
        assertEquals(2, queue.count(with(Status.MACHINE, null, null)));
        long dismissed = carryOut(BulkKind.DISMISS, null);
        assertEquals(0, queue.count(filter()));
        service.recall(ben, only(2).id());
        undo(dismissed);
        assertEquals(2, queue.count(filter()));
        assertEquals(1, kept.count(dismissed).get(BulkItem.State.KEPT));
    }

    private long carryOut(BulkKind kind, Long assignee) {
        long id = bulks.begin(ben, new BulkOrder(kind, filter(), "queue=worst", assignee, "까닭"));
        return awaitEnd(id);
    }

    private void undo(long id) {
        assertTrue(bulks.undo(ben, id));
        awaitEnd(id);
    }

    private long awaitEnd(long id) {
        bulkRunner.wake();
        await(() -> !kept.find(id).orElseThrow().running());
        await(runner::idle);
        return id;
    }

    private void accept(String... texts) {
        String[] papers = new String[texts.length];
        Arrays.setAll(papers, i -> DigestFixture.entry(key(i + 1).arxivId(), "Paper " + (i + 1), Integer.toString(i + 1), texts[i]));
        DigestFixture.accept(digests, day, DigestFixture.digest(day, papers));
    }

    private void save(int number, int loaded, String text) {
        desk.correct(ben, key(number), loaded, Origin.EDIT, new Content("Paper " + number, List.of("Ada B."), number, null, null,
                List.of(new Section("Another heading", text))), "because");
    }

    private String text(int number) {
        return findings.entries(List.of(findings.id(key(number)).orElseThrow())).get(0).content().sections().get(0).body();
    }

    private List<KeptFinding> all(int number) {
        long id = findings.id(key(number)).orElseThrow();
        return findings.findings(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(one -> one.check().equals(MarkerCheckFixture.NAME)).toList();
    }

    private KeptFinding only(int number) {
        assertEquals(1, all(number).size());
        return all(number).get(0);
    }

    private List<String> states(int number) {
        return all(number).stream().map(one -> one.state() + " " + one.text()).toList();
    }

    private String fingerprint() {
        return checks.fingerprint(findings.off().keySet());
    }

    private QueueFilter filter() {
        return with(null, null, null);
    }

    private QueueFilter with(Status status, Attention attention, Long assignee) {
        return new QueueFilter(new EntryFilter(null, day, day, null, null, status), MarkerCheckFixture.NAME, attention, assignee);
    }

    private EntryKey key(int number) {
        return new EntryKey(day, "2004.0000" + number);
    }

    /** Lets so many minutes pass for a claim. */
    private void age(long entryId, int minutes) throws Exception {
        transaction.begin();
        entities.createQuery("select a from Claim a where a.entryId = :entry and a.until is not null", Claim.class).setParameter("entry", entryId)
                .getResultStream().findFirst().ifPresent(claim -> entities.createQuery("update Claim a set a.until = :until where a.entryId = :entry")
                        .setParameter("until", claim.until().minus(Duration.ofMinutes(minutes))).setParameter("entry", entryId).executeUpdate());
        transaction.commit();
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "it takes too long");
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
