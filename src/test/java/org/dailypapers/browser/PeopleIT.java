package org.dailypapers.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.dailypapers.Server;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages for people, accounts and the audit log, in a real browser. */
@OnSite
class PeopleIT {

    private static final String PASSWORD = "many words together";

    private final Server server;

    PeopleIT(Server server) {
        this.server = server;
    }

    @BeforeAll
    static void launch() {
        Chromium.require();
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void looksRightAndIsAccessible(ColorScheme theme) {
        for (int width : new int[] {1440, 390}) {
            try (BrowserContext context = Chromium.context(width, theme, width == 390 ? "en-GB" : "ko-KR", true)) {
                Page page = signedIn(context);
                for (String path : List.of("/admin", "/admin/accounts", "/admin/accounts/1/access", "/admin/me", "/admin/audit", "/admin/audit?q=nothing-at-all",
                        "/admin/audit?from=x", "/admin/system", "/admin/settings-that-are-not-there")) {
                    page.navigate(address(path));
                    assertHolds(page, "desk" + path.replaceAll("\\W+", "-") + "-" + width + "-" + theme.name().toLowerCase());
                }
            }
        }
    }

    @Test
    void looksRightBeforeSomebodyIsSignedIn() {
        String link = invited("looks");
        for (String path : List.of("/admin/sign-in", link, "/admin/invitation/none")) {
            for (int width : new int[] {1440, 390}) {
                try (BrowserContext context = Chromium.context(width, width == 390 ? ColorScheme.DARK : ColorScheme.LIGHT, "ko-KR", true)) {
                    Page page = context.newPage();
                    page.navigate(path.startsWith("http") ? path : address(path));
                    assertHolds(page, "before" + path.replaceFirst("^http://[^/]+", "").replaceAll("\\W+", "-").replaceAll("-[\\w-]{20,}", "")
                            + "-" + width);
                }
            }
        }
    }

    @Test
    void saysWhatIsWrongWhereItIsAndKeepsWhatWasTyped() {
        try (BrowserContext context = Chromium.context(390, ColorScheme.LIGHT, "en-GB", true)) {
            Page page = context.newPage();
            page.navigate(invited("wrong"));
            page.fill("[id='invitation:name']", "a b");
            page.fill("[id='invitation:displayName']", "Ben");
            page.fill("[id='invitation:password']", "short");
            page.click("[id='invitation:go']");
            page.locator(".mistakes").waitFor();
            assertEquals("mistakes", page.evaluate("document.activeElement.className"), "the summary is heard first");
            assertThat(page.locator(".mistakes a")).hasCount(3);
            page.locator(".mistakes a").first().click();
            assertEquals("invitation:name", page.evaluate("document.activeElement.id"));
            assertEquals("a b", page.inputValue("[id='invitation:name']"));
            assertEquals("Ben", page.inputValue("[id='invitation:displayName']"));
            assertEquals("", page.inputValue("[id='invitation:password']"));
            assertHolds(page, "invitation-wrong-390");
        }
    }

    @Test
    void goesFromInvitationToSignOutWithoutScript() {
        String link = invited("scriptless");
        try (BrowserContext context = Chromium.context(390, ColorScheme.LIGHT, "en-GB", false)) {
            Page page = context.newPage();
            page.navigate(link);
            page.fill("[id='invitation:name']", "scriptless");
            page.fill("[id='invitation:displayName']", "Without Script");
            page.fill("[id='invitation:password']", PASSWORD);
            page.fill("[id='invitation:passwordAgain']", PASSWORD);
            page.click("[id='invitation:go']");
            assertThat(page.locator("[role=status]")).containsText("Welcome");
            assertThat(page.locator("a[href^='/admin/accounts']")).hasCount(0);
            page.click(".desk a:has-text('Without Script')");
            page.fill("[id='self:displayName']", "With None");
            page.uncheck("[id='self:singleKeys']");
            page.click("[id='self:go']");
            assertThat(page.locator(".desk")).containsText("With None");
            assertFalse(page.isChecked("[id='self:singleKeys']"));
            page.click(".desk button");
            page.waitForURL("**/admin/sign-in?done=sign-out");
            Chromium.back(page);
            assertFalse(page.content().contains("With None"), "nothing of the desk stays behind");
        }
    }

    @Test
    void showsAPasswordWhileItIsTypedAndASecretOnce() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "en-GB", true)) {
            Page page = signedIn(context);
            page.navigate(address("/admin/me"));
            page.locator(".with-button button").first().click();
            assertEquals("text", page.getAttribute("[id='password:passwordNow']", "type"));
            page.fill("[id='token:name']", "nightly");
            page.click("[id='token:go']");
            String token = page.inputValue("#made");
            assertTrue(token.matches("[\\w-]{43}"), token);
            Chromium.picture(page, "desk-token-1440-light");
            page.navigate(address("/admin/me?done=self"));
            assertFalse(page.content().contains(token));
            assertThat(page.locator("[role=status]")).containsText("Saved");
            assertFalse(page.url().contains("done"), "said once");
        }
    }

    @Test
    void letsNothingThatSomebodyTypesBecomeScript() {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "en-GB", true)) {
            Page page = signedIn(context);
            page.onDialog(dialog -> {
                throw new AssertionError(dialog.message());
            });
            String attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'>";
            page.navigate(address("/admin/accounts"));
            page.fill("[id='invite:note']", attack);
            page.click("[id='invite:go']");
            for (String path : List.of("/admin/accounts", "/admin/audit?q=%3Cscript%3E", "/admin/sign-in?to=%22%3E%3Cscript%3E",
                    "/admin/me?done=%3Cscript%3E")) {
                page.navigate(address(path));
                assertThat(page.locator("main img[src=x], main script")).hasCount(0);
            }
            page.navigate(address("/admin/audit?q=%3Cscript%3E"));
            assertThat(page.locator("main table")).containsText(attack);
        }
    }

    private void assertHolds(Page page, String name) {
        List<String> inline = Stream.of("script:not([src])", "style", "[style]").filter(css -> page.locator(css).count() > 0).toList();
        assertEquals(List.of(), inline, name);
        Chromium.assertFits(page, name);
        Chromium.picture(page, name);
        Chromium.assertAccessible(page, name);
    }

    private String invited(String note) {
        try (BrowserContext context = Chromium.context(1440, ColorScheme.LIGHT, "en-GB", true)) {
            Page page = signedIn(context);
            page.navigate(address("/admin/accounts"));
            page.fill("[id='invite:note']", note);
            page.click("[id='invite:go']");
            assertThat(page.locator("#link")).hasValue(Pattern.compile("http.*"));
            return page.inputValue("#link");
        }
    }

    private Page signedIn(BrowserContext context) {
        Chromium.signIn(context, server, "admin", Site.ADMIN_PASSWORD);
        return context.newPage();
    }

    private String address(String path) {
        return server.address(path).toString();
    }
}
