package org.dailypapers.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dailypapers.platform.database.EmbeddedSource;
import org.dailypapers.Caller;
import org.dailypapers.FacesFixture;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server on data folders of earlier versions, with the digests that they had. */
@OwnServer
class UpgradeIT {

    /** Since V13, text that an editor or the undoing of an upload reverted to an imported text counts as the machine's. */
    private static final Pattern MACHINE_SINCE_13 = Pattern.compile("script /api/v1/entries/(2023-12-21/2312\\.(06674|09390|11514|12456)|2024-11-15/2411\\.09595)"
            + "(\\.json\\.summary|/revisions\\.json\\.items\\[0]|/revisions/3\\.json)\\.status: \"corrected\" became \"machine\"");

    /** Since V20 what readers had seen and was unpublished is gone, and not unknown. */
    private static final Pattern GONE_SINCE_20 = Pattern.compile("/(?:api|day)/\\S+\\.status: 404 became 410");

    /** Since V26 the former address of an entry leads to its present one. */
    private static final Pattern LEADS_ON_SINCE_26 = Pattern.compile("(?:script )?/api/v1/entries/\\S+\\.status: 404 became 308");

    /** A start costs much, so only the oldest and the newest schema have one; {@code UpgradeTest} takes all. */
    static Stream<DataFolder> folders() {
        List<DataFolder> all = DataFolder.all();
        return Stream.of(all.get(0), all.get(all.size() - 1)).distinct();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void answersWhatTheEarlierVersionAnswered(DataFolder folder) throws Exception {
        try (Server server = new Server("upgraded-" + folder.version())) {
            Path home = server.base().getParent();
            folder.unpack(home);
            server.start(DeskWork.settings(home.resolve(DataFolder.DIGESTS))).awaitImported();
            assertEquals(0, server.json("/api/v1/imports/latest").getInt("entries"), "nothing of the folder is news");
            JsonObject then = folder.answers();
            Caller admin = DeskPeople.signIn(server, "admin", DeskWork.PASSWORD);
            assertEquals(List.of(), Answers.changes(then, Answers.again(server, DeskWork.api(server, admin), then)).stream()
                    .filter(change -> folder.version() >= 13 || !MACHINE_SINCE_13.matcher(change).matches())
                    .filter(change -> folder.version() >= 20 || !GONE_SINCE_20.matcher(change).matches())
                    .filter(change -> folder.version() >= 26 || !LEADS_ON_SINCE_26.matcher(change).matches()).toList());
            theDeskIsAsItWasLeft(server, admin);
            server.stop();
            theDatabaseHasAPasswordOfItsOwn(server.data());
        }
    }

    /** Days that the first version of the reader read: it lost papers whose headings have other spaces or addresses. */
    @Test
    void papersThatTheReaderLostComeBackWhenSourcesAreReadAgain() throws Exception {
        DataFolder folder = new DataFolder(19, Path.of(UpgradeIT.class.getResource("/reader/V1").toURI()));
        try (Server server = new Server("read-again")) {
            Path home = server.base().getParent();
            folder.unpack(home);
            server.start(DeskWork.settings(home.resolve(DataFolder.DIGESTS))).awaitImported();
            assertEquals(List.of("2602.00011", "2602.00013"), papers(server, "2026-02-03"), "nothing is read again by itself");
            assertEquals(List.of("2602.00020"), papers(server, "2026-02-04"));
            String before = server.get("/api/v1/digests/2026-02-03").body();

            Caller admin = DeskPeople.signIn(server, "admin", DeskWork.PASSWORD);
            String preview = admin.post("/admin/imports", FacesFixture.press("reread:go", "from", "", "to", "")).headers().firstValue("Location").orElseThrow();
            String run = admin.post(path(preview), FacesFixture.press("import:all", "note", "")).headers().firstValue("Location").orElseThrow();
            server.awaitImported();
            assertEquals(200, admin.get(path(run)).statusCode());
            assertEquals(List.of("2602.00011", "2602.00012", "2602.00013"), papers(server, "2026-02-03"));
            assertEquals(List.of("2602.00020", "2602.00021", "2602.00022", "2602.00023", "2602.00024"), papers(server, "2026-02-04"));
            String after = server.get("/api/v1/digests/2026-02-03").body();
            assertTrue(after.contains("\"Above, corrected\"") && after.contains("\"첫 논문의 방법입니다.\""), after);
            assertTrue(after.contains("[\"Dan Oh\"]") && after.contains("\"votes\":6"), after);

            admin.post(path(run) + "/undo", FacesFixture.press("undo:go", "reason", "not now"));
            for (int i = 0; i < 600 && admin.get(path(run)).body().contains("data-running"); i++) {
                Thread.sleep(100);
            }
            assertEquals(texts(before), texts(server.get("/api/v1/digests/2026-02-03").body()), "under other numbers of revisions");
            assertEquals(List.of("2602.00020"), papers(server, "2026-02-04"));
            server.stop();
            String said = server.maintain("verify");
            assertTrue(said.endsWith("\n0"), said);
        }
    }

    private static List<String> papers(Server server, String day) throws IOException {
        return server.json("/api/v1/digests/" + day).getJsonArray("papers").getValuesAs(JsonObject.class).stream()
                .map(paper -> paper.getString("arxivId")).toList();
    }

    private static String texts(String digest) {
        return digest.replaceAll("\"(?:status|revision)\":[^,]*,", "").replaceFirst(",\"erased\":.*", "");
    }

    private static String path(String location) {
        return URI.create(location).getRawPath();
    }

    private static void theDatabaseHasAPasswordOfItsOwn(Path data) throws Exception {
        JdbcDataSource known = new JdbcDataSource();
        known.setURL(EmbeddedSource.url(data));
        assertEquals("28000", assertThrows(SQLException.class, () -> known.getConnection("sa", "sa")).getSQLState());
        DataFolder.database(data).getConnection().close();
    }

    private static void theDeskIsAsItWasLeft(Server server, Caller admin) throws IOException {
        String conflict = admin.get("/admin/entry/" + DeskWork.CONFLICT + "/conflict").body();
        for (String side : List.of(DeskWork.HUMAN, DeskWork.MACHINE)) {
            // the full stop is marked as common to both
            assertTrue(conflict.contains(side.substring(0, side.length() - 1)), conflict);
        }
        Caller editor = DeskPeople.signIn(server, DeskWork.EDITOR, DeskPeople.PASSWORD);
        String typed = editor.get("/admin/entry/" + DeskWork.TYPED).body();
        assertTrue(typed.contains(DeskWork.DRAFT), typed);
    }
}
