package org.dailypapers.curation.queue;

import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.dailypapers.FacesFixture;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.MarkedDayFixture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who works on which entry, and for how long. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class ClaimIT {

    @Inject
    private MarkedDayFixture day;
    @Inject
    private QueueRepository queue;
    @Inject
    private ClaimService claims;
    @Inject
    private PeopleFixture people;

    private Actor ada;
    private Actor ben;
    private DeskClientFixture browser;

    @BeforeEach
    void begin() throws Exception {
        ada = people.somebody(Role.ADMIN);
        ben = people.somebody(Role.EDITOR);
        browser = new DeskClientFixture(people.cookie(ben));
    }

    @Test
    void aClaimKeepsOthersAwayUntilItEnds() throws Exception {
        day.accept("§§a", "§§b", "§§c");
        assertTrue(claims.take(ada, day.key(3)));
        assertTrue(claims.take(ada, day.key(3)));
        assertEquals(false, claims.take(ben, day.key(3)));
        assertEquals(2, claims.takeSome(ben, day.filter()).fresh());
        assertEquals(0, claims.takeSome(ada, day.filter()).fresh());
        assertEquals(2, queue.count(day.filter(null, null, ben.id())).number());
        long first = day.id(3);
        day.age(3, 29);
        claims.renew(ada, first);
        day.age(3, 29);
        assertEquals(ada.id(), claims.holder(first).orElseThrow());
        day.age(3, 2);
        assertTrue(claims.holder(first).isEmpty());
        claims.renew(ada, first);
        assertTrue(claims.holder(first).isEmpty(), "what has ended is not taken back by a key");
        assertEquals(1, claims.takeSome(ben, day.filter()).fresh());
        claims.assign(ada, day.key(3), ada.id());
        day.age(3, 99);
        assertEquals(ada.id(), claims.holder(first).orElseThrow());
        assertEquals(false, claims.free(ben, day.key(3)));
        assertEquals(false, claims.assign(ben, day.key(3), ben.id()), "what only admins may free is not given away");
        assertEquals(false, claims.give(ben, first, ben.id(), 0).so(), "nor together with many");
        assertEquals(ada.id(), claims.holder(first).orElseThrow());
        assertTrue(claims.free(ada, day.key(3)));
        assertTrue(claims.holder(first).isEmpty());
    }

    @Test
    void isGivenToOneOfManyWhoAskAtOnce() throws Exception {
        day.accept("§§a", "§§b", "§§c", "§§d");
        List<Callable<?>> both = List.of(() -> claims.takeSome(ada, day.filter()), () -> claims.takeSome(ben, day.filter()));
        PeopleFixture.atOnce(Set.of(), both);
        assertEquals(4, queue.count(day.filter(null, null, ada.id())).number() + queue.count(day.filter(null, null, ben.id())).number());
        assertEquals(0, queue.count(day.filter(null, null, QueueFilter.NOBODY)).number());
    }

    @Test
    void lastsThirtyMinutesFromTheLastSignOfLifeInTheEditor() throws Exception {
        day.accept("§§one");
        assertEquals(303, browser.post(queueOfDay(), FacesFixture.press("claim:take", "key", day.key(1).toString())).status());
        day.age(1, 29);
        browser.page(editor());
        day.age(1, 29);
        assertEquals(ben.id(), holder(), "opening the editor lets it last on");
        assertEquals(200, type("§§one 쓰는 글").status());
        day.age(1, 29);
        assertEquals(ben.id(), holder(), "so does a key");
        assertEquals(200, look().status());
        day.age(1, 2);
        assertTrue(claims.holder(day.id(1)).isEmpty(), "a page that is only left open does not");
        type("§§one 늦은 글");
        browser.page(editor());
        assertTrue(claims.holder(day.id(1)).isEmpty(), "and what has ended is not taken back by a key");
        assertEquals(1, queue.count(day.filter(null, null, QueueFilter.NOBODY)).number());
        assertTrue(claims.take(ada, day.key(1)));
    }

    @Test
    void isGivenToSomebodyByTheFormOfTheQueue() throws Exception {
        day.accept("§§one");
        assertEquals(303, browser.post(queueOfDay(), FacesFixture.press("claim:assign", "key", day.key(1).toString(), "person",
                Long.toString(ada.id()))).status());
        assertEquals(ada.id(), holder());
        assertEquals(400, browser.post(queueOfDay(), FacesFixture.press("claim:assign", "person", Long.toString(ada.id()))).status(), "of no entry");
        assertEquals(400, browser.post(queueOfDay(), FacesFixture.press("claim:assign", "key", day.key(1).toString())).status(), "to nobody");
    }

    @Test
    void isSeenByOthersInTheQueueAndInTheEditor() throws Exception {
        day.accept("§§one", "§§two");
        claims.take(ada, day.key(2));
        Document page = browser.page(queueOfDay());
        assertTrue(page.select(".queue > li").first().select(".assignment .has").text().contains(ada.displayName()), page.select(".queue").text());
        assertEquals(0, page.select(".queue > li").first().select("button[name='claim:take']").size());
        assertEquals(1, page.select(".queue > li").last().select("button[name='claim:take']").size());
        assertTrue(browser.page("/admin/entry/" + day.key(2)).select(".notices").text().contains(ada.displayName()));
        Document first = browser.page("/admin/entry/" + day.key(1) + "?list=queue%3Dworst%26from%3D" + day.day() + "%26to%3D" + day.day());
        assertEquals(0, first.select("a[rel=next]").size());
        assertTrue(first.select(".notices .note").text().contains(ko("editor.queue.done")), first.select(".notices").text());
    }

    private long holder() {
        return claims.holder(day.id(1)).orElseThrow();
    }

    private String editor() {
        return "/admin/entry/" + day.key(1);
    }

    private String queueOfDay() {
        return "/admin/queue?lang=ko&from=" + day.day() + "&to=" + day.day();
    }

    private DeskClientFixture.Answer type(String text) throws Exception {
        return browser.post(editor() + "/typing", "typed", "yes", "loaded", "1", "title", "Paper 1",
                "authors", "Ada B.", "heading", "What's New", "body", text, "page", "a", "turn", "1");
    }

    private DeskClientFixture.Answer look() throws Exception {
        return browser.post(editor() + "/typing", "loaded", "1");
    }
}
