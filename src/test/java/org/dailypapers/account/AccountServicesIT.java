package org.dailypapers.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.dailypapers.Statements;
import org.dailypapers.account.audit.AuditFilter;
import org.dailypapers.account.audit.AuditLine;
import org.dailypapers.account.audit.AuditRepository;
import org.dailypapers.account.audit.AuditService;
import org.dailypapers.account.audit.RefusalService;
import org.dailypapers.account.invitation.CodeRedemption;
import org.dailypapers.account.invitation.InvitationService;
import org.dailypapers.account.invitation.NameTaken;
import org.dailypapers.account.invitation.SetUpService;
import org.dailypapers.account.people.AccessService;
import org.dailypapers.account.people.AccountService;
import org.dailypapers.account.people.LastAdmin;
import org.dailypapers.account.people.OwnAccountService;
import org.dailypapers.account.signin.PasswordSignIn;
import org.dailypapers.account.signin.SignIn;
import org.dailypapers.account.signin.SignInService;
import org.dailypapers.account.signin.SignedInDevice;
import org.dailypapers.account.throttle.Bucket;
import org.dailypapers.account.throttle.ThrottleService;
import org.dailypapers.account.throttle.TooManyTries;
import org.dailypapers.account.token.NewToken;
import org.dailypapers.account.token.TokenService;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Accounts, codes, sign-ins and tokens on a database, including concurrent changes. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class AccountServicesIT {

    private static final Client HERE = new Client("10.0.0.1", "a browser");

    @Inject
    private PeopleFixture fixture;

    @Inject
    private PeopleService people;

    @Inject
    private AccountService accounts;

    @Inject
    private InvitationService invitations;

    @Inject
    private SetUpService setUp;

    @Inject
    private CodeRedemption codes;

    @Inject
    private ThrottleService throttle;

    @Inject
    private AuditService audit;

    @Inject
    private SignInService signIns;

    @Inject
    private TokenService tokens;

    @Inject
    private OwnAccountService own;

    @Inject
    private AccessService access;

    @Inject
    private RefusalService refusals;

    @Inject
    private PasswordSignIn passwordSignIn;

    @Inject
    private AuditRepository log;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @Test
    void makesOneFirstAdminHoweverManyTryAtOnce() throws Exception {
        List<Long> admins = withoutAdmins();
        try {
            Secret code = setUp.offer();
            Secret another = setUp.offer();
            List<Callable<?>> tries = List.of(() -> accepted(code), () -> accepted(code), () -> accepted(another),
                    () -> accepted(another), () -> made());
            assertEquals(1, PeopleFixture.atOnce(Set.of(WrongSecret.class), tries));
            assertFalse(setUp.isNeeded());
            assertThrows(WrongSecret.class, () -> setUp.accept(another, PeopleFixture.asked(), HERE));
            assertThrows(WrongSecret.class, () -> setUp.accept(code, PeopleFixture.asked(), HERE));
        } finally {
            change("update Person p set p.role = ADMIN where p.id in :ids", Map.of("ids", admins));
        }
    }

    private Object accepted(Secret code) {
        setUp.accept(code, PeopleFixture.asked(), HERE);
        return null;
    }

    private Object made() {
        if (!setUp.make(PeopleFixture.asked())) {
            throw new WrongSecret();
        }
        return null;
    }

    private List<Long> withoutAdmins() throws Exception {
        fixture.somebody(Role.ADMIN);
        List<Long> admins = entities.createQuery("select p.id from Person p where p.role = ADMIN", Long.class).getResultList();
        change("update Person p set p.role = EDITOR where p.id in :ids", Map.of("ids", admins));
        return admins;
    }

    @Test
    void leavesAnAdminHoweverManyGoAtOnce() throws Exception {
        List<Long> others = withoutAdmins();
        try {
            Actor one = fixture.somebody(Role.ADMIN);
            Actor two = fixture.somebody(Role.ADMIN);
            List<Callable<?>> tries = List.of(() -> demoted(one, two), () -> demoted(two, one), () -> disabled(one, two),
                    () -> disabled(two, one), () -> demoted(one, one), () -> disabled(two, two));
            PeopleFixture.atOnce(Set.of(LastAdmin.class, ForbiddenException.class), tries);
            assertEquals(1, entities.createQuery("select count(*) from Person p where p.role = ADMIN and not p.disabled", Long.class)
                    .getSingleResult());
        } finally {
            change("update Person p set p.role = ADMIN where p.id in :ids", Map.of("ids", others));
        }
    }

    private Object demoted(Actor by, Actor whom) {
        accounts.giveRole(by, whom.id(), Role.EDITOR);
        return null;
    }

    private Object disabled(Actor by, Actor whom) {
        accounts.disable(by, whom.id());
        return null;
    }

    @Test
    void refusesToTakeTheLastAdmin() throws Exception {
        List<Long> others = withoutAdmins();
        try {
            Actor last = fixture.somebody(Role.ADMIN);
            assertThrows(LastAdmin.class, () -> accounts.disable(last, last.id()));
            assertThrows(LastAdmin.class, () -> accounts.giveRole(last, last.id(), Role.EDITOR));
            assertThrows(ForbiddenException.class, () -> accounts.enable(fixture.somebody(Role.EDITOR), last.id()));
        } finally {
            change("update Person p set p.role = ADMIN where p.id in :ids", Map.of("ids", others));
        }
    }

    @Test
    void usesACodeOnce() throws Exception {
        Actor admin = fixture.somebody(Role.ADMIN);
        Secret code = invitations.invite(admin, Role.EDITOR, "parallel");
        assertEquals(1, PeopleFixture.atOnce(6, WrongSecret.class, () -> {
            invitations.accept(code, PeopleFixture.asked(), HERE);
            return null;
        }));
        Actor somebody = fixture.somebody(Role.EDITOR);
        Secret early = invitations.offerPassword(admin, somebody.id());
        Secret late = invitations.offerPassword(admin, somebody.id());
        assertThrows(WrongSecret.class, () -> invitations.acceptPassword(early, "another long one", HERE));
        assertEquals(1, PeopleFixture.atOnce(6, WrongSecret.class, () -> {
            invitations.acceptPassword(late, "another long one", HERE);
            return null;
        }));
    }

    @Test
    void givesANameOnce() throws Exception {
        Actor admin = fixture.somebody(Role.ADMIN);
        NewPerson asked = PeopleFixture.asked();
        Secret one = invitations.invite(admin, Role.EDITOR, null);
        Secret two = invitations.invite(admin, Role.EDITOR, null);
        invitations.accept(one, asked, HERE);
        assertThrows(NameTaken.class, () -> invitations.accept(two, asked, HERE));
        invitations.accept(two, PeopleFixture.asked(), HERE);
    }

    @Test
    void leavesACodeToBeUsedWhereAnythingFails() throws Exception {
        Actor admin = fixture.somebody(Role.ADMIN);
        Client strange = new Client("no machine has an address as long as this one: ".repeat(3), null);
        NewPerson asked = PeopleFixture.asked();
        NewPerson weak = new NewPerson(asked.name(), asked.displayName(), "short");
        Secret code = invitations.invite(admin, Role.EDITOR, null);
        assertThrows(IllegalArgumentException.class, () -> invitations.accept(code, weak, HERE));
        assertThrows(Exception.class, () -> invitations.accept(code, asked, strange));
        assertTrue(invitations.find(code).isPresent());
        Actor made = signIns.actor(invitations.accept(code, asked, HERE)).orElseThrow();
        assertEquals(asked.name(), made.name());
        Secret reset = invitations.offerPassword(admin, made.id());
        assertThrows(IllegalArgumentException.class, () -> invitations.acceptPassword(reset, "short", HERE));
        assertThrows(Exception.class, () -> invitations.acceptPassword(reset, "another long one", strange));
        assertTrue(invitations.find(reset).isPresent());
        assertEquals(made, signIns.actor(invitations.acceptPassword(reset, "another long one", HERE)).orElseThrow());
        List<Long> admins = withoutAdmins();
        try {
            Secret first = setUp.offer();
            NewPerson chief = PeopleFixture.asked();
            assertThrows(Exception.class, () -> setUp.accept(first, chief, strange));
            assertTrue(setUp.isNeeded());
            assertEquals(chief.name(), signIns.actor(setUp.accept(first, chief, HERE)).orElseThrow().name());
        } finally {
            change("update Person p set p.role = ADMIN where p.id in :ids", Map.of("ids", admins));
        }
    }

    @Test
    void signsInWhoChoseANewPasswordHoweverOftenTheOldOneWasTriedInVain() throws Exception {
        Actor somebody = fixture.somebody(Role.EDITOR);
        Bucket account = Bucket.ofAccount(somebody.name());
        for (int i = 0; i < Bucket.FREE_FOR_ACCOUNT; i++) {
            throttle.admit(account);
        }
        assertThrows(TooManyTries.class, () -> throttle.admit(account));
        Secret code = invitations.offerPassword(fixture.somebody(Role.ADMIN), somebody.id());
        Secret browser = codes.acceptPassword(code, somebody.name(), "another long one", new Client("10.0.0.9", null));
        assertEquals(Optional.of(somebody), signIns.actor(browser));
        throttle.admit(account);
    }

    @Test
    void offersOneNewPasswordAtATime() throws Exception {
        Actor admin = fixture.somebody(Role.ADMIN);
        Actor somebody = fixture.somebody(Role.EDITOR);
        assertEquals(6, PeopleFixture.atOnce(6, WrongSecret.class, () -> invitations.offerPassword(admin, somebody.id())));
        assertEquals(1, invitations.open(admin).stream().filter(open -> somebody.name().equals(open.person())).count());
    }

    @Test
    void endsALinkForANewPasswordWithThePassword() throws Exception {
        Actor somebody = fixture.somebody(Role.EDITOR);
        Secret link = invitations.offerPassword(fixture.somebody(Role.ADMIN), somebody.id());
        own.changePassword(somebody, PeopleFixture.PASSWORD, "another long one", false);
        assertThrows(WrongSecret.class, () -> invitations.acceptPassword(link, PeopleFixture.PASSWORD, HERE));
    }

    @Test
    void signsNobodyInByAPasswordThatChangesMeanwhile() throws Exception {
        Actor somebody = fixture.somebody(Role.EDITOR);
        String stamp = signIns.stamp(somebody.name());
        assertEquals(Optional.of(somebody), signIns.actor(signIns.open(somebody.name(), HERE, stamp)));
        transaction.begin();
        own.changePassword(somebody, PeopleFixture.PASSWORD, "another long one", false);
        CompletableFuture<Secret> late = CompletableFuture.supplyAsync(() -> signIns.open(somebody.name(), HERE, stamp));
        Thread.sleep(300);
        assertFalse(late.isDone(), "it waits for the change");
        transaction.commit();
        assertEquals(WrongSecret.class, assertThrows(ExecutionException.class, late::get).getCause().getClass());
        assertThrows(WrongSecret.class, () -> signIns.open(somebody.name(), HERE, stamp));
        assertEquals(Optional.of(somebody), signIns.actor(signIns.open(somebody.name(), HERE, signIns.stamp(somebody.name()))));
    }

    @Test
    void endsOneSignInAndNoneOfOthers() throws Exception {
        Actor admin = fixture.somebody(Role.ADMIN);
        Actor somebody = fixture.somebody(Role.EDITOR);
        Secret here = signIns.open(somebody.name(), HERE);
        Secret there = signIns.open(somebody.name(), new Client("203.0.113.77", "Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36"));
        SignedInDevice signedInDevice = signIns.places(somebody, here).stream().filter(one -> !one.current()).findFirst().orElseThrow();
        assertEquals("Chrome Windows 203.0.113.*", signedInDevice.browser() + " " + signedInDevice.system() + " " + signedInDevice.network());
        signIns.end(admin, signedInDevice.id());
        assertEquals(Optional.of(somebody), signIns.actor(there), "nobody ends another's");
        assertThrows(ForbiddenException.class, () -> access.end(somebody, somebody.id(), signedInDevice.id()));
        signIns.end(somebody, signedInDevice.id());
        assertEquals(List.of(Optional.of(somebody), Optional.empty()), List.of(signIns.actor(here), signIns.actor(there)));
        Secret token = tokens.make(somebody, new NewToken("a script", Role.EDITOR, Instant.now().plusSeconds(60)));
        access.revoke(admin, somebody.id(), access.tokens(admin, somebody.id()).get(0).id());
        assertEquals(Optional.empty(), tokens.actor(token));
        access.end(admin, somebody.id(), access.places(admin, somebody.id()).get(0).id());
        assertEquals(Optional.empty(), signIns.actor(here));
        Secret again = signIns.open(somebody.name(), HERE);
        access.endAll(admin, somebody.id());
        assertEquals(Optional.empty(), signIns.actor(again));
        assertEquals(List.of("sign-out.everywhere", "sign-out.one", "token.revoked"), actions(Map.of("person", Long.toString(admin.id()), "q", somebody.name())));
    }

    @Test
    void endsTokensWithThePasswordOnlyWhereThatIsAskedFor() throws Exception {
        Actor somebody = fixture.somebody(Role.EDITOR);
        Secret token = tokens.make(somebody, new NewToken("a script", Role.EDITOR, Instant.now().plusSeconds(60)));
        own.changePassword(somebody, PeopleFixture.PASSWORD, "another long one", false);
        assertEquals(Optional.of(somebody), tokens.actor(token));
        own.changePassword(somebody, "another long one", PeopleFixture.PASSWORD, true);
        assertEquals(Optional.empty(), tokens.actor(token));
        assertEquals(List.of("token.revoked.all"), actions(Map.of("person", Long.toString(somebody.id()), "action", "token.revoked.all")));
    }

    @Test
    void notesWhatIsRefusedWithinBounds() throws Exception {
        Actor somebody = fixture.somebody(Role.EDITOR);
        Client strange = new Client("2001:db8:" + Long.toHexString(System.nanoTime() & 0xffff) + ":7:0:0:0:1", null);
        Client neighbour = new Client(strange.address().replace(":0:0:0:1", ":1:2:3:4"), null);
        for (int i = 0; i < RefusalService.MOST_AN_HOUR + 10; i++) {
            refusals.signIn(null, i % 2 == 0 ? strange : neighbour);
            refusals.act(somebody, "act.refused", "POST /admin/accounts", strange);
        }
        refusals.signIn(somebody.name(), strange);
        List<AuditLine> unknown = log.lines(AuditFilter.of(Map.of("action", "sign-in.unknown", "q", strange.address().replaceFirst(":7:.*", ":7:"))::get), 0, 100);
        assertEquals(RefusalService.MOST_AN_HOUR, unknown.size(), "one network of IPv6 is one machine");
        assertEquals(Set.of("-"), unknown.stream().map(AuditLine::subject).collect(Collectors.toSet()));
        assertEquals(RefusalService.MOST_AN_HOUR, actions(Map.of("person", Long.toString(somebody.id()), "action", "act.refused")).size());
        assertEquals(List.of("refused.more"), actions(Map.of("person", Long.toString(somebody.id()), "action", "refused.more")));
        AuditLine known = log.lines(AuditFilter.of(Map.of("action", "sign-in.failed", "q", somebody.name())::get), 0, 10).get(0);
        assertEquals(List.of(somebody.name(), strange.address()), List.of(known.subject(), known.after()));
    }

    @Test
    void keepsNoNameThatNobodyHas() throws Exception {
        String typed = "hunter" + System.nanoTime();
        String address = "2001:db8:" + Integer.toHexString((int) (System.nanoTime() & 0xffff)) + "::7";
        assertThrows(WrongSecret.class, () -> passwordSignIn.signIn(typed, "wrong", new Client(address, null), null));
        assertEquals(0, log.count(AuditFilter.of(Map.of("q", typed)::get)));
        assertEquals(0, entities.createQuery("select count(*) from Tally t where t.bucket like :typed", Long.class).setParameter("typed", "%" + typed + "%")
                .getSingleResult());
        assertEquals(1, log.count(AuditFilter.of(Map.of("action", "sign-in.unknown", "q", address)::get)));
    }

    private List<String> actions(Map<String, String> filter) {
        return log.lines(AuditFilter.of(filter::get), 0, 100).stream().map(AuditLine::action).toList();
    }

    @Test
    void readsTheLogAsItIsAtOneMoment() throws Exception {
        Actor actor = fixture.somebody(Role.ADMIN);
        transaction.begin();
        for (int i = 0; i < 1200; i++) {
            audit.record(actor, "entry.corrected", "line " + i, null, null);
        }
        transaction.commit();
        AuditFilter filter = AuditFilter.of(Map.of("person", Long.toString(actor.id()), "q", "line ")::get);
        List<AuditLine> before = log.lines(filter, 0, 2000);
        List<AuditLine> read = new ArrayList<>();
        audit.each(filter, line -> {
            read.add(line);
            assertTrue(read.size() > 1 || isReadByACursor(), "memory holds few lines");
            if (read.size() % 400 == 1) {
                CompletableFuture.runAsync(() -> audit.record(actor, "entry.corrected", "line of later", null, null)).join();
            }
        });
        assertEquals(1200, before.size());
        assertEquals(before, read);
        assertEquals(1203, log.count(filter));
    }

    /** PostgreSQL shows this; H2 always keeps the result of a large query on the disk. */
    private boolean isReadByACursor() {
        return System.getenv("DAILYPAPERS_DB_URL") == null
                || !entities.createNativeQuery("select name from pg_cursors where statement like '%audit_event%'").getResultList().isEmpty();
    }

    @Test
    void takesNoCodeThatIsTooOldRevokedOrForSomethingElse() throws Exception {
        Actor admin = fixture.somebody(Role.ADMIN);
        Secret old = invitations.invite(admin, Role.EDITOR, "old");
        change("update Invitation i set i.expiresAt = :now where i.codeHash = :hash", Map.of("now", Instant.now(), "hash", old.hash()));
        assertThrows(WrongSecret.class, () -> invitations.accept(old, PeopleFixture.asked(), HERE));
        assertEquals(Optional.empty(), invitations.find(old));
        Secret revoked = invitations.invite(admin, Role.EDITOR, "revoked");
        invitations.revoke(admin, invitations.find(revoked).orElseThrow().id());
        assertThrows(WrongSecret.class, () -> invitations.accept(revoked, PeopleFixture.asked(), HERE));
        Secret password = invitations.offerPassword(admin, fixture.somebody(Role.EDITOR).id());
        assertThrows(WrongSecret.class, () -> invitations.accept(password, PeopleFixture.asked(), HERE));
        assertThrows(WrongSecret.class, () -> setUp.accept(invitations.invite(admin, Role.ADMIN, null), PeopleFixture.asked(), HERE));
    }

    @Test
    void endsWhatAnAdminMadeWithTheRightForIt() throws Exception {
        Actor chief = fixture.somebody(Role.ADMIN);
        Actor editor = fixture.somebody(Role.EDITOR);
        for (boolean disabled : List.of(true, false)) {
            Actor admin = fixture.somebody(Role.ADMIN);
            Secret link = invitations.invite(admin, Role.ADMIN, null);
            Secret reset = invitations.offerPassword(admin, editor.id());
            Secret token = tokens.make(admin, new NewToken("all", Role.ADMIN, Instant.now().plusSeconds(60)));
            if (disabled) {
                accounts.disable(chief, admin.id());
            } else {
                accounts.giveRole(chief, admin.id(), Role.EDITOR);
            }
            assertThrows(ForbiddenException.class, () -> invitations.invite(admin, Role.ADMIN, null));
            assertThrows(ForbiddenException.class, () -> invitations.offerPassword(admin, editor.id()));
            assertThrows(ForbiddenException.class, () -> tokens.make(admin, new NewToken("more", Role.ADMIN, Instant.now().plusSeconds(60))));
            for (int again = 0; again < 2; again++) {
                assertThrows(WrongSecret.class, () -> invitations.accept(link, PeopleFixture.asked(), HERE));
                assertThrows(WrongSecret.class, () -> invitations.acceptPassword(reset, PeopleFixture.PASSWORD, HERE));
                assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(tokens.actor(token), invitations.find(link)));
                accounts.enable(chief, admin.id());
                accounts.giveRole(chief, admin.id(), Role.ADMIN);
            }
        }
    }

    @Test
    void takesNoLinkOfSomebodyWhoWasTakenTheRightBeforeLinksEndedWithIt() throws Exception {
        Actor admin = fixture.somebody(Role.ADMIN);
        Secret link = invitations.invite(admin, Role.ADMIN, null);
        change("update Person p set p.role = EDITOR where p.id = :id", Map.of("id", admin.id()));
        assertEquals(Optional.empty(), invitations.find(link));
        assertThrows(WrongSecret.class, () -> invitations.accept(link, PeopleFixture.asked(), HERE));
    }

    @Test
    void endsSignInsThatAreIdleOrOld() throws Exception {
        Actor somebody = fixture.somebody(Role.EDITOR);
        Secret idle = signIns.open(somebody.name(), HERE);
        Secret old = signIns.open(somebody.name(), HERE);
        assertEquals(Optional.of(somebody), signIns.actor(idle));
        Instant now = Instant.now();
        change("update SignIn s set s.seenAt = :then where s.tokenHash = :hash",
                Map.of("then", now.minus(SignIn.IDLE), "hash", idle.hash()));
        change("update SignIn s set s.createdAt = :then where s.tokenHash = :hash",
                Map.of("then", now.minus(SignIn.LONGEST), "hash", old.hash()));
        assertEquals(Optional.empty(), signIns.actor(idle));
        assertEquals(Optional.empty(), signIns.actor(old));
        assertEquals(List.of(), signIns.places(somebody, idle));
        assertEquals(Optional.of(somebody.name()), signIns.ownerName(idle), "what was typed finds back");
    }

    @Test
    void notesOnceAMinuteThatSomebodyIsThere() throws Exception {
        Actor somebody = fixture.somebody(Role.EDITOR);
        Secret token = signIns.open(somebody.name(), HERE);
        assertEquals(1, Statements.once(() -> signIns.actor(token)));
        Instant early = Instant.now().minus(Duration.ofMinutes(2));
        change("update SignIn s set s.seenAt = :then where s.tokenHash = :hash", Map.of("then", early, "hash", token.hash()));
        signIns.actor(token);
        assertTrue(signIns.places(somebody, token).get(0).seenAt().isAfter(early.plusSeconds(60)));
        assertTrue(people.accounts().stream().filter(account -> account.id() == somebody.id()).findFirst().orElseThrow().seenAt()
                .isAfter(early.plusSeconds(60)));
    }

    @Test
    void givesATokenTheLesserOfItsOwnRoleAndItsOwners() throws Exception {
        fixture.somebody(Role.ADMIN);
        Actor admin = fixture.somebody(Role.ADMIN);
        Secret whole = tokens.make(admin, new NewToken("whole", Role.ADMIN, Instant.now().plusSeconds(60)));
        Secret less = tokens.make(admin, new NewToken("less", Role.EDITOR, Instant.now().plusSeconds(60)));
        assertEquals(Role.ADMIN, tokens.actor(whole).orElseThrow().role());
        assertEquals(Role.EDITOR, tokens.actor(less).orElseThrow().role());
        accounts.giveRole(admin, admin.id(), Role.EDITOR);
        assertEquals(Optional.empty(), tokens.actor(whole));
        assertEquals(Role.EDITOR, tokens.actor(less).orElseThrow().role());
        Actor editor = new Actor(admin.id(), admin.name(), admin.displayName(), Role.EDITOR);
        assertThrows(ForbiddenException.class,
                () -> tokens.make(editor, new NewToken("more", Role.ADMIN, Instant.now().plusSeconds(60))));
        change("update ApiToken t set t.expiresAt = :now where t.tokenHash = :hash", Map.of("now", Instant.now(), "hash", less.hash()));
        assertEquals(Optional.empty(), tokens.actor(less));
    }

    @Test
    void tellsNamesByOneStatement() throws Exception {
        Actor one = fixture.somebody(Role.EDITOR);
        Actor two = fixture.somebody(Role.EDITOR);
        own.showAs(two, " 다른 이름 ", false);
        List<Long> ids = List.of(one.id(), two.id(), -1L);
        assertEquals(Map.of(one.id(), one.displayName(), two.id(), "다른 이름"), people.displayNames(ids));
        assertEquals(1, Statements.once(() -> people.displayNames(ids)));
        assertEquals(Map.of(), people.displayNames(List.of()));
        assertFalse(people.singleKeys(two.id()));
        assertTrue(people.singleKeys(one.id()));
    }

    @Test
    void writesDownWhatAdminsDo() throws Exception {
        Actor admin = fixture.somebody(Role.ADMIN);
        Actor whom = fixture.somebody(Role.EDITOR);
        accounts.giveRole(admin, whom.id(), Role.ADMIN);
        accounts.giveRole(admin, whom.id(), Role.ADMIN);
        accounts.disable(admin, whom.id());
        accounts.enable(admin, whom.id());
        List<AuditLine> lines = log.lines(AuditFilter.of(Map.of("person", Long.toString(admin.id()), "q", whom.name().toUpperCase())::get),
                0, 10);
        assertEquals(List.of("account.enabled", "account.disabled", "role.changed"), lines.stream().map(AuditLine::action).toList());
        assertEquals(List.of("editor", "admin"), List.of(lines.get(2).before(), lines.get(2).after()));
    }

    @Test
    void findsLinesOfTheLog() throws Exception {
        Actor actor = fixture.somebody(Role.ADMIN);
        String subject = "100%_sure!" + actor.name();
        String before = day(Instant.now());
        invitations.invite(actor, Role.EDITOR, subject);
        assertEquals(1, log.count(AuditFilter.of(Map.of("q", "100%_SURE!" + actor.name())::get)));
        assertEquals(0, log.count(AuditFilter.of(Map.of("q", "100%%sure!" + actor.name())::get)));
        assertEquals(1, log.count(AuditFilter.of(Map.of("q", subject, "from", before, "to", day(Instant.now()), "action", "invitation.made")::get)));
        assertEquals(0, log.count(AuditFilter.of(Map.of("q", subject, "to", "2001-01-01")::get)));
        assertEquals(0, log.count(AuditFilter.of(Map.of("q", subject, "person", "0")::get)));
        assertEquals(0, log.count(AuditFilter.of(Map.of("q", subject, "action", "role.changed")::get)));
    }

    private static String day(Instant when) {
        return when.atZone(ZoneId.of("Asia/Seoul")).toLocalDate().toString();
    }

    private void change(String update, Map<String, Object> parameters) throws Exception {
        transaction.begin();
        var query = entities.createQuery(update);
        parameters.forEach(query::setParameter);
        query.executeUpdate();
        transaction.commit();
    }
}
