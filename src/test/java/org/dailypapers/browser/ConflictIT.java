package org.dailypapers.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A digest with corrections is imported again with changes, and an editor resolves the conflicts. */
@OnDesk
class ConflictIT {

    private static final String DAY = "2024-06-27";
    private static final Path FILE = Desk.FOLDER.resolve("2024/06/27.md");
    private static final String HUMAN = "사람이 고친 글입니다. 둘째 문장은 그대로입니다.";
    private static final String MACHINE = "기계가 다시 쓴 글입니다. 둘째\u200B 문장은 그대로입니다.";

    private final Desk desk;

    ConflictIT(Desk desk) {
        this.desk = desk;
    }

    @BeforeAll
    static void browser() {
        Chromium.require();
    }

    @Test
    void isDecidedPlaceByPlaceInOneClickAndInTheEditor() throws Exception {
        List<String> keys = papers().stream().map(paper -> DAY + "/" + paper.getString("arxivId")).limit(5).toList();
        Script script = new Script(desk.server(), Desk.ADMIN, Desk.PASSWORD);
        for (String key : keys) {
            correct(script, key);
        }
        Files.writeString(FILE, Files.readString(FILE).replaceAll("(- \\*+What's New\\*+: ).*", "$1" + MACHINE).replaceAll("Vote: \\d+", "Vote: 987"));
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR)) {
            Page page = ben.newPage();
            desk.server().await("the import clashes", () -> {
                page.navigate(address(keys.get(0)));
                return page.locator(".clash").count() == 1;
            });
            looksRight(page);
            readersSeeNothing(keys);
            placeByPlace(page, keys.get(0));
            inOneClick(page, keys.get(1), "ours", HUMAN);
            byEnterInTheReason(page, keys.get(4));
            byKeys(page, keys.get(2), keys.get(3));
            inTheEditor(page, keys.get(3));
            page.navigate(desk.address("/admin/papers?state=conflict"));
            assertThat(page.locator(".blank b")).containsText(ko("table.empty.conflict"));
            page.navigate(address(keys.get(0)));
            assertThat(page.locator(".told.done")).containsText(ko("done.conflict-over"));
        }
        assertEquals(5, script.audit("entry.decided"));
    }

    private void correct(Script script, String key) throws IOException, InterruptedException {
        var sections = Json.createArrayBuilder();
        for (JsonObject section : script.newest(key).getJsonObject("summary").getJsonArray("sections").getValuesAs(JsonObject.class)) {
            boolean first = "What's New".equals(section.getString("heading"));
            sections.add(Json.createObjectBuilder(section).add("body", first ? HUMAN : section.getString("body")));
        }
        script.correct(key, "고침", Map.of("sections", sections.build()));
    }

    private void looksRight(Page page) {
        for (String theme : List.of("light", "dark")) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.valueOf(theme.toUpperCase())));
            for (int width : new int[] {1440, 390}) {
                page.setViewportSize(width, 900);
                Chromium.assertFits(page, "a conflict with an import at " + width);
                Chromium.picture(page, "import-conflict-" + width + "-" + theme);
                Chromium.assertAccessible(page, "a conflict with an import at " + width + " in " + theme);
            }
        }
        page.setViewportSize(1440, 900);
        assertThat(page.locator(".clash dd").nth(2).locator("ins").first()).isVisible();
        assertThat(page.locator(".clash dd").nth(2).locator(".sign")).containsText("U+200B 폭 없는 공백");
        assertThat(page.locator(".besides")).containsText("987");
    }

    private void readersSeeNothing(List<String> keys) throws IOException {
        for (String key : keys) {
            assertEquals(2, paper(key).getJsonObject("summary").getInt("revision"));
            assertFalse(desk.server().get("/paper/" + key.substring(11)).body().contains("기계가 다시 쓴"));
        }
        assertEquals(404, desk.server().get("/day/" + DAY + "/source.md").statusCode());
    }

    private void placeByPlace(Page page, String key) throws IOException {
        page.locator("#f-reason").fill("");
        page.locator("input[name=side-0][value=theirs]").check();
        page.locator("button[value=chosen]").click();
        assertThat(page.locator("[role=alert]")).containsText(ko("editor.note.missing"));
        assertTrue(page.locator("input[name=side-0][value=theirs]").isChecked(), "what was chosen stays");
        page.locator("#f-reason").fill("기계가 낫습니다");
        page.locator("button[value=chosen]").click();
        assertThat(page.locator(".told.done")).containsText(ko("done.decided"));
        assertEquals(MACHINE, body(key));
        assertEquals(987, paper(key).getInt("votes"));
        assertThat(page.locator(".revisions li").first()).containsText("기계가 낫습니다");
    }

    private void inOneClick(Page page, String key, String side, String text) throws IOException {
        page.navigate(desk.address("/admin/entry/" + key));
        page.locator(".notices a[href*='/conflict']").click();
        page.locator("button[value=" + side + "]").click();
        assertThat(page.locator(".told.done")).containsText(ko("done.decided"));
        assertEquals(text, body(key));
        assertThat(page.locator(".notices a[href*='/conflict']")).hasCount(0);
    }

    private void byKeys(Page page, String key, String next) throws IOException {
        page.navigate(address(key));
        assertThat(page.locator(".clash.current")).hasCount(1);
        page.keyboard().press("2");
        assertThat(page.locator("input[name=side-0][value=theirs]")).isChecked();
        page.keyboard().press("1");
        assertThat(page.locator("input[name=side-0][value=ours]")).isChecked();
        page.keyboard().press("2");
        page.keyboard().press("Enter");
        assertThat(page.locator(".told.done")).containsText(ko("done.decided"));
        assertEquals(MACHINE, body(key));
        assertTrue(page.url().contains(next + "/conflict"), page.url());
    }

    private void byEnterInTheReason(Page page, String key) throws IOException {
        page.navigate(address(key));
        page.locator("input[name=side-0][value=theirs]").check();
        page.locator("#f-reason").press("Enter");
        assertThat(page.locator(".told.done")).containsText(ko("done.decided"));
        assertEquals(MACHINE, body(key));
    }

    private void inTheEditor(Page page, String key) throws IOException {
        page.navigate(address(key));
        page.locator("input[name=side-0][value=theirs]").check();
        page.locator("button[value=edit]").click();
        page.locator("#editor").waitFor();
        assertEquals(MACHINE, Desk.body(page, 0).inputValue());
        assertEquals("987", page.locator("#f-votes").inputValue());
        page.locator(".clash [data-side=mine]").click();
        assertEquals(HUMAN, Desk.body(page, 0).inputValue());
        Desk.body(page, 0).fill("둘을 함께 쓴 글입니다.");
        page.locator("button[value=save]").click();
        assertThat(page.locator(".told.done")).containsText(ko("done.decided"));
        assertEquals("둘을 함께 쓴 글입니다.", body(key));
    }

    private String address(String key) {
        return desk.address("/admin/entry/" + key + "/conflict");
    }

    private String body(String key) throws IOException {
        return paper(key).getJsonObject("summary").getJsonArray("sections").getJsonObject(0).getString("body");
    }

    private JsonObject paper(String key) throws IOException {
        return papers().stream().filter(paper -> key.endsWith(paper.getString("arxivId"))).findFirst().orElseThrow();
    }

    private List<JsonObject> papers() throws IOException {
        return desk.server().json("/api/v1/digests/" + DAY).getJsonArray("papers").getValuesAs(JsonObject.class);
    }
}
