package org.dailypapers.platform.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.PersonRepository;
import org.dailypapers.account.Role;
import org.dailypapers.account.people.OwnAccountService;
import org.dailypapers.content.AuthorSlug;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.curation.desk.PolicyService;
import org.dailypapers.curation.queue.ClaimService;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.AuthorWithdrawalStore;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.act.PaperStore;
import org.dailypapers.digest.act.PolicyFixture;
import org.dailypapers.curation.erasure.ErasureService;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.importer.undo.DayService;
import org.dailypapers.platform.database.DataVersion;
import org.dailypapers.platform.database.ReadingRepository;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Kept pages are those that would be rendered: after each kind of change, every page has the bytes that it has when nothing is kept, and
 * the pages that show the change have others than before.
 */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
@Order(0)
class FreshPagesIT {

    private static final String OTHER = "\"another\"";

    @Inject
    private DigestStore digests;
    @Inject
    private DigestRepository days;
    @Inject
    private EntryStore entries;
    @Inject
    private PaperStore papers;
    @Inject
    private AuthorWithdrawalStore marks;
    @Inject
    private ErasureService erasures;
    @Inject
    private DayService dayService;
    @Inject
    private PolicyService policies;
    @Inject
    private PolicyFixture follow;
    @Inject
    private OwnAccountService accounts;
    @Inject
    private ClaimService claims;
    @Inject
    private PeopleFixture people;
    @Inject
    private PersonRepository persons;
    @Inject
    private ReadingRepository reading;
    @PersistenceContext
    private EntityManager entities;
    @Resource
    private UserTransaction transaction;

    private Actor admin;
    private LocalDate day;
    private EntryKey key;

    @BeforeEach
    void imported() throws Exception {
        admin = people.somebody(Role.ADMIN);
        day = DigestFixture.day();
        DigestFixture.accept(digests, day, DigestFixture.digestOf(day, 3));
        key = new EntryKey(day, "%02d%02d.%05d".formatted(day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth() * 1000 + 2));
    }

    @Test
    void everyChangeIsShownByTheNextReadOfEveryPage() throws Exception {
        String ofDay = "/day/" + day;
        String ofPaper = "/paper/" + key.arxivId();
        String table = "/papers?from=" + day + "&to=" + day;
        String history = "/entry/" + key + "/history";
        changes("an import", () -> DigestFixture.accept(digests, day, DigestFixture.digestOf(day, 4)), ofDay, table, "/calendar/" + day.getYear());
        changes("a correction", () -> entries.revise(key, 1, Provenance.edited(act()), corrected("Corrected", "corrected")), ofDay, ofPaper, table, history);
        changes("an approval", () -> entries.judge(key, 2, Status.APPROVED, act()), ofDay, ofPaper, history);
        changes("a shown name", () -> accounts.showAs(admin, "Grace", true), history);
        changes("a correction that is sent back", () -> {
            entries.revise(key, 2, Provenance.edited(act()), corrected("Again", "again"));
            entries.judge(key, 3, Status.RETURNED, act());
        });
        changes("the way back to an earlier text", () -> entries.revert(key, 3, 1, act()), ofPaper, history);
        changes("hiding", () -> entries.flag(key, Flag.HIDDEN, true, act()), ofDay);
        changes("showing again", () -> entries.flag(key, Flag.HIDDEN, false, act()), ofDay);
        changes("unpublishing", () -> entries.flag(key, Flag.WITHDRAWN, true, act()), ofDay, table);
        changes("publishing again", () -> entries.flag(key, Flag.WITHDRAWN, false, act()), ofDay, table, ofPaper);
        changes("withdrawal by the authors", () -> marks.mark(key.arxivId(), null, null, act()), ofPaper, ofDay);
        changes("a paper that is added", () -> papers.add(new EntryKey(day, "9901.99001"), corrected("Added", "added"), act()), ofDay, table);
        changes("an identifier that is corrected", () -> papers.correctId(new EntryKey(day, "9901.99001"), "9901.99002", act()), ofDay, table);
        changes("a stricter policy", () -> policies.settle(admin, null, true, false), ofDay, table);
        changes("the former policy", () -> {
            policies.settle(admin, null, false, false);
            follow.align();
        }, ofDay, table);
        changes("erasing", () -> erasures.erase(admin, key, "why"), ofDay, table);
        changes("a day that is taken off", () -> dayService.withdraw(admin, day, "why"), "/calendar/" + day.getYear());
        changes("a day that is brought back", () -> dayService.restore(admin, day, "why"), "/calendar/" + day.getYear(), ofDay);
    }

