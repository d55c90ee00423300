package org.dailypapers.curation.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dailypapers.Statements;
import org.dailypapers.account.Actor;
import org.dailypapers.account.ForbiddenException;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.content.Content;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.act.PolicyFixture;
import org.dailypapers.digest.act.PolicyStore;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.view.DayCount;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.digest.view.PolicyRepository;
import org.dailypapers.digest.view.PolicyRepository.Effect;
import org.dailypapers.digest.view.PolicyRepository.Restricted;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changes of settings, their effects, and their lines in the audit log. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
@Order(0)
class SettingsServiceIT {

    @Inject
    private PolicyService service;
    @Inject
    private PolicyRepository policies;
    @Inject
    private PolicyStore store;
    @Inject
    private PolicyFixture all;
    @Inject
    private PolicyRunner runner;
    @Inject
    private DigestStore digests;
    @Inject
    private DigestRepository days;
    @Inject
    private EntryStore entries;
    @Inject
    private PeopleFixture people;
    @Inject
    private EntryRepository published;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext
    private EntityManager entities;

    private Actor admin;

    @BeforeEach
    void makeAnAdmin() throws Exception {
        admin = people.somebody(Role.ADMIN);
    }

    @AfterEach
    void usualPolicy() {
        all.settle(false, true);
    }

    @Test
    void takesEffectAtItsCommitWhateverIsWrittenMeanwhile() throws Exception {
        LocalDate day = DigestFixture.day();
        transaction.begin();
        DigestFixture.accept(digests, day, DigestFixture.digestOf(day, 2));
        CompletableFuture.runAsync(() -> store.settle(true, true)).get(60, TimeUnit.SECONDS);
        transaction.commit();
        assertEquals(List.of(), published.day(day, EntrySort.DATE));
        assertEquals(0, published.count(new EntryFilter(null, day, day, null, null, null)));
        assertEquals(List.of(), published.mostVoted(day, day, 3));
        all.align();
        assertEquals(0, entities.createQuery("select d.paperCount from Digest d where d.date = :day", Integer.class).setParameter("day", day).getSingleResult());
        LocalDate other = DigestFixture.day();
        transaction.begin();
        DigestFixture.accept(digests, other, DigestFixture.digestOf(other, 2));
        CompletableFuture.runAsync(() -> store.settle(false, true)).get(60, TimeUnit.SECONDS);
        transaction.commit();
        all.align();
        assertEquals(2, published.day(day, EntrySort.DATE).size());
        assertEquals(2, published.day(other, EntrySort.DATE).size());
    }

    @Test
    void hidesAtItsCommitBeforeAnyDayFollows() throws Exception {
        LocalDate day = day();
        EntryKey approved = new EntryKey(day, "2003.00001");
        EntryKey machine = new EntryKey(day, "2003.00002");
        entries.judge(approved, 1, Status.APPROVED, act());
        LocalDate unapproved = day();
        transaction.begin();
        entries.hold(machine);
        CompletableFuture.runAsync(() -> service.settle(admin, null, true, true)).get(60, TimeUnit.SECONDS);
        assertEquals(List.of(approved.arxivId()), published.day(day, EntrySort.DATE).stream().map(EntryView::arxivId).toList());
        assertTrue(published.find(machine).isEmpty());
        assertEquals(List.of(), published.paper("2003.00002"));
        assertEquals(1, published.count(new EntryFilter(null, day, day, null, null, null)));
        assertEquals(1, days.find(day).orElseThrow().papers());
        assertEquals(0, days.find(unapproved).orElseThrow().papers());
        assertEquals(List.of(new DayCount(day, 1)), days.newestDays(day, day, 0, 1));
        assertNotEquals(unapproved, days.neighbours(day).next());
        assertNotEquals(unapproved, days.neighbours(day).previous());
        assertEquals(1, revision(day, machine.arxivId()), "the day cannot follow yet");
        assertFalse(policies.following().whole());
        transaction.commit();
        all.align();
        assertTrue(policies.following().whole());
        assertEquals(1, days.find(day).orElseThrow().papers());
    }

