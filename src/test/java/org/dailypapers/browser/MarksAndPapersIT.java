package org.dailypapers.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.dailypapers.MessagesFixture.ko;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.digest.keep.DigestFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An editor adds a paper to a day, corrects its identifier, says that its authors withdrew it, and unpublishes it at last, all by clicking. */
@OnDesk
class MarksAndPapersIT {

    private static final String DAY = "2024-03-09";
    private static final String WRONG = "2403.99998";
    private static final String RIGHT = "2403.99999";

    private final Desk desk;

    MarksAndPapersIT(Desk desk) {
        this.desk = desk;
    }

    @BeforeAll
    static void browser() {
        Chromium.require();
    }

    @Test
    void fromADayWithoutThePaperToAnAddressThatSaysWhatBecameOfIt() throws IOException {
        Files.writeString(Desk.FOLDER.resolve(DAY + ".md"), DigestFixture.digestOf(LocalDate.parse(DAY), 3));
        desk.server().await(DAY + " is imported", () -> desk.server().status("/day/" + DAY) == 200);
        try (BrowserContext ben = desk.signedIn(Desk.EDITOR); BrowserContext readers = desk.reader()) {
            Page page = ben.newPage();
            Page reader = readers.newPage();
            adds(page);
            correctsItsIdentifier(page);
            reader.navigate(desk.address("/paper/" + WRONG));
            assertThat(reader).hasURL(desk.address("/paper/" + RIGHT));
            marks(page);
            reader.reload();
            assertThat(reader.locator(".withdrawal")).containsText(ko("withdrawal.note.version", "2") + " 정리 3이 틀렸습니다.");
            reader.navigate(desk.address("/day/" + DAY));
            assertThat(reader.locator(".withdrawal")).hasCount(1);
            unpublishes(page);
            reader.navigate(desk.address("/paper/" + RIGHT));
            assertThat(reader.locator(".told")).containsText("중복된 논문입니다.");
            looksRight(reader, "an unpublished paper");
        }
    }

    private void adds(Page page) {
        page.navigate(desk.address("/day/" + DAY));
        page.getByText(ko("paper.add.link")).click();
        looksRight(page, "adding a paper");
        page.locator("#f-paper").fill("nothing");
        page.locator("#f-title").fill("A paper that the file lacks");
        page.locator("#f-authors").fill("Ada B.\nŁukasz C.");
        page.locator("#body-0").fill("새로운 방법을 제안합니다.");
        page.locator("#f-reason").fill("파일에 없습니다");
        page.locator("[id='add:go']").click();
        assertThat(page.locator(".mistakes")).containsText(ko("paper.id.wrong"));
        assertThat(page.locator("#body-0")).hasValue("새로운 방법을 제안합니다.");
        page.locator("#f-paper").fill("https://arxiv.org/abs/" + WRONG + "v1");
        page.locator("[id='add:go']").click();
        assertThat(page.locator(".told.done")).containsText(ko("done.paper-added"));
        assertThat(page.locator("#editor textarea[name=body]").first()).hasValue("새로운 방법을 제안합니다.");
    }

    private void correctsItsIdentifier(Page page) {
        page.locator(".more summary").click();
        page.getByText(ko("paper.id.link")).click();
        looksRight(page, "correcting an identifier");
        page.locator("[id='id:paper']").fill(RIGHT);
        page.locator("[id='id:reason']").fill("ID를 잘못 입력했습니다");
        page.locator("[id='id:go']").click();
        assertThat(page.locator(".told.done")).containsText(ko("done.id-corrected"));
    }

    private void marks(Page page) {
        page.locator(".more summary").click();
        page.getByText(ko("withdrawal.link")).click();
        page.locator("[id='mark:version']").fill("v2");
        page.locator("[id='mark:reason']").fill("정리 3이 틀렸습니다.");
        page.locator("[id='mark:go']").click();
        assertThat(page.locator(".told.done")).containsText(ko("done.withdrawal-marked"));
        looksRight(page, "a withdrawn paper at the desk");
    }

    private void unpublishes(Page page) {
        page.navigate(desk.address("/admin/entry/" + DAY + "/" + RIGHT));
        page.locator(".more summary").click();
        page.locator("#f-note").fill("같은 논문이 두 번 있습니다");
        page.locator("#f-notice").fill("중복된 논문입니다.");
        page.locator("button[value=withdraw]").click();
        assertThat(page.locator(".told.done")).containsText(ko("done.withdraw-done"));
    }

    private static void looksRight(Page page, String what) {
        for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            for (int width : new int[] {390, 1440}) {
                page.setViewportSize(width, 900);
                Chromium.assertFits(page, what + " at " + width);
                Chromium.assertAccessible(page, what + " at " + width + " in " + theme);
            }
        }
    }
}
