package org.dailypapers.curation.bulk;

import static org.dailypapers.FacesFixture.press;
import static org.dailypapers.MessagesFixture.ko;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.json.JsonObject;

import org.dailypapers.Caller;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.digest.keep.DigestFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that dies in the middle of a bulk action continues it after a restart. */
@OwnServer
class BulkKillIT {

    private static final int ENTRIES = 400;
    private static final int MOST_TRIES = 5;
    private static final String DAY = "2024-11-12";
    private static final String QUEUE = "/admin/queue?lang=ko&check=printed-list";
    private static final String BULK = "/admin/queue/bulk?lang=ko&act=fix&check=printed-list";
    private static final String PASSWORD = "a long enough pass phrase";
    private static final String PRINTED = "['첫째 문장은 온전한 문장으로 쓰여 있습니다.', '둘째 문장도 온전한 문장으로 쓰여 있습니다.']";

    @TempDir
    private Path folder;

    @Test
    void mendsEachEntryOnceAllTheSame() throws Exception {
        for (int i = 1; i <= MOST_TRIES; i++) {
            if (diesInBetween("bulk-" + i)) {
                return;
            }
        }
        fail("it always died too late to tell");
    }

    /** @return whether the server that died fixed some of the entries, and the next one the others */
    private boolean diesInBetween(String name) throws Exception {
        Files.writeString(folder.resolve(DAY + ".md"), digest());
        Map<String, String> environment = Map.of("DAILYPAPERS_IMPORT_DIR", folder.toString(), "DAILYPAPERS_ADMIN_PASSWORD", PASSWORD);
        try (Server server = new Server(name).start(environment).awaitImported()) {
            Caller admin = DeskPeople.signIn(server, "admin", PASSWORD);
            server.await(ENTRIES + " entries are in the queue", () -> page(admin, QUEUE).text().contains(ENTRIES + "편"));
            HttpResponse<String> begun = admin.post(BULK, press("bulk:go", "count", Integer.toString(ENTRIES), "reason", "출력된 목록"));
            String run = Caller.location(begun);
            server.await("some are mended", () -> mended(server) > 20);
            server.kill();
            server.start(environment).awaitReady();
            int before = mended(server);
            server.await("it is done", () -> page(admin, run).select(".effect").text().contains(ko("bulk.state.DONE")));
            assertTrue(page(admin, run).select(".bulk ul").text().contains(ENTRIES + "편"), () -> page(admin, run).select(".bulk").text());
            assertEquals(List.of(2), papers(server).stream().map(paper -> paper.getJsonObject("summary").getInt("revision")).distinct().toList(),
                    "each was mended once");
            assertEquals(ENTRIES, mended(server));
            return before < ENTRIES;
        }
    }

    private static String digest() {
        AtomicInteger number = new AtomicInteger();
        String[] entries = new String[ENTRIES];
        Arrays.setAll(entries, i -> DigestFixture.entry("2411.%05d".formatted(number.incrementAndGet()), "Paper " + i, "3", PRINTED));
        return DigestFixture.digest(LocalDate.parse(DAY), entries);
    }

    private static int mended(Server server) {
        return (int) papers(server).stream().filter(paper -> paper.getJsonObject("summary").getInt("revision") > 1).count();
    }

    private static List<JsonObject> papers(Server server) {
        try {
            return server.json("/api/v1/digests/" + DAY).getJsonArray("papers").getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document page(Caller caller, String path) {
        try {
            return Jsoup.parse(caller.get(path).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
