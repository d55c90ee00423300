package org.dailypapers.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.dailypapers.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How quickly a day and a paper can be read, on a phone above all. */
@OnSite
class BriefIT {

    private static final String DAY = "/day/2024-11-14";
    private static final int PHONE = 390;
    private static final int SCREEN = 844;

    private final Server server;

    BriefIT(Server server) {
        this.server = server;
    }

    @BeforeAll
    static void launch() {
        Chromium.require();
    }

    @Test
    void aScreenOfAPhoneShowsFivePapersAsAListAndTwoAndAHalfAsABrief() {
        try (BrowserContext context = phone(true)) {
            Page page = open(context, DAY + "?view=list");
            assertTrue(shown(page, ".lines > li") >= 5, shown(page, ".lines > li") + " papers in the first screen");
            page = open(context, DAY);
            assertTrue(shown(page, ".entry") >= 2.5, shown(page, ".entry") + " cards in the first screen");
            Object tallest = page.evaluate("Math.max(...[...document.querySelectorAll('.entry')].map(card => card.offsetHeight))");
            assertTrue(((Number) tallest).intValue() <= 280, "a card is " + tallest + " px high");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theViewIsAChoiceInTheAddressThatNeighboursKeep(boolean script) {
        try (BrowserContext context = phone(script)) {
            Page page = open(context, DAY);
            assertEquals(0, page.locator(".entry details[open]").count());
            page.getByText(ko("day.view.full"), new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".entry details[open] .prose").first()).isVisible();
            assertEquals(page.locator(".entry details").count(), page.locator(".entry details[open]").count());
            page.getByText(ko("day.sort.votes"), new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page).hasURL(server.address(DAY + "?view=full&sort=-votes").toString());
            page.locator(".ends [rel=prev]").click();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/day/.*\\?view=full&sort=-votes$"));
            assertFalse(page.url().contains(DAY));
            page.locator(".day .steps [rel=next]").click();
            assertThat(page).hasURL(server.address(DAY + "?view=full&sort=-votes").toString());
        }
        assertEquals(400, server.status(DAY + "?view=wide"));
    }

    @Test
    void theContentsLeadToEachPaperAndStayInSightOnADesktop() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            Page page = open(context, DAY);
            int papers = page.locator(".entry").count();
            assertThat(page.locator(".contents li")).hasCount(papers);
            page.locator(".contents a").last().click();
            assertEquals(page.locator(".entry").last().getAttribute("id"), page.evaluate("decodeURIComponent(location.hash.slice(1))"));
            assertThat(page.locator(".entry").last()).isInViewport();
            assertThat(page.locator(".contents a").last()).isInViewport();
            Chromium.resize(page, PHONE);
            assertThat(page.locator(".contents a").first()).isHidden();
            page.locator(".contents summary").click();
            page.locator(".contents a").nth(1).click();
            assertThat(page.locator(".entry").nth(1)).isInViewport();
        }
    }

    @Test
    void aSummaryFoldsFromItsEndToo() {
        try (BrowserContext context = phone(true)) {
            Page page = open(context, DAY);
            page.locator(".entry summary").first().click();
            page.locator(".entry .shut").first().click();
            assertThat(page.locator(".entry .prose").first()).isHidden();
            assertThat(page.locator(".entry").first()).isInViewport();
        }
        try (BrowserContext context = phone(false)) {
            Page page = open(context, DAY);
            page.locator(".entry summary").nth(1).click();
            page.locator(".entry .shut").nth(1).click();
            assertThat(page.locator(".entry summary").nth(1)).isInViewport();
        }
    }

    @Test
    void aCardHasFewTabStopsAndTargetsLargeEnoughForAThumb() {
        try (BrowserContext context = phone(true)) {
            Page page = open(context, DAY);
            Object stops = page.evaluate("Math.max(...[...document.querySelectorAll('.entry')].map(card => [...card.querySelectorAll('a, summary')]"
                    + ".filter(e => e.tabIndex >= 0 && e.checkVisibility({contentVisibilityAuto: true}) && e.getClientRects().length).length))");
            assertTrue(((Number) stops).intValue() <= 5, stops + " tab stops in a card");
            for (String path : List.of(DAY, DAY + "?view=list", "/paper/2411.09009", "/papers", "/calendar/2024-11", "/calendar/2024")) {
                page = open(context, path);
                assertEquals(List.of(), page.evaluate("[...document.querySelectorAll('a, button, summary, select, main input')]"
                        + ".filter(e => e.getClientRects().length && !e.matches('.skip, [tabindex=\"-1\"]') && !e.closest('.prose'))"
                        + ".map(e => [e, e.getBoundingClientRect()]).filter(([e, box]) => box.height > 1 && (box.height < 24"
                        + " || e.matches('.acts a, .entry summary') && box.height < 44)).map(([e, box]) => box.height + ' ' + e.outerHTML)"), path);
            }
        }
    }

    @Test
    void theFocusGoesThroughThePapersBeforeTheContentsBesideThem() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            Page page = open(context, DAY);
            page.locator(".day .steps a").last().focus();
            page.keyboard().press("Tab");
            assertEquals(page.locator(".entry h2 a").first().getAttribute("href"), page.evaluate("document.activeElement.getAttribute('href')"));
            page.locator(".ends a").last().focus();
            page.keyboard().press("Tab");
            assertEquals(page.locator(".contents a").first().getAttribute("href"), page.evaluate("document.activeElement.getAttribute('href')"));
        }
    }

    @Test
    void theContentsMarkThePaperBeingRead() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            Page page = open(context, DAY);
            page.locator(".entry").nth(4).evaluate("card => card.scrollIntoView()");
            assertThat(page.locator(".contents [aria-current]")).hasAttribute("href", "#" + page.locator(".entry").nth(4).getAttribute("id"));
            assertThat(page.locator(".contents [aria-current]")).isInViewport();
        }
    }

    @Test
    void aPaperSaysFirstWhatMatters() {
        try (BrowserContext context = phone(true)) {
            Page page = open(context, "/paper/2411.09009");
            for (String part : List.of(".facts time", ".facts .id", ".acts a >> nth=0", ".authors li >> nth=0", ".by")) {
                double bottom = page.locator(".paper " + part).first().boundingBox().y;
                assertTrue(bottom < page.locator(".paper .prose").first().boundingBox().y, part + " stands above the text");
            }
            assertThat(page.locator(".paper .by")).containsText(ko("paper.by.machine"));
            page.locator(".paper .facts a").first().click();
            assertTrue(page.url().endsWith("#2411.09009"), page.url());
            assertThat(page.locator("[id='2411.09009']")).isInViewport();
            page = open(context, "/paper/" + Site.LONG);
            assertThat(page.locator(".authors > ul li")).hasCount(6);
        }
    }

    @Test
    void printsTheFactsAndAllAuthors() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.DARK, "ko-KR", false)) {
            Page page = open(context, "/paper/" + Site.LONG);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String part : List.of(".facts time", ".facts .id", ".up", ".by", ".address")) {
                assertThat(page.locator(".paper " + part).first()).isVisible();
            }
            assertThat(page.locator(".authors li").last()).isVisible();
            assertThat(page.locator(".paper .address")).containsText("/paper/" + Site.LONG);
            page = open(context, DAY);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".entry .prose").last()).isVisible();
            assertThat(page.locator(".entry .facts").first()).isVisible();
            assertThat(page.locator(".contents li").first()).isHidden();
            page = open(context, "/day/" + Site.HARD_DAY);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            String authors = page.locator("[id='" + Site.LONG + "'] .facts").innerText();
            assertTrue(authors.contains("Author Number 399"), authors);
        }
    }

    @Test
    void aFormulaInTheTitleOfANeighbourStaysOnItsLine() {
        try (BrowserContext context = phone(false)) {
            Page page = open(context, "/day/2024-11-15");
            assertThat(page.locator(".ends [rel=next] b span[title]").first()).hasCSS("display", "inline");
            page = open(context, "/paper/" + Site.LONG);
            assertThat(page.locator("h1 span[title]").first()).hasCSS("display", "inline");
        }
    }

    @Test
    void aVideoThatFailsSaysSoAndGivesItsLinkBack() {
        try (BrowserContext context = phone(true)) {
            Page page = context.newPage();
            page.route(url -> url.endsWith(".mp4"), Route::abort);
            page.navigate(server.address("/paper/2402.19469").toString());
            String address = page.locator(".acts .play").getAttribute("href");
            page.locator(".acts .play").click();
            assertThat(page.locator(".screen [role=status]")).containsText(ko("entry.video.failed"));
            assertThat(page.locator(".screen a[href='" + address + "']")).isVisible();
            assertThat(page.locator(".acts .play")).isVisible();
            assertThat(page.locator("video")).hasCount(0);
        }
    }

    @Test
    void theSearchBoxKeepsItsQueryAndResultsComeFirst() {
        try (BrowserContext context = phone(true)) {
            Page page = open(context, "/");
            page.locator("header input[name=q]").fill("losses");
            page.locator("header input[name=q]").press("Enter");
            assertThat(page.locator("main tbody tr")).hasCount(2);
            assertThat(page.locator("header input[name=q]")).hasValue("losses");
            assertThat(page.locator("main form")).isHidden();
            assertThat(page.locator(".fold > summary")).hasText(ko("papers.filter") + " (1)");
            assertThat(page).hasTitle(java.util.regex.Pattern.compile(".*losses.*"));
            assertThat(page.locator("main tbody tr .lead").first()).isVisible();
            assertThat(page.locator("main tbody tr").first()).isInViewport();
            Chromium.resize(page, 1440);
            assertThat(page.locator("main form")).isVisible();
        }
    }

    @Test
    void theFooterIsAtTheFoot() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true)) {
            for (String path : List.of("/nope", "/papers?q=nothing-at-all", DAY)) {
                Page page = open(context, path);
                assertEquals(true, page.evaluate("Math.abs(document.documentElement.scrollHeight - scrollY"
                        + " - document.querySelector('.foot').getBoundingClientRect().bottom) < 1"), path);
            }
        }
    }

    @Test
    void noLineBeginsWithAParticleAfterABracket() {
        try (BrowserContext context = phone(false)) {
            Page page = open(context, "/paper/2411.09009");
            assertThat(page.locator(".paper .prose").first()).isVisible();
            assertTrue(page.locator(".nowrap").count() > 0);
            assertEquals(0, page.locator(".prose .nowrap").evaluateAll("all => all.filter(e => e.getClientRects().length > 1).length"));
        }
    }

    private BrowserContext phone(boolean script) {
        return Chromium.context(PHONE, ColorScheme.LIGHT, "ko-KR", script);
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(server.address(path).toString());
        return page;
    }

    /** How many elements the first screen shows, in parts of an element too. */
    private static double shown(Page page, String elements) {
        return ((Number) page.locator(elements).evaluateAll("all => all.reduce((sum, e) => { const box = e.getBoundingClientRect();"
                + " return sum + Math.max(0, Math.min(box.bottom, " + SCREEN + ") - box.top) / box.height }, 0)")).doubleValue();
    }
}
