package org.dailypapers.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dailypapers.Statements;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.ContentFixture;
import org.dailypapers.digest.EditorFixture;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.platform.cache.PageCache;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages and acts read the texts and files that they need, and no others: what is not needed cannot be read here. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class ShownOnlyIT {

    private static final int REVISIONS = 12;
    private static final int SHOWN_CORRECTIONS = 5;

    @Inject
    private DigestStore digests;
    @Inject
    private EntryStore store;
    @Inject
    private EditorFixture people;
    @Inject
    private ContentFixture contents;

    private Act act;
    private EntryKey key;
    private Map<Long, String> before = Map.of();

    @BeforeEach
    void correctAnEntryOften() {
        act = Act.now(people.person("editor"), "why");
        LocalDate day = DigestFixture.day();
        key = new EntryKey(day, "%02d04.%05d".formatted(day.getYear() % 100, day.getDayOfYear()));
        DigestFixture.accept(digests, day, DigestFixture.digest(day, DigestFixture.entry(key.arxivId(), "T", "3", "text 1 of the machine")));
        for (int number = 2; number <= REVISIONS; number++) {
            store.revise(key, number - 1, Provenance.edited(act), saying(number));
        }
    }

    @AfterEach
    void repair() {
        contents.repair(before);
    }

    @Test
    void aComparisonReadsTheRevisionsThatItCompares() throws IOException {
        readableOnly(4, 9);
        String page = read("/entry/" + key + "/compare/4...9");
        assertTrue(page.contains("text 4") || page.contains(">4<"), page);
        for (int number = 4; number <= 9; number++) {
            assertTrue(page.contains("/entry/" + key + "/revision/" + number + "\""), "revision " + number + " is between them");
        }
    }

    @Test
    void aRevisionReadsThoseBeforeIt() throws IOException {
        readableOnly(1, 2, 3);
        assertTrue(read("/entry/" + key + "/revision/3").contains("/entry/" + key + "/compare/3..." + REVISIONS + "\""));
    }

    @Test
    void aPaperReadsTheCorrectionsThatItShows() throws IOException {
        readableOnly(IntStream.rangeClosed(REVISIONS - SHOWN_CORRECTIONS, REVISIONS).toArray());
        String page = read("/paper/" + key.arxivId());
        assertEquals(SHOWN_CORRECTIONS, page.split("/compare/", -1).length - 1, page);
        assertTrue(page.contains("/compare/7...8\"") && page.contains("/compare/11...12\""), page);
    }

    @Test
    void aPaperDoesNotReadTheFile() throws IOException {
        assertFalse(file(() -> read("/paper/" + key.arxivId())));
        assertTrue(read("/paper/" + key.arxivId()).contains("\"/entry/" + key + "/source\""));
        assertTrue(file(() -> assertTrue(read("/entry/" + key + "/source").contains("text 1 of the machine"))));
    }

    @Test
    void anActDoesNotReadTheFile() throws IOException {
        assertFalse(file(() -> store.revise(key, REVISIONS, Provenance.edited(act), saying(REVISIONS + 1))));
        assertFalse(file(() -> store.judge(key, REVISIONS + 1, Status.APPROVED, act)));
        assertFalse(file(() -> store.judge(key, REVISIONS + 1, Status.RETURNED, act)));
        assertFalse(file(() -> store.flag(key, Flag.HIDDEN, true, act)));
        assertFalse(file(() -> store.revert(key, REVISIONS + 1, 1, act)));
    }

    private void readableOnly(int... numbers) {
        before = contents.damage(key, IntStream.of(numbers).boxed().collect(Collectors.toSet()));
    }

    private static boolean file(Statements.Act what) throws IOException {
        List<String> statements = Statements.texts(what);
        assertFalse(statements.isEmpty());
        return statements.stream().anyMatch(sql -> sql.contains(".bytes"));
    }

    private static Content saying(int number) {
        return new Content("T", List.of("A"), 3, null, null, List.of(new Section("What's New", "text " + number)));
    }

    private static String read(String path) throws IOException {
        PageCache.ofProcess().clear();
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + System.getenv("DAILYPAPERS_HTTP_PORT") + path)
                .toURL().openConnection();
        Statements.follow(connection);
        assertEquals(200, connection.getResponseCode(), path);
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
