package org.dailypapers.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dailypapers.Caller;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server on data folders of earlier versions, with the folder of digests that they had. */
@OwnServer
class UpgradeIT {

    /** Since V13 what says what an import said is the machine's, and a source is public where all that is in it may be seen. */
    private static final Pattern MACHINE_SINCE_13 = Pattern.compile(".*status: \"corrected\" became \"machine\"|/day/\\S+/source\\.md\\.(status: 404 became 200|text: .*)",
            Pattern.DOTALL);

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
                    .filter(change -> folder.version() >= 13 || !MACHINE_SINCE_13.matcher(change).matches()).toList());
            theDeskIsAsItWasLeft(server, admin);
        }
    }

    private static void theDeskIsAsItWasLeft(Server server, Caller admin) throws IOException {
        String conflict = admin.get("/admin/entry/" + DeskWork.CONFLICT + "/conflict").body();
        for (String side : List.of(DeskWork.HUMAN, DeskWork.MACHINE)) {
            // the full stop is marked as one that both have
            assertTrue(conflict.contains(side.substring(0, side.length() - 1)), conflict);
        }
        Caller editor = DeskPeople.signIn(server, DeskWork.EDITOR, DeskPeople.PASSWORD);
        String typed = editor.get("/admin/entry/" + DeskWork.TYPED).body();
        assertTrue(typed.contains(DeskWork.DRAFT), typed);
    }
}
