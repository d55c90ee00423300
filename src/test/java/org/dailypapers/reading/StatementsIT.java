package org.dailypapers.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dailypapers.Statements;
import org.dailypapers.content.AuthorSlug;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.EditorFixture;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.platform.cache.PageCache;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many statements a page needs: few, and the same number for few entries and for many. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    private static final int MOST = 9;
    private static final String MANY_DAYS = "9899.00001";
    private static final String OF_FEW = "Few P.";
    private static final String OF_MANY = "Many P.";

    @Inject
    private DigestStore store;
    @Inject
    private DigestRepository digests;
    @Inject
    private EntryStore entries;
    @Inject
    private EditorFixture people;

    @Test
    void areFewAndDoNotGrowWithTheEntries() throws IOException {
        LocalDate few = LocalDate.of(1998, 1, 1);
        LocalDate many = LocalDate.of(1999, 1, 1);
        DigestFixture.accept(store, few, DigestFixture.digestOf(few, 2).replace("Ada B.", OF_FEW));
        DigestFixture.accept(store, many, DigestFixture.digestOf(many, 99).replace("Ada B.", OF_MANY));
        for (int day = 1; day <= 20; day++) {
            LocalDate date = few.withMonth(3).withDayOfMonth(day);
            DigestFixture.accept(store, date, DigestFixture.digest(date, DigestFixture.entry(MANY_DAYS, "Again", "3", "x")));
        }
        assertSameForMore("/day/1998-01-01", "/day/1999-01-01");
        assertSameForMore("/calendar/1998-01", "/calendar/1998-03");
        assertSameForMore("/calendar/1999", "/calendar/1998");
        assertEquals(3, statements("/about"));
        assertSameForMore("/papers?from=1998-01-01&to=1998-01-01", "/papers?from=1999-01-01&to=1999-01-01&size=100");
        assertSameForMore("/paper/9801.01001", "/paper/" + MANY_DAYS);
        assertSameForMore("/author/" + AuthorSlug.of(OF_FEW), "/author/" + AuthorSlug.of(OF_MANY));
        assertSameForMore("/api/v1/digests/1998-01-01", "/api/v1/digests/1999-01-01");
        assertSameForMore("/api/v1/papers?from=1998-01-01&to=1998-01-01", "/api/v1/papers?from=1999-01-01&to=1999-01-01&size=100");
        assertSameForMore("/day/1998-01-01.md", "/day/1999-01-01.md");
    }

    @Test
    void areAsFewForManyRevisions() throws IOException {
        EntryKey few = corrected(2);
        EntryKey many = corrected(20);
        for (String page : List.of("/entry/%s/history", "/entry/%s/compare/1...2", "/entry/%s/revision/2", "/api/v1/entries/%s",
                "/api/v1/entries/%s/revisions", "/api/v1/entries/%s/revisions/2")) {
            assertSame(page.formatted(few), page.formatted(many));
        }
        assertSame("/paper/" + few.arxivId(), "/paper/" + many.arxivId());
    }

    @Test
    void areNoneForAKeptPage() throws IOException {
        String page = "/papers?q=kept-page";
        PageCache.ofProcess().clear();
        assertTrue(Statements.once(() -> read(page)) > 0);
        assertEquals(0, Statements.once(() -> read(page)));
    }

    @Test
    void areThoseOfTheRequestAlone() throws IOException {
        String page = "/papers?q=nothing-at-all";
        long alone = statements(page);
        assertEquals(alone, Statements.once(() -> {
            CompletableFuture.runAsync(digests::newest).join();
            PageCache.ofProcess().clear();
            read(page);
        }), "what others do is not counted");
        assertEquals(alone + 1, Statements.once(() -> {
            digests.newest();
            PageCache.ofProcess().clear();
            read(page);
        }), "what the thread does itself is");
    }

    private EntryKey corrected(int revisions) {
        LocalDate day = DigestFixture.day();
        EntryKey key = new EntryKey(day, "9797.%05d".formatted(revisions));
        DigestFixture.accept(store, day, DigestFixture.digest(day, DigestFixture.entry(key.arxivId(), "T", "3", "text 1")));
        for (int i = 1; i < revisions; i++) {
            Act act = Act.now(people.person("editor"), "why " + i);
            entries.revise(key, i, Provenance.edited(act), new Content("T", List.of("A"), i, null, null, List.of(new Section("X", "text " + i))));
            entries.judge(key, i + 1, Status.APPROVED, act);
        }
        return key;
    }

    private void assertSameForMore(String small, String large) throws IOException {
        assertTrue(read(large).length > read(small).length, large + " shows more than " + small);
        assertSame(small, large);
    }

    private void assertSame(String small, String large) throws IOException {
        long statements = statements(small);
        assertEquals(statements, statements(large), large);
        assertTrue(statements >= 1 && statements <= MOST, small + " needs " + statements + " statements");
    }

    private long statements(String path) throws IOException {
        return Statements.of(() -> {
            PageCache.ofProcess().clear();
            read(path);
        });
    }

    private static byte[] read(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:"
                + System.getenv("DAILYPAPERS_HTTP_PORT") + path).toURL().openConnection();
        Statements.follow(connection);
        assertEquals(200, connection.getResponseCode(), path);
        return connection.getInputStream().readAllBytes();
    }
}