    @Test
    void anActOnADayHasTheWholeDayFollowAndGoingOnDoesTheRest() throws Exception {
        LocalDate older = day();
        EntryKey one = new EntryKey(older, "2003.00001");
        entries.judge(one, 1, Status.APPROVED, act());
        entries.revise(one, 1, Provenance.edited(act()), new Content("T", List.of(), null, null, null, List.of()));
        LocalDate touched = day();
        service.settle(admin, null, true, true);
        entries.judge(new EntryKey(touched, "2003.00001"), 1, Status.APPROVED, act());
        assertNull(revision(touched, "2003.00002"), "its day follows");
        long done = policies.following().done();
        while (all.alignOne()) {
            assertTrue(policies.following().done() > done, "each step is one that need not be done again");
            done = policies.following().done();
        }
        assertEquals(1, revision(older, "2003.00001"), "the older, approved revision");
        assertEquals(1, published.find(one).orElseThrow().revision());
        assertNull(revision(older, "2003.00002"));
    }

    @Test
    void goesBackHalfway() throws Exception {
        List<LocalDate> days = IntStream.range(0, 25).mapToObj(i -> day()).toList();
        assertTrue(Statements.once(() -> service.settle(admin, null, true, true)) < 10, "however many entries there are");
        assertTrue(all.alignOne());
        service.settle(admin, null, false, true);
        all.align();
        days.forEach(day -> assertEquals(2, published.day(day, EntrySort.DATE).size(), day.toString()));
    }

    @Test
    void isFollowedByTwoServersAtOnce() throws Exception {
        List<LocalDate> days = IntStream.range(0, 25).mapToObj(i -> day()).toList();
        service.settle(admin, null, true, true);
        CompletableFuture<Void> other = CompletableFuture.runAsync(all::alignPatiently);
        all.alignPatiently();
        other.get(60, TimeUnit.SECONDS);
        assertTrue(policies.following().whole());
        days.forEach(day -> assertNull(revision(day, "2003.00001"), day.toString()));
    }

    @Test
    void isFollowedInTheBackground() throws Exception {
        LocalDate day = day();
        service.settle(admin, null, true, true);
        runner.wake();
        for (long end = System.nanoTime() + 60_000_000_000L; !policies.following().whole();) {
            assertTrue(System.nanoTime() < end, "the days do not follow");
            Thread.sleep(100);
        }
        assertNull(revision(day, "2003.00001"));
    }

    @Test
    void locksDaysInTheOrderOfEverybody() throws Exception {
        LocalDate first = DigestFixture.day();
        LocalDate second = DigestFixture.day();
        for (LocalDate day : List.of(second, first)) {
            DigestFixture.accept(digests, day, DigestFixture.digest(day, DigestFixture.entry("2003.00007", "T", "1", "글")));
        }
        all.settle(false, true);
        transaction.begin();
        entries.flag(new EntryKey(first, "2003.00007"), Flag.HIDDEN, true, act());
        entities.flush();
        CompletableFuture<Void> settling = CompletableFuture.runAsync(() -> all.settle(true, true));
        Thread.sleep(700);
        entries.flag(new EntryKey(second, "2003.00007"), Flag.HIDDEN, true, act());
        transaction.commit();
        settling.get(60, TimeUnit.SECONDS);
        assertEquals(0, days.find(second).orElseThrow().papers());
    }

    @Test
    void changesNothingThatSomebodyElseChangedSince() {
        int version = policies.policy().version();
        assertTrue(service.settle(admin, version, false, false));
        assertThrows(StalePolicyException.class, () -> service.settle(admin, version, false, true));
        assertFalse(policies.policy().ownApproval());
        assertTrue(service.settle(admin, null, false, true));
    }

    @Test
    void settlesWhatReadersSeeAndSaysSo() {
        LocalDate day = day();
        entries.judge(new EntryKey(day, "2003.00001"), 1, Status.APPROVED, act());
        assertTrue(service.settle(admin, null, true, false));
        assertTrue(policies.policy().approvedOnly());
        assertEquals(1, days.find(day).orElseThrow().papers());
        assertEquals(List.of("policy", "approvedOnly=false, ownApproval=true", "approvedOnly=true, ownApproval=false"), told("policy"));
        assertFalse(service.settle(admin, null, true, false), "nothing changed, so nothing is told");
        assertTrue(service.settle(admin, null, false, true));
        all.align();
        assertEquals(2, days.find(day).orElseThrow().papers());
        assertEquals(2, count("policy"));
    }