    @Test
    void whatReadersDoNotSeeMovesNothing() throws Exception {
        long version = version();
        claims.take(admin, key);
        claims.free(admin, key);
        assertEquals(version, version(), "claims");
        DigestFixture.accept(digests, day, DigestFixture.digestOf(day, 3));
        assertEquals(version, version(), "a file that has not changed");
        transaction.begin();
        entries.judge(key, 1, Status.APPROVED, act());
        transaction.rollback();
        assertEquals(version, version(), "what was not committed");
        entries.judge(key, 1, Status.APPROVED, act());
        assertEquals(version + 1, version(), "once for a transaction");
    }

    @Test
    void aPageShowsOneState() throws Exception {
        transaction.begin();
        long version = reading.begin();
        CompletableFuture.runAsync(() -> entries.flag(key, Flag.WITHDRAWN, true, act())).join();
        assertEquals(3, days.find(day).orElseThrow().papers());
        transaction.rollback();
        assertTrue(DataVersion.ofProcess().known() > version);
        assertEquals(2, days.find(day).orElseThrow().papers());
    }

    @Test
    void areTheSameForEverybody() throws Exception {
        String page = "/papers?from=" + day + "&to=" + day + "&sort=title";
        byte[] reader = read(page);
        assertArrayEquals(reader, read(page, "Cookie", people.cookie(people.somebody(Role.EDITOR)) + "; theme=dark"));
        assertArrayEquals(reader, ofHost("elsewhere.example", page));
        assertArrayEquals(reader, read(page, "X-Forwarded-Host", "elsewhere.example"));
        assertArrayEquals(reader, read(page + "&utm_source=x&nothing"));
        assertArrayEquals(reader, read("/papers?sort=title&to=" + day + "&unknown=1&from=" + day));
    }

