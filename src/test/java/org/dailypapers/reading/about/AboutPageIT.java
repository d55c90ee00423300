package org.dailypapers.reading.about;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EditorFixture;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Flag;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.act.PolicyFixture;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.view.SourceDays;
import org.dailypapers.digest.view.Totals;
import org.dailypapers.digest.view.TotalsRepository;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page about the site counts what readers see, and says so if nobody is named as its publisher. */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class AboutPageIT {

    private static final Attribution BOT = new Attribution("About Bot", "https://example.org/about-bot", "CC BY 4.0");

    @Inject
    private DigestStore digests;
    @Inject
    private EntryStore store;
    @Inject
    private PolicyFixture policies;
    @Inject
    private EditorFixture people;
    @Inject
    private TotalsRepository repository;

    private Totals before;
    private long ada;

    @BeforeEach
    void count() {
        ada = people.person("ada");
        before = repository.totals();
    }

    @AfterEach
    void usualPolicy() {
        policies.settle(false, true);
    }

    @Test
    void countsEntriesByStatusAndCorrectionsByPeople() {
        List<EntryKey> keys = day(4);
        assertEquals(added(1, 4, 0, 0, 0), repository.totals());
        revise(keys.get(0), 1, "first");
        revise(keys.get(0), 2, "second");
        revise(keys.get(1), 1, "third");
        store.judge(keys.get(1), 2, Status.APPROVED, act());
        store.judge(keys.get(2), 1, Status.APPROVED, act());
        assertEquals(added(1, 4, 1, 2, 3), repository.totals());
        assertEquals(before.machine() + 1, repository.totals().machine());
    }

    @Test
    void countsNothingThatReadersDoNotSee() {
        List<EntryKey> keys = day(3);
        revise(keys.get(0), 1, "hidden");
        store.flag(keys.get(0), Flag.HIDDEN, true, act());
        revise(keys.get(1), 1, "sent back");
        store.judge(keys.get(1), 2, Status.RETURNED, act());
        assertEquals(added(1, 2, 0, 0, 0), repository.totals());
        store.judge(keys.get(2), 1, Status.APPROVED, act());
        policies.settle(true, true);
        Totals approved = repository.totals();
        assertEquals(0, approved.machine() + approved.corrected());
        assertTrue(approved.entries() > before.approved(), "also those of which an earlier revision is approved");
    }

    @Test
    void aTextOfAnImportThatSomebodyTypedAgainIsNoCorrection() {
        EntryKey key = day(1).get(0);
        revise(key, 1, "changed");
        store.revise(key, 2, Provenance.edited(act()), imported());
        assertEquals(added(1, 1, 0, 0, 1), repository.totals());
    }

    @Test
    void namesSourcesAndTheirDays() throws Exception {
        day(1);
        day(1);
        List<SourceDays> sources = repository.sources(1000);
        SourceDays ours = sources.stream().filter(source -> source.attribution().equals(BOT)).findFirst().orElseThrow();
        assertTrue(ours.days() >= 2);
        assertEquals(repository.totals().days(), sources.stream().mapToLong(SourceDays::days).sum());
        assertTrue(page().contains("href=\"https://example.org/about-bot\""));
    }

    @Test
    void saysThatNobodyIsNamedAndLeavesNoRowEmpty() throws Exception {
        String page = page();
        assertTrue(page.contains(en("about.publisher.none")), page);
        assertTrue(page.contains(en("about.mistakes.none")), page);
        assertFalse(page.contains(en("about.contact") + ":"), page);
        assertFalse(page.contains(en("about.imprint")), page);
    }

    private Totals added(int days, int entries, int corrected, int approved, int corrections) {
        return new Totals(before.days() + days, before.entries() + entries, before.corrected() + corrected, before.approved() + approved,
                before.corrections() + corrections);
    }

    private List<EntryKey> day(int entries) {
        LocalDate day = DigestFixture.day();
        List<EntryKey> keys = IntStream.rangeClosed(1, entries).mapToObj(i -> new EntryKey(day,
                "%02d04.%05d".formatted(day.getYear() % 100, day.getDayOfYear() * 10 + i))).toList();
        DigestFixture.accept(digests, day, DigestFixture.digest(day, keys.stream().map(key -> DigestFixture.entry(key.arxivId(), "T", "3", "text"))
                .toArray(String[]::new)), BOT);
        return keys;
    }

    private void revise(EntryKey key, int loaded, String text) {
        store.revise(key, loaded, Provenance.edited(act()), new Content("T", List.of("Ada B."), 3, null, null, List.of(new Section("What's New", text))));
    }

    private static Content imported() {
        return new Content("T", List.of("Ada B.", "Łukasz C.", "Ada B."), 3, null, null, List.of(new Section("What's New", "text")));
    }

    private Act act() {
        return Act.now(ada, "why");
    }

    private static String page() throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                + System.getenv("DAILYPAPERS_HTTP_PORT") + "/about?lang=en")).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), response.body());
        return response.body();
    }
}
