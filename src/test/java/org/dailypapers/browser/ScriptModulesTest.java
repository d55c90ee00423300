package org.dailypapers.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The modules of the desk's scripts, each by itself: in a real browser, on a page that has what the module needs and nothing else. */
class ScriptModulesTest {

    private static final String PART = "<fieldset class='part'><input name='heading'><textarea name='body'></textarea></fieldset>";
    private static final String EDITOR = """
            <form id='editor'>
              <div class='finding' id='one' tabindex='-1' data-field='body-0' data-start='2' data-text='bb' data-mended='aaXcc' data-reason='mended'>
                <span class='fixed' data-text='applied'></span><button>fix</button></div>
              <div class='finding current' id='two' tabindex='-1' data-field='body-1' data-text='t'><span class='fixed'></span></div>
              <div id='sections'>%s</div><template id='section'>%s</template>
              <details><summary>more</summary><input id='note' data-missing='Say why.'></details>
              <textarea id='authors'></textarea><input name='reason' maxlength='20'>
              <span class='removed' data-text='gone'></span><button type='button' data-do='restore' hidden></button>
            </form>""";

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void browser() {
        Chromium.require();
    }

    @BeforeEach
    void open() {
        context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true);
        page = context.newPage();
        page.route("**", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")
                .setBody("<!DOCTYPE html><html lang='en'><title>modules</title><body></body></html>")));
        page.navigate("http://modules.test/");
        for (String module : List.of("sections", "cards", "keys", "asking", "sending", "keeping")) {
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(Path.of("src/main/webapp/assets/" + module + ".js")));
        }
    }

    @AfterEach
    void close() {
        context.close();
    }

    /** Shows an editor with sections, given as headings and bodies. */
    private void editor(String... texts) {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < texts.length; i += 2) {
            parts.append(PART.replace("<input", "<input value=\"" + texts[i] + "\"").replace("<textarea", "<textarea id='body-" + i / 2 + "'")
                    .replace("></textarea>", ">" + texts[i + 1] + "</textarea>"));
        }
        page.evaluate("html => { document.body.innerHTML = html; window.changes = 0; var form = document.getElementById('editor');"
                + " window.sections = Sections.begin(form, () => { changes += 1; }); window.cards = Cards.begin(form); }", EDITOR.formatted(parts, PART));
    }

    /** The sections, one a line, as {@code heading|body}. */
    private String sections() {
        return (String) page.evaluate("sections.parts().map(p => p.querySelector('input').value + '|' + sections.body(p).value).join('\\n')");
    }

    private Object run(String script) {
        return page.evaluate(script);
    }

    @Test
    void aSectionIsSplitAtTheCursorAndJoinedAgain() {
        editor("A", "one two");
        run("var area = sections.body(sections.parts()[0]); area.setSelectionRange(3, 3); sections.split(sections.parts()[0]);");
        assertEquals("A|one\n|two", sections());
        run("sections.parts()[1].querySelector('input').value = 'B'; sections.join(sections.parts()[0]);");
        assertEquals("A|one\n\n**B** two", sections());
        run("sections.join(sections.parts()[0])");
        assertEquals("A|one\n\n**B** two", sections(), "the last section has none to join with");
        assertEquals(2, run("changes"));
    }

    @Test
    void aSectionIsRemovedAndComesBackWhereItWas() {
        editor("A", "a", "B", "b", "C", "c");
        run("sections.remove(sections.parts()[1]); sections.remove(sections.parts()[0]);");
        assertEquals("C|c", sections());
        assertEquals("gone", run("document.querySelector('.removed').textContent"));
        run("sections.restore(); sections.restore();");
        assertEquals("A|a\nB|b\nC|c", sections());
        assertEquals(true, run("document.querySelector('[data-do=restore]').hidden"));
    }

    @Test
    void aSectionMovesWithTheCardsAboveIt() {
        editor("A", "a", "B", "b");
        run("var card = document.getElementById('one'); sections.parts()[1].before(card); sections.move(sections.parts()[1], -1);");
        assertEquals("B|b\nA|a", sections());
        assertEquals("one", run("document.getElementById('sections').firstElementChild.id"));
        run("sections.move(sections.parts()[0], -1)");
        assertEquals("B|b\nA|a", sections(), "nothing is above the first");
    }

    @Test
    void aMissingSectionIsWrittenInItsUsualPlaceOnce() {
        editor("New", "n", "Results", "r", "Other", "o");
        run("sections.write('Details', ['New', 'Details', 'Results'])");
        assertEquals("New|n\nDetails|\nResults|r\nOther|o", sections());
        run("sections.write('Details', ['New', 'Details', 'Results'])");
        assertEquals("New|n\nDetails|\nResults|r\nOther|o", sections());
        assertEquals(true, run("document.activeElement === sections.body(sections.parts()[1])"));
    }

    @Test
    void namedSectionsAreReorderedWithinTheirPlaces() {
        editor("A", "a", "X", "x", "B", "b");
        run("sections.reorder(['B', 'A', 'unknown'])");
        assertEquals("B|b\nX|x\nA|a", sections());
        run("sections.fill([{heading: 'Z', body: 'z'}])");
        assertEquals("Z|z", sections());
    }

    @Test
    void aLineOfAuthorsMovesAsAWhole() {
        editor("A", "a");
        run("var area = document.getElementById('authors'); area.value = 'Ada\\nBen\\nCid'; area.setSelectionRange(5, 5); sections.moveLine(area, -1);");
        assertEquals("Ben\nAda\nCid", run("document.getElementById('authors').value"));
        run("sections.moveLine(document.getElementById('authors'), -1)");
        assertEquals("Ben\nAda\nCid", run("document.getElementById('authors').value"));
    }

    @Test
    void theChangedPartIsWhatLiesBetweenEqualEnds() {
        editor("A", "a");
        List<List<String>> texts = List.of(List.of("aabbcc", "aaXcc"), List.of("", "abc"), List.of("abc", ""), List.of("same", "same"), List.of("aaa", "aa"),
                List.of("aba", "ababa"));
        for (List<String> both : texts) {
            assertEquals(both.get(1), page.evaluate("([before, after]) => { var part = cards.changedPart(before, after);"
                    + " return before.slice(0, part.from) + after.slice(part.from, part.to) + before.slice(before.length - (after.length - part.to)); }", both),
                    both.toString());
        }
    }

    @Test
    void aFixIsAppliedOnlyToTextThatNobodyHasChanged() {
        editor("A", "aabbcc", "B", "t");
        run("document.getElementById('body-0').value = 'typed'");
        assertEquals(false, run("cards.mend(document.getElementById('one'))"));
        assertEquals("typed", run("document.getElementById('body-0').value"));
        run("document.getElementById('body-0').value = 'aabbcc'; document.querySelector('[name=reason]').value = 'mine'");
        assertEquals(true, run("cards.mend(document.getElementById('one'))"));
        assertEquals("aaXcc", run("document.getElementById('body-0').value"));
        assertEquals("X", run("var a = document.getElementById('body-0'); a.value.slice(a.selectionStart, a.selectionEnd)"));
        assertEquals("mine, mended", run("document.querySelector('[name=reason]').value"));
        assertEquals("two", run("cards.current().id"), "the next card that is open");
        assertEquals(true, run("cards.isMended()"));
        assertEquals(false, run("cards.mend(document.getElementById('two'))"), "a card without a fix");
    }

    @Test
    void walkingGoesRound() {
        editor("A", "aabbcc", "B", "t");
        run("cards.walk(1)");
        assertEquals("one", run("cards.current().id"));
        run("cards.walk(-1)");
        assertEquals("two", run("cards.current().id"));
    }

    @Test
    void aKeyIsNamedByItsPlaceWhateverTheKeyboardWrites() {
        for (List<Object> key : List.<List<Object>>of(List.of("ㅁ", "KeyA", false, "a"), List.of("A", "KeyA", true, "shift a"), List.of("?", "Slash", true, "?"),
                List.of("f", "KeyF", false, "f"), List.of("[", "BracketLeft", false, "["), List.of("1", "Digit1", false, "1"), List.of("Enter", "Enter", false, "enter"))) {
            assertEquals(key.get(3), page.evaluate("k => Keys.name({key: k[0], code: k[1], shiftKey: k[2]})", key), key.toString());
        }
        assertEquals(true, run("Keys.isComposing({isComposing: true, keyCode: 65}) && Keys.isComposing({isComposing: false, keyCode: 229})"));
    }

    @Test
    void whatIsMissingIsAskedForInItsPlaceUntilItIsTyped() {
        editor("A", "a");
        run("Asking.ask(document.getElementById('note')); Asking.ask(document.getElementById('note'));");
        assertEquals("Say why.", run("document.querySelector('[role=alert]').textContent"));
        assertEquals(1, run("document.querySelectorAll('[role=alert]').length"));
        assertEquals("note", run("document.activeElement.id"));
        assertEquals(true, run("document.querySelector('details').open"));
        run("Asking.answered(document.getElementById('note'))");
        assertEquals(1, run("document.querySelectorAll('[role=alert]').length"), "nothing is typed yet");
        run("document.getElementById('note').value = 'x'; Asking.answered(document.getElementById('note'))");
        assertEquals(0, run("document.querySelectorAll('[role=alert]').length"));
        assertEquals(false, run("document.getElementById('note').hasAttribute('aria-invalid')"));
    }

    @Test
    void anAttemptIsRepeatedUntilItSucceedsAndNeverTwiceAtOnce() {
        assertEquals("3 1", run("new Promise(done => { var tries = 0, at = 0, most = 0; var sending = Sending.until(() => { tries += 1; at += 1;"
                + " most = Math.max(most, at); return new Promise((ok, no) => setTimeout(() => { at -= 1; tries < 3 ? no({after: 0}) : ok();"
                + " if (tries === 3) done(tries + ' ' + most); }, 20)); }, () => {}); sending.go(); sending.go(); })"));
    }

    @Test
    void copiesBelongToAnAccountAndEndAfterTwoWeeks() {
        run("Keeping.keep(Keeping.name('7', '2024-11-12/2411.1', 'p'), {at: Date.now(), fields: [['title', 'x']]});"
                + "Keeping.keep(Keeping.name('8', '2024-11-12/2411.1', 'p'), {at: Date.now(), fields: []});"
                + "Keeping.keep(Keeping.name('7', '2024-11-12/2411.2', 'q'), {at: Date.now() - 15 * 86400000, fields: []});"
                + "localStorage.setItem('typed 7 broken r', '{')");
        assertEquals("2024-11-12/2411.1", run("Keeping.find('7').map(copy => copy.where).join()"));
        assertEquals(2, run("localStorage.length"), "what is too old or broken is gone");
        run("Keeping.forget('7')");
        assertEquals("typed 8 2024-11-12/2411.1 p", run("localStorage.key(0)"));
    }
}
