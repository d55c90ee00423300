package org.dailypapers.reading;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.source.Attribution;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;



/** The desk shows and compares what readers never see, on the same pages. */
@ExtendWith(ArquillianExtension.class)
class DeskHistoryIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject
    private DigestStore digests;
    @Inject
    private EntryStore store;
    @Inject
    private PeopleFixture people;

    private EntryKey key;
    private String cookie;

    @BeforeEach
    void sendBackAndHide() throws Exception {
        Actor ada = people.somebody(Role.EDITOR);
        cookie = people.cookie(ada);
        LocalDate day = DigestFixture.day();
        key = new EntryKey(day, "2001.00001");
        DigestFixture.accept(digests, day, DigestFixture.digest(day, DigestFixture.entry(key.arxivId(), "T", "3", "기계가 쓴 글이다.")),
                new Attribution("Bot", null, null));
        store.revise(key, 1, Provenance.edited(Act.now(ada.id(), "고침")), saying("사람이 쓴 글이다."));
        store.judge(key, 2, Status.RETURNED, Act.now(ada.id(), "아직 아닙니다"));
        store.flag(key, Flag.HIDDEN, true, Act.now(ada.id(), "숨긴 까닭"));
    }

    @Test
    void showsEverythingToEditorsAndStaysAtTheDesk() throws Exception {
        String base = "/admin/entry/" + key;
        String history = page(base + "/history?lang=en");
        for (String text : List.of("아직 아닙니다", "숨긴 까닭", "badge gone\">" + en("history.flag.HIDDEN.true"), "badge returned", base + "/compare/1...2", base + "/revision/2")) {
            assertTrue(history.contains(text), text + " in " + history);
        }
        assertFalse(history.contains("\"/entry/"), "no link leaves the desk for what readers cannot see");
        assertTrue(page(base + "/compare/1...2").contains("사람이"));
        String revision = page(base + "/revision/2?lang=en");
        assertTrue(revision.contains("사람이 쓴 글이다"), revision);
        assertTrue(revision.contains("Readers see no revision"), revision);
        assertTrue(page(base).contains(base + "/compare/1...2"), "the editor leads there");
        HttpResponse<String> chosen = get(base + "/compare?from=2&to=1", cookie);
        assertEquals(base + "/compare/2...1", chosen.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", ""));
    }

    @Test
    void showsNothingOfItToReaders() throws Exception {
        for (String path : List.of("/history", "/compare/1...2", "/revision/1", "/revision/2")) {
            assertEquals(404, get("/entry/" + key + path, cookie).statusCode(), "a cookie counts at the desk only");
            assertEquals(303, get("/admin/entry/" + key + path, "").statusCode(), path);
        }
    }

    private static Content saying(String text) {
        return new Content("T", List.of("Ada B."), 3, null, null, List.of(new Section("What's New", text)));
    }

    private String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, cookie);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private static HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + System.getenv("DAILYPAPERS_HTTP_PORT") + path))
                .header("Cookie", cookie).build(), HttpResponse.BodyHandlers.ofString());
    }
}
