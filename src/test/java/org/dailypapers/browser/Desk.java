package org.dailypapers.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.dailypapers.Server;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A running desk with the sample digests, an admin created with the code in the log, and an invited editor. All tests share it. */
public class Desk implements ParameterResolver {

    /** The sign-in name of the admin. */
    static final String ADMIN = "ada";
    /** The sign-in name of the editor. */
    static final String EDITOR = "ben";
    /** The password of both. */
    static final String PASSWORD = "a long enough pass phrase";

    /** The folder that the server watches; tests may change files in it. */
    static final Path FOLDER = Path.of(System.getProperty("build.dir", "target"), "servers", "desk-digests").toAbsolutePath();

    private static final Pattern CODE = Pattern.compile("/admin/set-up .* the code (\\S+)");

    private Server server;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desk.class;
    }

    @Override
    public Desk resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(Desk.class))
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class).desk();
    }

    /** @return the server */
    Server server() {
        return server;
    }

    /** @return an address of the server */
    String address(String path) {
        return server.address(path).toString();
    }

    /** @return a new browser, in Korean */
    BrowserContext reader() {
        return Chromium.context(1440, ColorScheme.LIGHT, "ko-KR", true);
    }

    /** @return a browser in which a person is signed in */
    BrowserContext signedIn(String name) {
        BrowserContext context = reader();
        Chromium.signIn(context, server, name, PASSWORD);
        return context;
    }

    /** Fills in and submits the sign-in form of the page. */
    void signIn(Page page, String name) {
        page.locator("[id='signIn:name']").fill(name);
        page.locator("[id='signIn:password']").fill(PASSWORD);
        send(page, "signIn");
    }

    /** Presses the button of a form, and waits for the next page. */
    private static void send(Page page, String form) {
        Locator button = page.locator("[id='" + form + ":go']");
        button.click();
        page.waitForCondition(() -> button.count() == 0 || page.locator("main [role=alert]").count() > 0);
        if (button.count() > 0) {
            throw new AssertionError(form + " is refused: " + page.locator("main").innerText());
        }
    }

    /** @return the editor of an entry, opened in a browser */
    Page editor(BrowserContext context, String key) {
        Page page = context.newPage();
        page.navigate(address("/admin/entry/" + key));
        page.locator("#editor").waitFor();
        return page;
    }

    /** @return the text of a section in an editor */
    static Locator body(Page page, int section) {
        return page.locator("textarea[name=body]").nth(section);
    }

    /** Restarts the server as after a power failure. */
    void crash() throws InterruptedException, IOException {
        crash(() -> { });
    }

    /** The same, with an action while the server is down. */
    void crash(Runnable meanwhile) throws InterruptedException, IOException {
        server.kill();
        meanwhile.run();
        server.start(Running.ENVIRONMENT).awaitReady();
    }

    /** @return the code for the first admin in the log */
    String code() {
        Matcher code = CODE.matcher(server.logText());
        if (!code.find()) {
            throw new AssertionError("no set-up code in the log:\n" + server.logText());
        }
        return code.group(1);
    }

    private record Running(Desk desk) implements AutoCloseable {

        static final Map<String, String> ENVIRONMENT = Map.of("DAILYPAPERS_IMPORT_DIR", FOLDER.toString(),
                "DAILYPAPERS_SOURCE_AUTHOR", "Daily Papers", "DAILYPAPERS_SOURCE_LICENCE", "Apache-2.0");

        static Running start() {
            Desk desk = new Desk();
            try {
                Site.copySamples(FOLDER);
                desk.server = new Server("desk").start(ENVIRONMENT).awaitImported();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            try (BrowserContext admin = desk.reader(); BrowserContext editor = desk.reader()) {
                desk.makeAdmin(admin.newPage());
                desk.join(editor.newPage(), desk.invite(admin.newPage()));
            }
            return new Running(desk);
        }

        @Override
        public void close() throws InterruptedException {
            desk.server.close();
        }
    }

    private void makeAdmin(Page page) {
        page.navigate(address("/admin/set-up"));
        page.locator("[id='setUp:code']").fill(code());
        page.locator("[id='setUp:name']").fill(ADMIN);
        page.locator("[id='setUp:displayName']").fill("Ada Lovelace");
        choosePassword(page, "setUp");
        if (page.url().contains("sign-in")) {
            signIn(page, ADMIN);
        }
    }

    private String invite(Page page) {
        page.navigate(address("/admin/accounts"));
        page.locator("[id='invite:go']").click();
        return page.locator("a[href*='/admin/invitation/'], input[value*='/admin/invitation/'], code:has-text('/admin/invitation/')")
                .first().evaluate("e => e.href || e.value || e.textContent").toString().strip();
    }

    private void join(Page page, String link) {
        page.navigate(link);
        page.locator("[id='invitation:name']").fill(EDITOR);
        page.locator("[id='invitation:displayName']").fill("벤");
        choosePassword(page, "invitation");
    }

    private static void choosePassword(Page page, String form) {
        page.locator("form[id='" + form + "'] input[type=password]").all().forEach(field -> field.fill(PASSWORD));
        send(page, form);
    }
}