    @Test
    void tellsBeforehandWhatAChoiceDoes() {
        Effect before = policies.effect();
        LocalDate day = day();
        EntryKey one = new EntryKey(day, "2003.00001");
        assertEquals(new Effect(before.atOnce() + 2, before.approved(), before.older()), policies.effect());
        entries.judge(one, 1, Status.APPROVED, act());
        assertEquals(new Effect(before.atOnce() + 2, before.approved() + 1, before.older()), policies.effect());
        entries.revise(one, 1, Provenance.edited(act()), new Content("T", List.of(), null, null, null, List.of()));
        assertEquals(new Effect(before.atOnce() + 2, before.approved() + 1, before.older() + 1), policies.effect());
        entries.flag(one, Flag.HIDDEN, true, act());
        assertEquals(new Effect(before.atOnce() + 1, before.approved(), before.older()), policies.effect());
        entries.judge(new EntryKey(day, "2003.00002"), 1, Status.RETURNED, act());
        assertEquals(before, policies.effect());
        assertEquals(before.atOnce() - before.approved(), before.unapproved());
    }

    @Test
    void confirmsOnceThatAnAuthorAgrees() {
        LocalDate day = DigestFixture.day();
        String author = "Strict " + day;
        DigestFixture.accept(digests, day, DigestFixture.digest(day, DigestFixture.entry("2003.00009", "T", "1", "글")),
                new Attribution(author, null, "CC BY-ND 4.0"));
        assertNull(restricted(author).agreement());
        assertTrue(service.consent(admin, author, "letter of May 1"));
        assertEquals("letter of May 1", restricted(author).agreement().note());
        assertEquals(admin.id(), restricted(author).agreement().personId());
        java.util.ArrayList<String> expected = new java.util.ArrayList<>(List.of(author));
        expected.add(null);
        expected.add("letter of May 1");
        assertEquals(expected, told("consent"));
        assertFalse(service.consent(admin, author, "again"));
        assertEquals(1, count("consent"));
    }

    @Test
    void isForAdminsOnly() throws Exception {
        Actor editor = people.somebody(Role.EDITOR);
        assertThrows(ForbiddenException.class, () -> service.settle(editor, null, true, true));
        assertThrows(ForbiddenException.class, () -> service.consent(editor, "Somebody", "no"));
        assertFalse(policies.policy().approvedOnly());
    }

    private Integer revision(LocalDate day, String arxivId) {
        return entities.createQuery("select e.publishedRevision from Entry e where e.date = :day and e.arxivId = :id", Integer.class)
                .setParameter("day", day).setParameter("id", arxivId).getSingleResult();
    }

    private LocalDate day() {
        LocalDate day = DigestFixture.day();
        DigestFixture.accept(digests, day, DigestFixture.digest(day, DigestFixture.entry("2003.00001", "A", "1", "글"),
                DigestFixture.entry("2003.00002", "B", "2", "글")));
        return day;
    }

    private Act act() {
        return Act.now(admin.id(), "because");
    }

    private Restricted restricted(String author) {
        return policies.restricted().stream().filter(one -> one.author().equals(author)).findFirst().orElseThrow();
    }

    private List<String> told(String act) {
        Object[] line = entities.createQuery("select e.subject, e.before, e.after from AuditEvent e where e.personId = :admin"
                + " and e.action = :action order by e.id desc", Object[].class).setParameter("admin", admin.id())
                .setParameter("action", act).setMaxResults(1).getSingleResult();
        return java.util.Arrays.stream(line).map(String.class::cast).toList();
    }

    private long count(String act) {
        return entities.createQuery("select count(*) from AuditEvent e where e.personId = :admin and e.action = :action", Long.class)
                .setParameter("admin", admin.id()).setParameter("action", act).getSingleResult();
    }
}
