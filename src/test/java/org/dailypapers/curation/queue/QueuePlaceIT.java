package org.dailypapers.curation.queue;

import static org.dailypapers.MessagesFixture.en;
import static org.dailypapers.curation.MarkedDayFixture.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.finding.CheckRunner;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.desk.ListPosition;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.view.EntryFilter;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The order of the queue, as the editor goes through it, and a queue that is longer than it is counted. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class QueuePlaceIT {

    /** Copies of an entry, with their check and revision, as no import could make so many in a moment. */
    private static final List<String> COPIES = List.of("""
            insert into entry (id, digest_date, arxiv_id, position, vanished, source_id, reading, newest_revision, published_revision, status,
            title, title_key, authors, search_key, votes, version, newest_status, base_id, lead) select 7000000000 + g.x, e.digest_date,
            '9912.' || (10000 + g.x), e.position + g.x, false, e.source_id, e.reading, e.newest_revision, null, e.status, e.title, e.title_key,
            e.authors, e.search_key, e.votes, 0, e.newest_status, e.base_id, e.lead from entry e cross join generate_series(1, %d) as g(x)
            where e.id = ?1""", """
            insert into revision (id, entry_id, number, origin, status, created_at, content_id) select 7000000000 + g.x, 7000000000 + g.x,
            r.number, r.origin, r.status, r.created_at, r.content_id from revision r cross join generate_series(1, %d) as g(x)
            where r.entry_id = ?1""", """
            insert into checked (entry_id, revision, fingerprint, conflict, joined, withdrawn, errors, warnings, infos, gravity, votes,
            digest_date, checked_at) select 7000000000 + g.x, c.revision, c.fingerprint, false, false, false, c.errors, c.warnings, c.infos,
            c.gravity, c.votes, c.digest_date, c.checked_at from checked c cross join generate_series(1, %d) as g(x)
            where c.entry_id = ?1""");

    @Inject
    private DigestStore digests;
    @Inject
    private QueueRepository queue;
    @Inject
    private QueuePlaceRepository places;
    @Inject
    private CheckRunner runner;
    @Inject
    private PeopleFixture people;
    @PersistenceContext
    private EntityManager entities;
    @Resource
    private UserTransaction transaction;

    private Actor editor;

    @BeforeEach
    void signIn() throws Exception {
        editor = people.somebody(Role.EDITOR);
    }

    @Test
    void eachEntryIsBetweenThoseBesideItInTheList() {
        LocalDate first = day(7);
        LocalDate second = day(5);
        QueueFilter filter = filter(first.isBefore(second) ? first : second, first.isBefore(second) ? second : first);
        await(() -> queue.count(filter).number() >= 12 && runner.idle());
        List<EntryKey> keys = queue.rows(filter, 0, 1000).stream().map(row -> new EntryKey(row.date(), row.arxivId())).toList();
        for (int i = 0; i < keys.size(); i++) {
            EntryKey next = keys.get((i + 1) % keys.size());
            assertEquals(new ListPosition(i + 1, keys.size(), i == 0 ? null : keys.get(i - 1), next),
                    places.place(filter, keys.get(i), null, editor.id()).place(), keys.get(i) + " in " + keys);
        }
    }

    @Test
    void saysThatItIsLongerThanItIsCounted() throws Exception {
        LocalDate day = day(1);
        QueueFilter filter = filter(day, day);
        await(() -> queue.count(filter).number() == 1 && runner.idle());
        long entry = queue.rows(filter, 0, 1).get(0).id();
        String list = "/admin/queue?from=" + day + "&to=" + day + "&lang=en";
        DeskClientFixture browser = new DeskClientFixture(people.cookie(editor));
        try {
            copy(entry, QueueCount.FAR + 20);
            Document start = browser.page(list);
            assertEquals(en("queue.page.more", 1, 25, QueueCount.FAR), start.select(".head .n").text());
            assertEquals(en("queue.all.more", QueueCount.FAR), start.select(".batch summary").text());
            assertEquals(en("desk.waiting.more", QueueCount.FAR), browser.page("/admin?lang=en").select(".desk-begin a").last().text());
            Document end = browser.page(list + "&page=400");
            assertEquals(25, end.select(".queue > li").size());
            assertTrue(end.text().contains(en("queue.beyond")), end.select("main").text());
            assertEquals(400, browser.get(list + "&page=401").status());
            Document last = browser.page(end.select(".queue h2 a").last().attr("href"));
            assertEquals(en("editor.place.more", QueueCount.FAR, QueueCount.FAR), last.select(".head .n").text());
            Document beyond = browser.page(last.select(".steps a[rel=next]").attr("href"));
            browser.page(beyond.select(".steps a").first().attr("href"));
        } finally {
            forget();
        }
        assertEquals(en("papers.count", 1, 1, 1), browser.page(list).select(".head .n").text());
    }

    private void copy(long entry, int many) throws Exception {
        transaction.begin();
        for (String copies : COPIES) {
            entities.createNativeQuery(copies.formatted(many)).setParameter(1, entry).executeUpdate();
        }
        // PostgreSQL does that by itself within a minute, and plans for few rows before
        entities.createNativeQuery("analyze").executeUpdate();
        transaction.commit();
    }

    private void forget() throws Exception {
        transaction.begin();
        for (String rows : List.of("presence where entry_id", "checked where entry_id", "revision where entry_id", "entry where id")) {
            entities.createNativeQuery("delete from " + rows + " > 7000000000").executeUpdate();
        }
        transaction.commit();
    }

    private static QueueFilter filter(LocalDate from, LocalDate to) {
        return new QueueFilter(new EntryFilter(null, from, to, null, null, null), null, null, null);
    }

    /** A day with entries that have one of three numbers of votes. */
    private LocalDate day(int entries) {
        LocalDate day = DigestFixture.day();
        String[] papers = new String[entries];
        Arrays.setAll(papers, i -> DigestFixture.entry("2006.%05d".formatted(day.getDayOfYear() * 100 + i + 1), "Paper " + i, Integer.toString(i % 3),
                "글 §§word " + i));
        DigestFixture.accept(digests, day, DigestFixture.digest(day, papers));
        return day;
    }
}
