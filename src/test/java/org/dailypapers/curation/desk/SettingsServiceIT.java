package org.dailypapers.curation.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.dailypapers.digest.act.PolicyStore;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.PolicyRepository;
import org.dailypapers.digest.view.PolicyRepository.Effect;
import org.dailypapers.digest.view.PolicyRepository.Restricted;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changes of settings, their effects, and their lines in the audit log. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class SettingsServiceIT {

    @Inject
    private PolicyService service;
    @Inject
    private PolicyRepository policies;
    @Inject
    private PolicyStore store;
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
        store.settle(false, true);
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
        service.align();
        assertEquals(0, entities.createQuery("select d.paperCount from Digest d where d.date = :day", Integer.class).setParameter("day", day).getSingleResult());
        LocalDate other = DigestFixture.day();
        transaction.begin();
        DigestFixture.accept(digests, other, DigestFixture.digestOf(other, 2));
        CompletableFuture.runAsync(() -> store.settle(false, true)).get(60, TimeUnit.SECONDS);
        transaction.commit();
        service.align();
        assertEquals(2, published.day(day, EntrySort.DATE).size());
        assertEquals(2, published.day(other, EntrySort.DATE).size());
    }

    @Test
    void locksDaysInTheOrderOfEverybody() throws Exception {
        LocalDate first = DigestFixture.day();
        LocalDate second = DigestFixture.day();
        for (LocalDate day : List.of(second, first)) {
            DigestFixture.accept(digests, day, DigestFixture.digest(day, DigestFixture.entry("2003.00007", "T", "1", "글")));
        }
        transaction.begin();
        entries.flag(new EntryKey(first, "2003.00007"), Flag.HIDDEN, true, act());
        entities.flush();
        CompletableFuture<Void> settling = CompletableFuture.runAsync(() -> store.settle(true, true));
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
