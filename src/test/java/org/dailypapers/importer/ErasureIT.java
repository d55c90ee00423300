package org.dailypapers.importer;

import static org.dailypapers.digest.keep.DigestFixture.digest;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dailypapers.FacesFixture;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.WrongSecret;
import org.dailypapers.account.people.AccountService;
import org.dailypapers.account.people.LastAdmin;
import org.dailypapers.account.people.OwnAccountService;
import org.dailypapers.account.token.NewToken;
import org.dailypapers.account.token.TokenService;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.erasure.ErasureService;
import org.dailypapers.curation.finding.FindingService;
import org.dailypapers.curation.paper.AuthorWithdrawalService;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.ReadingFixture;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.hash.Sha256;
import org.dailypapers.importer.run.ImportReport;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.ImportService;
import org.dailypapers.importer.undo.UndoFixture;
import org.dailypapers.importer.upload.RereadService;
import org.dailypapers.importer.upload.UploadFixture;
import org.dailypapers.importer.upload.UploadService;
import org.hibernate.Session;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing is left of what was erased: all texts and bytes of the whole database are searched. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class ErasureIT {

    private static final Attribution SETTINGS = new Attribution("Those of the folder", null, null);

    @Inject
    private ErasureService erasure;
    @Inject
    private AuthorWithdrawalService withdrawals;
    @Inject
    private ImportService imports;
    @Inject
    private FindingService findings;
    @Inject
    private RereadService rereads;
    @Inject
    private ReadingFixture readings;
    @Inject
    private UploadFixture uploads;
    @Inject
    private UploadService uploading;
    @Inject
    private UndoFixture undo;
    @Inject
    private DeskService desk;
    @Inject
    private DeskRepository everything;
    @Inject
    private DigestRepository digests;
    @Inject
    private EntryRepository entries;
    @Inject
    private PeopleFixture people;
    @Inject
    private PeopleService names;
    @Inject
    private AccountService accounts;
    @Inject
    private OwnAccountService own;
    @Inject
    private TokenService tokens;
    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    private final String marker = "geheim" + Long.toString(System.nanoTime(), 36);
    private Actor admin;
    private Actor editor;
    private LocalDate day;
    private String path;
    private EntryKey secret;
    private String other;
    private String third;

    @BeforeEach
    void aDay() throws Exception {
        admin = people.somebody(Role.ADMIN);
        editor = people.somebody(Role.EDITOR);
        day = DigestFixture.day();
        path = "digests/" + day + ".md";
        secret = new EntryKey(day, "9701.%05d".formatted(day.toEpochDay() % 100_000));
        other = "9702.%05d".formatted(day.toEpochDay() % 100_000);
        third = "9703.%05d".formatted(day.toEpochDay() % 100_000);
    }

    @Test
    void nothingOfAnEntryIsLeftAnywhereAndNoFileBringsItBack() throws Exception {
        String first = text("one", "other");
        folder(first);
        folder(text("two", "other"));
        spread();
        String conflicting = text("three", "other, changed");
        long run = folder(conflicting);
        assertTrue(everything.find(secret).orElseThrow().row().conflict());
        long waiting = uploads.upload(day + ".md", text("four", "other, changed again"));
        uploads.ended(uploads.begin(admin, uploads.upload("elsewhere/" + day + ".md", secretEntry("five")), day));

        Set<String> before = found();
        for (String column : List.of("content.json", "entry.title", "entry.authors", "entry.search_key", "entry_author.name", "source.bytes",
                "upload_file.bytes", "import_diagnostic.arguments", "import_diagnostic.excerpt", "finding.text", "draft.form", "revision.reason",
                "entry_event.reason", "entry_event.reader_reason", "author_withdrawal.reason", "audit_event.after_value", "bulk.reason", "kept_form.fields")) {
            assertTrue(before.contains(column), column + " is not among " + before);
        }
        assertThrows(IllegalArgumentException.class, () -> erasure.erase(admin, secret, "They say that " + title() + " must go"));
        transaction.begin();
        erasure.erase(admin, secret, "letter of today");
        transaction.rollback();
        assertEquals(before, found(), "all of it or nothing");

        erasure.erase(admin, secret, "letter of today");
        assertEquals(Set.of(), found());
        assertEquals(List.of(other, third), papers());
        assertTrue(source().contains("other, changed"), "the rest of the sources stays");
        assertEquals(1, rows("select 1 from source where digest_date = '" + day + "' and sha256 = '" + Sha256.of(
                source().getBytes(StandardCharsets.UTF_8)) + "'"));
        assertEquals(2, rows("select 1 from source where digest_date = '" + day + "'"), "two that differed in nothing else are one");
        assertEquals(1, everything.find(new EntryKey(day, other)).orElseThrow().row().position());
        assertTrue(rows("select 1 from audit_event where action = 'entry.erased' and subject = '" + secret + "'") == 1);
        readersSeeTheTombstone();

        long again = folder(conflicting);
        assertEquals(0, imports.find(again, 1).orElseThrow().report().run().entries(), "the file in the folder is no news");
        uploads.ended(uploads.begin(admin, waiting, day));
        assertEquals("other, changed again", said(other), "what else an upload has is imported");
        ImportReport report = uploads.ended(uploads.begin(admin, uploads.upload(day + ".md", text("six", "the last")), day));
        assertEquals(List.of(Code.ERASED_PAPER), report.diagnostics().stream().map(ImportReport.LineDiagnostic::code).toList());
        folder(text("seven", "of the folder"));
        assertEquals("of the folder", said(other));
        undo.undo(admin, run, "an older run is undone as far as it can be");
        assertEquals(List.of(other, third), papers());
        assertEquals(Set.of(), found());
    }

    /** The first reader took the heading for text, so that all of the paper stands in states and revisions of the one above it. */
    @Test
    void nothingIsLeftInAnotherEntryForWhoseTextAnEarlierReaderTookIt() throws Exception {
        String above = entry(other, "One", "4", "the text of the other paper");
        String below = "\n" + entry(third, "Two", "5", "the text of the third paper");
        String swallowed = "\n" + secretEntry("one");
        folder(digest(day, above + swallowed.replaceFirst("### .*", "a heading") + below));
        EntryKey key = new EntryKey(day, other);
        desk.correct(editor, key, 1, Origin.EDIT, retitled(everything.find(key).orElseThrow().content()), "title");
        readings.older(day, above + swallowed + below);
        readAgain();
        assertEquals(List.of(other, secret.arxivId(), third), papers());
        assertTrue(found().contains("content.json"));

        erasure.erase(admin, secret, "letter of today");
        assertEquals(Set.of(), found());
        assertEquals(List.of(other, third), papers());
        assertEquals("the text of the other paper", said(other));
    }

    /** A paper was erased, and a source has it a second time where the reader of then did not find it. */
    @Test
    void aSourceThatIsReadAgainLosesWhatWasErasedBefore() throws Exception {
        folder(text("one", "other"));
        erasure.erase(admin, secret, "letter of today");
        assertEquals(Set.of(), found());
        readings.older(day, entry(other, "One", "4", "other"), secretEntry("two"), entry(third, "Two", "5", "third"));
        assertEquals(Set.of("source.bytes"), found());
        readAgain();
        assertEquals(Set.of(), found());
        assertEquals(List.of(other, third), papers());
    }

    @Test
    void nothingComesBackByAnUploadThatArrivesMeanwhile() throws Exception {
        folder(text("one", "other"));
        long upload = uploading.begin(admin);
        transaction.begin();
        uploads.arrive(upload, day + ".md", text("two", "other, changed"));
        CompletableFuture.runAsync(() -> erasure.erase(admin, secret, "letter of today")).get();
        transaction.commit();
        uploading.complete(upload, SETTINGS);
        assertEquals(Set.of(), found());
        uploads.ended(uploads.begin(admin, upload, day));
        assertEquals("other, changed", said(other));
        assertEquals(Set.of(), found());
    }

    @Test
    void aCheckThatRunsMeanwhileNeitherStopsItNorComesAfterIt() throws Exception {
        folder(text("one", "other"));
        List<Long> ids = List.of(everything.find(secret).orElseThrow().id());
        transaction.begin();
        erasure.erase(admin, secret, "letter of today");
        CompletableFuture<List<Long>> check = CompletableFuture.supplyAsync(() -> findings.check(ids, true));
        assertThrows(TimeoutException.class, () -> check.get(300, TimeUnit.MILLISECONDS));
        transaction.commit();
        assertEquals(List.of(), check.get());
        assertEquals(Set.of(), found());
    }

    @Test
    void anAdminIsAskedTwiceAndForThePassword() throws Exception {
        folder(text("one", "other"));
        String address = "/admin/entry/" + secret + "/erase";
        assertEquals(403, new DeskClientFixture(people.cookie(editor)).get(address).status());
        DeskClientFixture client = new DeskClientFixture(people.cookie(admin));
        assertTrue(client.page("/admin/entry/" + secret).select("a[href*=/erase]").size() == 1, "the editor leads there");
        assertTrue(client.page(address).text().contains(title()));
        assertEquals(422, client.post(address, FacesFixture.press("erase:go", "reason", "a letter", "password", PeopleFixture.PASSWORD)).status());
        assertEquals(422, client.post(address, FacesFixture.press("erase:go", "reason", "a letter", "password", "wrong", "sure", "on")).status());
        assertEquals(422, client.post(address, FacesFixture.press("erase:go", "reason", "about " + title(), "password", PeopleFixture.PASSWORD, "sure", "on")).status());
        assertEquals(List.of(secret.arxivId(), other, third), papers());
        assertEquals(303, client.post(address, FacesFixture.press("erase:go", "reason", "a letter", "password", PeopleFixture.PASSWORD, "sure", "on")).status());
        String tombstone = client.page(address).text();
        assertTrue(tombstone.contains("a letter") && !tombstone.contains(marker), tombstone);
        assertEquals(410, client.get("/admin/entry/" + secret).status());
        for (int i = 0; i < 5; i++) {
            client.post("/admin/accounts/" + editor.id() + "/erase", FacesFixture.press("erase:go", "reason", "x", "password", "wrong", "sure", "on"));
        }
        assertEquals(429, client.post("/admin/accounts/" + editor.id() + "/erase", FacesFixture.press("erase:go", "reason", "x", "password", "wrong", "sure", "on")).status());
    }

    @Test
    void nothingOfAPersonIsLeftButWhatThePersonDid() throws Exception {
        folder(text("one", "other"));
        EntryKey key = new EntryKey(day, other);
        own.showAs(editor, marker + " the First", true);
        own.showAs(editor, "Dr. " + marker, true);
        String cookie = people.cookie(editor);
        tokens.make(editor, new NewToken("token of " + marker, Role.EDITOR, Instant.now().plus(1, ChronoUnit.DAYS)));
        desk.correct(editor, key, 1, Origin.EDIT, saying("corrected"), "as Dr. " + marker + " says");
        desk.judge(admin, key, 2, Status.RETURNED, marker + " the First is wrong here, says admin");
        DeskClientFixture client = new DeskClientFixture(cookie);
        client.page("/admin/entry/" + key);
        type(client, key, "half a sentence");
        sql("insert into kept_form (id, code_hash, browser_hash, person_id, client, address, fields, size, created_at) values (" + -System.nanoTime()
                + ", '" + marker + "', 'x', " + editor.id() + ", 'x', '/x', '" + marker + "', 1, current_timestamp)");
        assertTrue(found().containsAll(Set.of("person.display_name", "audit_event.after_value", "audit_event.subject", "api_token.name",
                "revision.reason", "entry_event.reason", "kept_form.fields")), found().toString());
        assertThrows(IllegalArgumentException.class, () -> accounts.erase(admin, editor.id(), "a letter of Dr. " + marker));

        accounts.erase(admin, editor.id(), "a letter");
        assertTrue(found().stream().allMatch(column -> column.equals("content.json") || column.startsWith("entry") || column.equals("source.bytes")
                || column.startsWith("import_diagnostic") || column.startsWith("finding")), "only the paper of that name has it: " + found());
        assertEquals(0, rows("select 1 from audit_event where actor = '" + editor.name() + "' or subject = '" + editor.name() + "'"));
        assertEquals(0, rows("select 1 from sign_in where person_id = " + editor.id()) + rows("select 1 from draft where person_id = " + editor.id())
                + rows("select 1 from presence where person_id = " + editor.id()) + rows("select 1 from api_token where person_id = " + editor.id()));
        assertEquals(1, rows("select 1 from revision where person_id = " + editor.id()), "the chain of revisions stays");
        assertEquals("Erased person " + editor.id(), names.displayNames(Set.of(editor.id())).get(editor.id()));
        assertTrue(new DeskClientFixture(cookie).get("/admin").location().startsWith("/admin/sign-in"));
        assertThrows(WrongSecret.class, () -> accounts.enable(admin, editor.id()));
        assertEquals(1, rows("select 1 from audit_event where action = 'person.erased' and subject = 'erased-person-" + editor.id() + "'"));
        new DeskClientFixture(people.cookie(admin)).page("/admin/accounts");
    }

    @Test
    void whatMeansSomethingElseStaysWhoeverHadItAsAName() throws Exception {
        folder(text("one", "other"));
        EntryKey key = new EntryKey(day, other);
        for (String name : List.of("Corrected", "Admin", "2024-11-12", "x", admin.displayName())) {
            own.showAs(editor, name, true);
        }
        String reason = "Corrected by the admin on 2024-11-12, x, as " + admin.displayName() + " says";
        desk.correct(editor, key, 1, Origin.EDIT, saying("corrected"), reason);
        long line = -System.nanoTime();
        sql("insert into audit_event (id, happened_at, person_id, actor, action, subject, before_value, after_value) values (" + line
                + ", current_timestamp, " + admin.id() + ", '" + admin.name() + "', 'finding.dismissed', 'x', 'corrected', '" + reason + "')");
        accounts.erase(admin, editor.id(), "approved by the admin, corrected on 2024-11-12");
        assertEquals(1, rows("select 1 from revision where person_id = " + editor.id() + " and reason = '" + reason + "'"));
        assertEquals(1, rows("select 1 from audit_event where id = " + line + " and actor = '" + admin.name() + "' and subject = 'x'"
                + " and before_value = 'corrected' and after_value = '" + reason + "'"));
        assertEquals(0, rows("select 1 from audit_event where person_id = " + editor.id() + " and action = 'account.changed' and after_value is not null"));
    }

    @Test
    void theLastAdminCannotBeErased() throws Exception {
        transaction.begin();
        try {
            entityManager.createNativeQuery("update person set disabled = true where id <> " + admin.id()).executeUpdate();
            assertThrows(LastAdmin.class, () -> accounts.erase(admin, admin.id(), "a letter"));
        } finally {
            transaction.rollback();
        }
    }

    /** Makes people leave the marker wherever they can. */
    private void spread() throws Exception {
        desk.correct(editor, secret, 2, Origin.EDIT, saying("corrected " + marker), "reason " + marker);
        desk.judge(editor, secret, 3, Status.RETURNED, "returned for " + marker);
        desk.correct(editor, new EntryKey(day, third), 1, Origin.EDIT, saying("corrected"), "as in " + title());
        DeskClientFixture client = new DeskClientFixture(people.cookie(editor));
        client.page("/admin/entry/" + secret);
        type(client, secret, "typing of " + marker);
        long entry = everything.find(secret).orElseThrow().id();
        sql("update finding set state = 'DISMISSED', scope = 'FINDING', closed_by = " + editor.id() + ", closed_at = current_timestamp, reason = '"
                + marker + "' where entry_id = " + entry);
        sql("insert into dismissal (id, check_name, entry_id, person_id, given_at, reason) values (" + -System.nanoTime() + ", 'two-days', " + entry
                + ", " + editor.id() + ", current_timestamp, '" + marker + "')");
        sql("insert into claim (entry_id, person_id, given_by, given_at) values (" + entry + ", " + editor.id() + ", " + editor.id()
                + ", current_timestamp)");
        long bulk = -System.nanoTime();
        sql("insert into bulk (id, kind, asked, person_id, reason, state, total, created_at) values (" + bulk + ", 'APPROVE', 'q=x', " + editor.id()
                + ", 'all like " + title() + "', 'DONE', 1, current_timestamp)");
        sql("insert into bulk_item (bulk_id, entry_id, state, told) values (" + bulk + ", " + entry + ", 'DONE', '" + marker + "')");
        sql("insert into audit_event (id, happened_at, person_id, actor, action, subject, after_value) values (" + bulk
                + ", current_timestamp, " + editor.id() + ", 'x', 'bulk.approve', '#1', 'all like " + title() + "')");
        sql("insert into audit_event (id, happened_at, person_id, actor, action, subject, after_value) values (" + (bulk - 1)
                + ", current_timestamp, " + editor.id() + ", 'x', 'finding.dismissed', '" + secret + " two-days', '" + marker + "')");
        for (String address : List.of("/admin/entry/" + secret + "?list=x", "/admin/day/" + day + "/add", "/admin/paper/" + secret.arxivId() + "/withdrawal")) {
            long form = -System.nanoTime();
            sql("insert into kept_form (id, code_hash, browser_hash, person_id, client, address, fields, size, created_at) values (" + form + ", '"
                    + form + "', 'x', null, 'x', '" + address + "', '" + marker + "', 1, current_timestamp)");
        }
        sql("update entry_event set reader_reason = '" + marker + "' where entry_id = " + entry);
        withdrawals.mark(editor, secret.arxivId(), null, 2, "withdrawn for " + marker);
        withdrawals.mark(editor, other, null, null, "the same as in " + title());
    }

    private static void type(DeskClientFixture client, EntryKey key, String text) throws Exception {
        assertEquals(200, client.post("/admin/entry/" + key + "/typing", "typed", "true", "loaded", "1", "page", "page", "turn", "1", "title", text,
                "authors", "A", "votes", "1", "thumbnail", "", "video", "", "heading", "", "body", text, "reason", "").status());
    }

    private void readersSeeTheTombstone() throws Exception {
        DeskClientFixture reader = new DeskClientFixture("x=y");
        String page = reader.page("/day/" + day + "?lang=en").text();
        assertTrue(page.contains("arXiv " + secret.arxivId() + ": erased on "), page);
        for (String gone : List.of("/entry/" + secret + "/history", "/entry/" + secret + "/revision/1", "/entry/" + secret + "/compare/1...2",
                "/paper/" + secret.arxivId(), "/api/v1/entries/" + secret, "/api/v1/entries/" + secret + "/revisions",
                "/api/v1/entries/" + secret + "/revisions/1", "/api/v1/papers/" + secret.arxivId())) {
            DeskClientFixture.Answer answer = reader.get(gone + (gone.startsWith("/api") ? "" : "?lang=en"));
            assertEquals(410, answer.status(), gone);
            assertTrue(answer.body().contains(gone.startsWith("/api") ? "410" : "Erased on "), answer.body());
        }
        String digest = reader.get("/api/v1/digests/" + day).body();
        assertTrue(digest.contains("\"erased\":[{\"arxivId\":\"" + secret.arxivId() + "\""), digest);
        assertFalse(reader.get("/day/" + day + ".md").body().contains(secret.arxivId()));
    }

    private String title() {
        return "A title of " + marker;
    }

    private String secretEntry(String version) {
        return entry(secret.arxivId(), title(), version.equals("one") ? "1" : "2", "text " + version + " of " + marker + " \\textbf{" + marker + "}.")
                .replace("Ada B.", "Ada " + marker) + "- ***" + marker + "***: " + marker + "\n\n";
    }

    /** The secret, another copy of it in a place that does not count, and two other papers. */
    private String text(String version, String rest) {
        return digest(day, secretEntry(version), entry(other, "Other", "1", rest), secretEntry(version), entry(third, "Third", "1", "third"));
    }

    private void readAgain() throws Exception {
        uploads.ended(uploads.begin(admin, rereads.begin(admin, day, day).orElseThrow(), day));
    }

    private static Content retitled(Content content) {
        return new Content("One, corrected", content.authors(), content.votes(), content.thumbnail(), content.video(), content.sections());
    }

    private Content saying(String text) {
        return new Content("Other", List.of("Ada B."), 1, null, null, List.of(new Section("What's New", text)));
    }

    private long folder(String text) {
        long run = imports.begin("/folder", List.of(path), Set.of());
        imports.keep(run, SourceFile.of(path, text.getBytes(StandardCharsets.UTF_8), SETTINGS));
        imports.end(run, ImportRun.State.DONE);
        return run;
    }

    private List<String> papers() {
        return entries.day(day, EntrySort.DATE).stream().map(EntryView::arxivId).toList();
    }

    private String said(String paper) {
        return everything.find(new EntryKey(day, paper)).orElseThrow().content().sections().get(0).body();
    }

    private String source() throws Exception {
        return sources("select s.bytes from source s join digest d on d.source_id = s.id where d.digest_date = '" + day + "'").get(0);
    }

    /** @return the columns of the database that contain the marker, ignoring case */
    private Set<String> found() throws Exception {
        return work(connection -> {
            Set<String> found = new TreeSet<>();
            List<String[]> columns = new ArrayList<>();
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select c.table_name, c.column_name,"
                    + " c.data_type from information_schema.columns c join information_schema.tables t on t.table_schema = c.table_schema"
                    + " and t.table_name = c.table_name where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'")) {
                while (rows.next()) {
                    columns.add(new String[] {rows.getString(1), rows.getString(2), rows.getString(3).toLowerCase(Locale.ROOT)});
                }
            }
            assertTrue(columns.size() > 200, "all columns");
            for (String[] column : columns) {
                boolean bytes = column[2].contains("binary") || column[2].equals("bytea");
                if (bytes || column[2].contains("char") || column[2].equals("text")) {
                    String name = "\"" + column[1] + "\"";
                    String query = "select " + name + " from \"" + column[0] + "\" where " + (bytes ? name + " is not null"
                            : "lower(" + name + ") like '%" + marker + "%'");
                    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
                        while (rows.next()) {
                            if (!bytes || new String(rows.getBytes(1), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).contains(marker)) {
                                found.add((column[0] + "." + column[1]).toLowerCase(Locale.ROOT));
                            }
                        }
                    }
                }
            }
            return found;
        });
    }

    private List<String> sources(String query) throws Exception {
        return work(connection -> {
            List<String> texts = new ArrayList<>();
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    texts.add(new String(rows.getBytes(1), StandardCharsets.UTF_8));
                }
            }
            return texts;
        });
    }

    private int rows(String query) throws Exception {
        return work(connection -> {
            int count = 0;
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    count++;
                }
            }
            return count;
        });
    }

    private void sql(String statement) throws Exception {
        work(connection -> {
            try (Statement one = connection.createStatement()) {
                return one.executeUpdate(statement);
            }
        });
    }

    private <T> T work(Work<T> work) throws Exception {
        transaction.begin();
        try {
            T result = entityManager.unwrap(Session.class).doReturningWork(work::on);
            transaction.commit();
            return result;
        } catch (RuntimeException | Error e) {
            transaction.rollback();
            throw e;
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
