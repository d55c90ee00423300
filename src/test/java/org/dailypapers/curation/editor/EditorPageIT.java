package org.dailypapers.curation.editor;

import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.curation.DeskClientFixture;
import org.dailypapers.curation.MarkedDayFixture;
import org.dailypapers.curation.MarkerCheckFixture;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.editor.typing.DraftService;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.curation.DeskClientFixture.Answer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The editor without scripts: text typed in other fields is kept, and findings are marked where readers will see them. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class EditorPageIT {

    private static final String WHY = "일부러 그렇게 썼습니다";

    @Inject
    private MarkedDayFixture day;
    @Inject
    private DraftService drafts;
    @Inject
    private DeskService desk;
    @Inject
    private PeopleFixture people;
    @Inject
    private HistoryRepository history;

    private Actor ben;
    private DeskClientFixture browser;

    @BeforeEach
    void begin() throws Exception {
        ben = people.somebody(Role.EDITOR);
        browser = new DeskClientFixture(people.cookie(ben));
    }

    @Test
    void aFixTakesNothingAwayThatIsTypedForOtherFindings() throws Exception {
        day.accept("§§one §§two");
        Document page = editor();
        long second = day.all(1).get(1).id();
        Document after = follow(send(page, page.select("button[value^=fix:" + MarkerCheckFixture.NAME + "]").first().val(), "why-" + second, WHY, "scope-" + second, "entry",
                "note", "쓰던 메모"));
        assertEquals("one §§two", after.select("textarea[name=body]").first().text());
        assertTyped(after, second, "entry", "쓰던 메모");
        Document later = editor();
        assertTyped(later, second, "entry", "쓰던 메모");
        assertEquals(2, later.select(".draft").size() + later.select("details.fine[open]").size());
    }

    @Test
    void aDismissalTakesNothingAwayThatIsTypedForOtherFindings() throws Exception {
        day.accept("§§one §§two");
        long first = day.all(1).get(0).id();
        long second = day.all(1).get(1).id();
        Document after = follow(send(editor(), "dismiss:" + first, "why-" + first, "용어입니다", "why-" + second, WHY));
        assertEquals(List.of("DISMISSED §§one", "OPEN §§two"), day.states(1));
        assertEquals("용어입니다", day.all(1).get(0).reason());
        assertTyped(after, second, "finding", "");
        assertEquals(0, after.select(".draft").size(), "of the text nothing is unsaved");
        Document again = follow(send(after, "recall:" + first));
        assertEquals("", again.select("input[name=why-" + first + "]").val(), "what was said of it was used");
        assertTyped(again, second, "finding", "");
    }

    @Test
    void fixingAllOfACheckLeavesTheDismissedAmongEqualOnesAsItIs() throws Exception {
        day.accept("§§one §§one §§one §§two");
        long second = day.all(1).get(1).id();
        Document page = follow(send(editor(), "dismiss:" + second + ":1"));
        Document after = follow(send(page, "fix-all:" + MarkerCheckFixture.NAME));
        assertEquals("one §§one one two", after.select("textarea[name=body]").first().text());
    }

    @Test
    void aDismissalThatCannotBeKeepsAllThatIsTyped() throws Exception {
        day.accept("§§one §§two");
        long first = day.all(1).get(0).id();
        long second = day.all(1).get(1).id();
        Document refused = send(editor(), "dismiss:" + first, "why-" + second, WHY).page();
        assertEquals(1, refused.select("[role=alert]").size());
        assertTyped(refused, second, "finding", "");
        assertTyped(editor(), second, "finding", "");
    }

    @Test
    void aFixWithoutTheServerIsOfferedOnlyForTheTextThatWasChecked() throws Exception {
        day.accept("§§one 글");
        Document page = editor();
        assertEquals("one 글", page.select(".finding[data-field=body-0]").attr("data-mended"));
        Document wrong = send(page, "save", "votes", "many", "body", "새로 쓴 글").page();
        assertEquals("새로 쓴 글", wrong.select("textarea[name=body]").first().wholeText());
        assertEquals(0, wrong.select(".finding[data-mended]").size(), "the finding is that of the saved text");
    }

    @Test
    void savingAndJudgingUseOnlyWhatTheyAreAskedWith() throws Exception {
        day.accept("§§one §§two");
        long second = day.all(1).get(1).id();
        Document page = editor();
        page.select("textarea[name=body]").first().text("one §§two");
        page.select("input[name=reason]").first().val("고침");
        Document saved = follow(send(page, "save", "why-" + second, WHY, "note", "쓰던 메모"));
        assertEquals("one §§two", day.text(1));
        assertTyped(saved, second, "finding", "쓰던 메모");
        assertEquals(0, saved.select(".draft, .displaced").size());
        Document returned = follow(send(saved, "return"));
        assertTyped(returned, second, "finding", "");
        Document gone = follow(send(returned, "dismiss:" + second));
        assertEquals("DISMISSED §§two", day.states(1).get(1));
        assertEquals(true, drafts.find(ben, day.id(1)).isEmpty(), "nothing is left");
        assertEquals(0, gone.select(".draft, .displaced").size());
    }

    @Test
    void whatIsTypedBesideTheTextIsKeptWhileItIsTyped() throws Exception {
        day.accept("§§one §§two");
        long second = day.all(1).get(1).id();
        Document page = editor();
        List<String> fields = DeskClientFixture.fields(page, "why-" + second, WHY);
        fields.addAll(List.of("typed", "yes"));
        assertEquals(200, browser.post(page.select("#editor").attr("data-typing"), fields.toArray(String[]::new)).status());
        Document later = editor();
        assertTyped(later, second, "finding", "");
        assertEquals(0, later.select(".draft, .displaced").size());
        later.select("textarea[name=body]").first().text("§§one §§two 더");
        List<String> more = DeskClientFixture.fields(later);
        more.addAll(List.of("typed", "yes"));
        browser.post(later.select("#editor").attr("data-typing"), more.toArray(String[]::new));
        Document last = editor();
        assertEquals("§§one §§two 더", last.select("textarea[name=body]").first().text());
        assertTyped(last, second, "finding", "");
        assertEquals(0, last.select(".displaced").size(), "it is the same page that goes on");
    }

    @Test
    void whatIsTypedBesideTheTextBringsNoOlderTextBack() throws Exception {
        day.accept("§§one §§two");
        long second = day.all(1).get(1).id();
        send(editor(), "dismiss:" + day.all(1).get(0).id(), "why-" + second, WHY);
        day.save(people.somebody(Role.EDITOR), 1, 1, "§§one §§two 다른 사람의 글");
        Document page = editor();
        assertEquals("§§one §§two 다른 사람의 글", page.select("textarea[name=body]").first().text());
        assertEquals("2", page.select("#editor input[name=loaded]").val());
        assertEquals(0, page.select(".draft").size());
        assertTyped(page, second, "finding", "");
    }

    @Test
    void theNoteOfHidingIsUsedAndTheTextThatIsTypedStays() throws Exception {
        day.accept("§§one §§two");
        long second = day.all(1).get(1).id();
        Document page = editor();
        page.select("textarea[name=body]").first().text("§§one §§two 더");
        Document hidden = follow(send(page, "hide", "why-" + second, WHY, "note", "잠시 감춥니다"));
        assertEquals("§§one §§two 더", hidden.select("textarea[name=body]").first().text());
        assertTyped(hidden, second, "finding", "");
    }

    @Test
    void whatWasTypedBeforeAClashWasSolvedIsNoDraftAfterwards() throws Exception {
        for (boolean clashes : new boolean[] {true, false}) {
            int number = clashes ? 1 : 2;
            day.write("First sentence. Second sentence.", "First sentence. Second sentence.");
            Document page = written(editor(number), "First sentence. Ben wrote this.");
            type(page);
            desk.correct(people.somebody(Role.EDITOR), day.key(number), 1, Origin.EDIT, content(number, clashes ? "First sentence. Ada wrote this."
                    : "Ada wrote this. Second sentence."), "because");
            Document merged = send(page, "save").page();
            assertEquals(1, merged.select(".clashes").size());
            assertEquals(clashes, !merged.select(".clash").isEmpty());
            type(written(merged, "What both of us wrote."));
            Document saved = follow(send(merged, "save"));
            assertEquals("What both of us wrote.", day.text(number));
            assertEquals(0, saved.select(".draft, .displaced").size(), saved.select(".notices").text());
            assertTrue(drafts.find(ben, day.id(number)).isEmpty() && drafts.displaced(ben, day.id(number)).isEmpty());
        }
    }

    @Test
    void whatIsSentBeforeASaveAndComesLaterMakesNoDraft() throws Exception {
        day.write("one", "two");
        Document page = written(editor(), "one and more");
        assertFalse(type(page).getBoolean("late"));
        follow(send(page, "save"));
        assertTrue(type(page).getBoolean("late"));
        assertTrue(drafts.find(ben, day.id(1)).isEmpty());
        Document again = written(editor(), "one, more, and what goes away");
        type(again);
        Document discarded = follow(send(editor(), "discard"));
        assertTrue(type(again).getBoolean("late"));
        assertTrue(type(page).getBoolean("late"));
        assertTrue(drafts.find(ben, day.id(1)).isEmpty());
        assertEquals("one, more, and what goes away", follow(send(discarded, "undo")).select("textarea[name=body]").first().text());
    }

    @Test
    void whatIsTypedWhileASaveIsUnderWayIsKeptWithoutTheAnswer() throws Exception {
        day.write("one");
        Document page = written(editor(), "one that is saved");
        page.select("#editor input[name=page]").first().val("a-page");
        page.select("#editor input[name=turn]").first().val("5");
        follow(send(page, "save"));
        page.select("#editor input[name=turn]").first().val("4");
        assertTrue(type(page).getBoolean("late"));
        page.select("#editor input[name=turn]").first().val("6");
        assertFalse(type(written(page, "one that is saved, and more")).getBoolean("late"));
        assertEquals("one that is saved, and more", drafts.find(ben, day.id(1)).orElseThrow().form().parts().get(0).body());
    }

    @Test
    void aPageThatIsStillThereHearsOfThePressAndIsKept() throws Exception {
        day.write("one");
        Document page = written(editor(), "one in the other window");
        follow(send(written(editor(), "one that was saved"), "save"));
        JsonObject late = type(page);
        assertTrue(late.getBoolean("late"));
        page.select("#editor input[name=ends]").first().val(Integer.toString(late.getInt("ends")));
        assertFalse(type(page).getBoolean("late"));
        assertEquals("one in the other window", drafts.find(ben, day.id(1)).orElseThrow().form().parts().get(0).body());
    }

    @Test
    void theSameSaveMakesOneRevisionHoweverOftenItComes() throws Exception {
        day.write("one", "two");
        Document page = written(editor(), "one and more");
        List<String> answers = new CopyOnWriteArrayList<>();
        PeopleFixture.atOnce(6, IllegalStateException.class, () -> answers.add(send(page, "save").location()));
        assertEquals(6, answers.size());
        assertEquals(1, answers.stream().filter(to -> to.contains("done=saved&") || to.endsWith("done=saved")).count(), answers.toString());
        assertEquals(5, answers.stream().filter(to -> to.contains("done=saved-again")).count(), answers.toString());
        day.save(people.somebody(Role.EDITOR), 1, 2, "what Ada made of it");
        assertTrue(send(page, "save").location().contains("done=saved-again"));
        assertEquals("what Ada made of it", day.text(1));
        assertEquals(3, history.revisions(day.key(1), Audience.DESK).size());
        assertTrue(drafts.find(ben, day.id(1)).isEmpty() && drafts.displaced(ben, day.id(1)).isEmpty());
    }

    @Test
    void whatIsTypedUponASaveThatWasNotAnsweredIsUponThatSave() throws Exception {
        day.write("one", "two");
        Document page = written(editor(), "one and more");
        send(page, "save");
        page.select("#editor input[name=turn]").first().val("1");
        assertTrue(send(written(page, "one and much more"), "save").location().contains("done=saved"));
        assertEquals("one and much more", day.text(1));
        page.select("#editor input[name=turn]").first().val("0");
        assertEquals(1, send(written(page, "something else, without a script"), "save").page().select(".clashes").size());
    }

    @Test
    void aDraftThatStoodAsideGoesOnWhereItWasTyped() throws Exception {
        day.write("one", "two");
        Document first = editor();
        Document second = editor();
        type(written(first, "one in the first window"));
        type(written(second, "one in the second window"));
        type(written(first, "one, still in the first window"));
        Document saved = follow(send(second, "save"));
        assertEquals("one in the second window", saved.select("textarea[name=body]").first().text());
        assertEquals(1, saved.select(".displaced").size());
        assertEquals("one, still in the first window", follow(send(saved, "undo")).select("textarea[name=body]").first().text());
        assertTrue(drafts.displaced(ben, day.id(1)).isEmpty());
    }

    @Test
    void saysThatAnImportPutSentencesTogetherUntilSomebodyReadThem() throws Exception {
        day.accept("첫 문장입니다. 둘째 문장입니다.");
        desk.correct(ben, day.key(1), 1, Origin.EDIT, content(1, "첫 문장입니다. 둘째 문장입니다. 사람의 문장입니다."), "because");
        day.accept("기계의 문장입니다. 첫 문장입니다. 둘째 문장입니다.");
        Document page = editor();
        assertEquals(1, page.select(".told a[href*=/compare/2...3]").size(), page.select(".told").outerHtml());
        assertEquals(0, follow(send(page, "accept")).select(".told a[href*=/compare/]").size());
    }

    @Test
    void theQueueLeadsOnFromTheLastToTheFirstThatIsLeft() throws Exception {
        day.accept("§§one", "§§two", "§§three");
        String list = URLEncoder.encode("queue=worst&check=" + MarkerCheckFixture.NAME + "&from=" + day.day() + "&to=" + day.day(), StandardCharsets.UTF_8);
        Document last = browser.page("/admin/entry/" + day.key(1) + "?lang=ko&list=" + list);
        assertTrue(last.select("a[rel=next]").text().startsWith(ko("editor.again")), last.select(".steps").text());
        assertTrue(last.select("a[rel=next]").attr("href").startsWith("/admin/entry/" + day.key(3)));
        last.select("textarea[name=body]").first().text("one");
        last.select("#f-reason").first().val("고침");
        Answer onward = send(last, "save-next");
        assertTrue(onward.location().startsWith("/admin/entry/" + day.key(3)), onward.location());
        Document first = follow(onward);
        assertTrue(first.select(".notices").text().contains(ko("editor.again.text")), first.select(".notices").text());
        first.select("textarea[name=body]").first().text("three");
        first.select("#f-reason").first().val("고침");
        Document stays = follow(send(first, "save"));
        assertEquals("/admin/entry/" + day.key(2), stays.select("a[rel=next]").attr("href").replaceFirst("\\?.*", ""), "on from where it was");
        Document second = browser.page(stays.select("a[rel=next]").attr("href"));
        second.select("textarea[name=body]").first().text("two");
        second.select("#f-reason").first().val("고침");
        Document end = follow(send(second, "save-next"));
        assertTrue(end.select(".notices").text().contains(ko("editor.queue.done")), end.select(".notices").text());
        assertEquals(0, end.select("a[rel=next]").size());
    }

    @Test
    void marksWhatIsFoundWhereReadersWillSeeIt() throws Exception {
        day.accept("앞 **굵은 §§one** 뒤 §§two");
        Document page = editor();
        assertEquals(List.of("§§one", "§§two"), page.select("#preview mark.error").eachText());
        for (Element link : page.select("#preview a.found")) {
            Element finding = page.getElementById(link.attr("href").substring(1));
            assertTrue(finding != null && finding.hasClass("finding"), link.outerHtml());
        }
        Document dismissed = follow(send(page, "dismiss:" + day.all(1).get(0).id(), "why-" + day.all(1).get(0).id(), WHY));
        assertEquals(List.of("§§two"), dismissed.select("#preview mark.error").eachText());
        Answer typed = browser.post(dismissed.select("#editor").attr("data-typing"), "typed", "yes", "loaded", "1", "title", "Paper 1", "authors", "Ada B.",
                "heading", "What's New", "body", "앞의 §§three 글과 뒤의 <mark>§§four</mark> 글을 견주는 문장입니다.");
        String preview = Json.createReader(new StringReader(typed.body())).readObject().getString("preview");
        assertEquals(List.of("§§three", "§§four"), Jsoup.parseBodyFragment(preview).select("mark.error").eachText());
        assertTrue(preview.contains("&lt;mark&gt;"), preview);
    }

    private Document editor() throws Exception {
        return editor(1);
    }

    private Document editor(int number) throws Exception {
        return browser.page("/admin/entry/" + day.key(number) + "?lang=ko");
    }

    /** @return the imported content for a text */
    private static Content content(int number, String text) {
        return new Content(MarkedDayFixture.title(number), List.of("Ada B.", "Łukasz C.", "Ada B."), number, null, null,
                List.of(new Section("What's New", text)));
    }

    /** @return the page with a text and a reason typed in */
    private static Document written(Document page, String text) {
        page.select("textarea[name=body]").first().text(text);
        page.select("input[name=reason]").first().val("because");
        return page;
    }

    /** @return the server's response to a page that sends what is typed */
    private JsonObject type(Document page) throws Exception {
        List<String> fields = DeskClientFixture.fields(page);
        fields.addAll(List.of("typed", "yes"));
        Answer answer = browser.post(page.select("#editor").attr("data-typing"), fields.toArray(String[]::new));
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static void assertTyped(Document page, long finding, String scope, String note) {
        assertEquals(WHY, page.select("input[name=why-" + finding + "]").val());
        assertEquals(scope.equals("finding") ? "" : scope, page.select("select[name=scope-" + finding + "] option[selected]").val());
        assertTrue(page.select("input[name=why-" + finding + "]").first().closest("details").hasAttr("open"), "it is to be seen");
        assertEquals(note, page.select("input[name=note]").first().val());
    }

    private Answer send(Document page, String act, String... typed) throws Exception {
        return browser.send(page, act, typed);
    }

    private Document follow(Answer answer) throws Exception {
        assertEquals(303, answer.status(), answer.body());
        return browser.page(answer.location());
    }
}
