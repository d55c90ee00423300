package org.dailypapers.curation.queue;

import static org.dailypapers.curation.MarkedDayFixture.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;

import jakarta.inject.Inject;

import org.dailypapers.Statements;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.MarkerCheckFixture;
import org.dailypapers.curation.finding.CheckRunner;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.view.EntryFilter;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of the queue, of the checks and of progress, with few statements. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class QueuePageIT {

    private static final int MOST = 7;

    @Inject
    private DigestStore digests;
    @Inject
    private QueueRepository queue;
    @Inject
    private CheckRunner runner;
    @Inject
    private PeopleFixture people;

    private DeskClientFixture browser;

    @BeforeEach
    void signIn() throws Exception {
        browser = new DeskClientFixture(people.cookie(people.somebody(Role.EDITOR)));
    }

    @Test
    void needFewStatementsWhateverThereIs() throws Exception {
        LocalDate few = day(2);
        LocalDate many = day(60);
        long statements = statements("/admin/queue?from=" + few + "&to=" + few);
        assertEquals(statements, statements("/admin/queue?check=" + MarkerCheckFixture.NAME + "&from=" + many + "&to=" + many));
        assertTrue(statements <= MOST, "the queue needs " + statements);
        assertTrue(statements("/admin/checks") <= MOST);
        assertTrue(statements("/admin/progress") <= MOST + 2);
    }

    @Test
    void keepsWhatItShowsInItsAddress() throws Exception {
        LocalDate day = day(30);
        Document page = Jsoup.parse(get("/admin/queue?from=" + day + "&to=" + day + "&severity=error&lang=en"));
        assertEquals(25, page.select(".queue > li").size());
        assertEquals(day.toString(), page.select("form.filters input[name=from]").val());
        assertEquals("error", page.select("form.filters select[name=severity] option[selected]").val());
        assertTrue(page.select(".tally a[href*=check=" + MarkerCheckFixture.NAME + "]").attr("href").contains("severity=error"));
        Document second = Jsoup.parse(get(page.select(".pages a[rel=next]").attr("href")));
        assertEquals(5, second.select(".queue > li").size());
        assertEquals("26", second.select("ol.queue").attr("start"));
        Document editor = Jsoup.parse(get(second.select(".queue h2 a").first().attr("href")));
        assertEquals("/admin/queue?severity=error&from=" + day + "&to=" + day + "&page=2&lang=en", editor.select(".steps a").first().attr("href"));
        assertTrue(editor.select(".finding").text().contains(MarkerCheckFixture.NAME), editor.select("#form").text());
        assertTrue(editor.select("#source mark").eachText().stream().anyMatch(text -> text.contains("§§word")), editor.select("#source").text());
    }

    private LocalDate day(int entries) {
        LocalDate day = DigestFixture.day();
        String[] papers = new String[entries];
        Arrays.setAll(papers, i -> DigestFixture.entry("2005.%05d".formatted(i + 1), "Paper " + i, Integer.toString(i), "글 §§word " + i));
        DigestFixture.accept(digests, day, DigestFixture.digest(day, papers));
        QueueFilter filter = new QueueFilter(new EntryFilter(null, day, day, null, null, null), MarkerCheckFixture.NAME, null, null);
        await(() -> queue.count(filter).number() == entries && runner.idle());
        return day;
    }

    private long statements(String path) throws IOException {
        return Statements.of(() -> get(path));
    }

    private String get(String path) throws IOException {
        DeskClientFixture.Answer answer = browser.get(path);
        assertEquals(200, answer.status(), path);
        return answer.body();
    }
}