    @Test
    void theFieldsOfABodyAreNoParameters() throws Exception {
        for (String method : List.of("GET", "HEAD", "GET")) {
            PageCache.ofProcess().clear();
            String page = "/papers?from=" + day + "&to=" + day;
            String body = "lang=en";
            raw(method + " " + page + " HTTP/1.0\r\nAccept-Language: ko\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    + body.length() + "\r\n\r\n" + body);
            assertTrue(new String(read(page, "Accept-Language", "ko"), StandardCharsets.UTF_8).contains("<html lang=\"ko\""), method);
        }
    }

    @Test
    void thatAPersonWasSeenMovesNothing() throws Exception {
        long version = version();
        transaction.begin();
        persons.note(admin.id(), Instant.now());
        transaction.commit();
        assertEquals(version, version());
    }

    @Test
    void anUnchangedPageStaysKnownAfterAChangeElsewhere() throws Exception {
        String page = "/paper/" + key.arxivId();
        String tag = open(page).getHeaderField("ETag");
        LocalDate elsewhere = DigestFixture.day();
        DigestFixture.accept(digests, elsewhere, DigestFixture.digest(elsewhere, DigestFixture.entry("9902.00001", "Elsewhere", "1", "x")));
        entries.revise(new EntryKey(elsewhere, "9902.00001"), 1, Provenance.edited(act()), corrected("Elsewhere", "elsewhere"));
        HttpURLConnection again = open(page, "If-None-Match", OTHER + ", " + tag);
        assertEquals(304, again.getResponseCode());
        entries.revise(key, 1, Provenance.edited(act()), corrected("Here", "here"));
        assertEquals(200, open(page, "If-None-Match", tag).getResponseCode());
    }

    private void changes(String what, Change change, String... shownBy) throws Exception {
        Map<String, String> before = readAll();
        long version = version();
        Map<Long, Object> rows = rows("version");
        change.run();
        stampedAsChanged(what, version, rows);
        Map<String, String> kept = readAll();
        PageCache.ofProcess().clear();
        Map<String, String> anew = readAll();
        anew.forEach((page, text) -> assertEquals(text, kept.get(page), page + " after " + what));
        for (String page : shownBy) {
            assertNotEquals(before.get(page), kept.get(page), page + " does not show " + what);
        }
    }

    /** The search index, feeds and exports ask for the entries with a newer stamp than they know. */
    private void stampedAsChanged(String what, long before, Map<Long, Object> rows) {
        Map<Long, Object> changed = rows("version");
        Map<Long, Object> stamps = rows("stamp");
        changed.forEach((id, version) -> assertEquals(!version.equals(rows.get(id)), (long) stamps.get(id) > before, id + " after " + what));
        for (long id : rows.keySet()) {
            assertTrue(changed.containsKey(id) || (long) entities.createNativeQuery("select max(stamp) from erased_entry where entry_id = ?1", Long.class)
                    .setParameter(1, id).getSingleResult() > before, id + " is gone after " + what);
        }
    }

    /** @return a value of each entry of the day, by its identifier */
    private Map<Long, Object> rows(String column) {
        Map<Long, Object> rows = new HashMap<>();
        ((List<?>) entities.createNativeQuery("select id, " + column + " from entry where digest_date = ?1").setParameter(1, day).getResultList())
                .forEach(row -> rows.put((Long) ((Object[]) row)[0], ((Object[]) row)[1]));
        return rows;
    }

    private long version() throws Exception {
        transaction.begin();
        try {
            return reading.begin();
        } finally {
            transaction.rollback();
        }
    }

    private Map<String, String> readAll() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String page : List.of("/", "/day/" + day, "/day/" + day + "?view=list", "/calendar", "/calendar/" + day.getYear(),
                "/calendar/" + day.toString().substring(0, 7), "/papers?from=" + day + "&to=" + day, "/paper/" + key.arxivId(),
                "/author/" + AuthorSlug.of("Ada B."), "/entry/" + key + "/history", "/about")) {
            HttpURLConnection connection = open(page);
            boolean found = connection.getResponseCode() < 400;
            pages.put(page, connection.getResponseCode() + (found ? new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8) : ""));
        }
        return pages;
    }

    private Act act() {
        return Act.now(admin.id(), "why");
    }

    private static Content corrected(String title, String text) {
        return new Content(title, new ArrayList<>(List.of("Ada B.", "Grace H.")), 7, null, null, List.of(new Section("What's New", text)));
    }

    private static byte[] read(String page, String... headers) throws IOException {
        HttpURLConnection connection = open(page, headers);
        assertEquals(200, connection.getResponseCode(), page);
        return connection.getInputStream().readAllBytes();
    }

    private static HttpURLConnection open(String page, String... headers) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + System.getenv("DAILYPAPERS_HTTP_PORT") + page)
                .toURL().openConnection();
        for (int i = 0; i < headers.length; i += 2) {
            connection.setRequestProperty(headers[i], headers[i + 1]);
        }
        return connection;
    }

    /** What a client reads that names another host, which HttpURLConnection cannot. */
    private static byte[] ofHost(String host, String page) throws IOException {
        String answer = raw("GET " + page + " HTTP/1.0\r\nHost: " + host + "\r\n\r\n");
        return answer.substring(answer.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(System.getenv("DAILYPAPERS_HTTP_PORT")))) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Changes something. */
    private interface Change {
        void run() throws Exception;
    }
}
