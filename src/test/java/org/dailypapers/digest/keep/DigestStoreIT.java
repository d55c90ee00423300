package org.dailypapers.digest.keep;

import static org.dailypapers.digest.keep.DigestFixture.accept;
import static org.dailypapers.digest.keep.DigestFixture.day;
import static org.dailypapers.digest.keep.DigestFixture.digest;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.digest.Act;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.EditorFixture;
import org.dailypapers.digest.Provenance;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.act.EntryStore;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.digest.view.EntryView;
import org.dailypapers.digest.view.Original;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class DigestStoreIT {

    private static final String A = "9501.00001";
    private static final String B = "9501.00002";
    private static final String C = "9501.00003";

    @Inject
    private DigestStore store;

    @Inject
    private EntryStore desk;

    @Inject
    private EditorFixture people;

    @Inject
    private DigestRepository digests;

    @Inject
    private EntryRepository entries;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager manager;

    private LocalDate day;

    @BeforeEach
    void takeADay() {
        day = day();
    }

    @Test
    void keepsWhatItRead() {
        String text = digest(day, entry(A, "한글 $x_1$ \uD83D\uDE00", "3", "one\ntwo"), entry(B, "B", "-", "b"));
        assertEquals(DigestFixture.revised(2), accept(store, day, text));
        EntryView first = entries.day(day, EntrySort.DATE).get(0);
        assertEquals(new Content("한글 $x_1$ \uD83D\uDE00", List.of("Ada B.", "Łukasz C.", "Ada B."), 3, null, null,
                List.of(new Section("What's New", "one\ntwo"))), first.content());
        assertEquals(List.of(1, 1, Status.MACHINE, false),
                List.of(first.position(), first.revision(), first.status(), first.vanished()));
        assertEquals(2, digests.find(day).orElseThrow().papers());
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), digests.sourceBytes(day).orElseThrow());
        assertEquals(new Original(day + ".md", DigestReader.VERSION, 12, List.of("### [B](https://arxiv.org/abs/9501.00002)", "", "Vote: -", "",
                "Authors: Ada B., Łukasz C., Ada B.", "", "- ***What's New***: b"), false), entries.original(new EntryKey(day, B)).orElseThrow());
    }

    @Test
    void leavesTheSameBytesAlone() {
        String text = digest(day, entry(A, "A", "3", "a"));
        accept(store, day, text);
        long before = rows();
        assertEquals(DigestFixture.unchanged(), accept(store, day, text));
        assertEquals(before, rows());
    }

    @Test
    void takesWhatIsSaidOfTheAuthorLater() {
        String text = digest(day, entry(A, "A", "3", "a"));
        accept(store, day, text);
        Attribution later = new Attribution("Somebody", null, "CC BY 4.0");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        SourceFile sent = SourceFile.of(day + ".md", bytes, later);
        Attribution before = digests.find(day).orElseThrow().attribution();
        assertEquals(DigestFixture.unchanged(), store.accept(sent, DigestReader.read(bytes, null), null));
        assertEquals(before, digests.find(day).orElseThrow().attribution(), "who sends a known file says nothing of it");
        store.attribute(day, sent.sha256(), later);
        assertEquals(later, digests.find(day).orElseThrow().attribution());
    }

    @Test
    void revisesOnlyWhatChanged() {
        accept(store, day, digest(day, entry(A, "A", "3", "a"), entry(B, "B", "4", "b")));
        assertEquals(new Receipt(Receipt.Outcome.IMPORTED, new ImportCounts(1, 0, 0, 0, 1), List.of(), null),
                accept(store, day, digest(day, entry(B, "B", "4", "b"), entry(A, "A", "5", "a"))));
        List<EntryView> now = entries.day(day, EntrySort.DATE);
        assertEquals(List.of(B, A), now.stream().map(EntryView::arxivId).toList());
        assertEquals(List.of(1, 2), now.stream().map(EntryView::revision).toList());
        assertEquals(5, now.get(1).content().votes());
        assertEquals(2, states(A));
        assertEquals(2, states(B));
    }

    @Test
    void marksWhatVanishedAndPutsItLast() {
        accept(store, day, digest(day, entry(A, "A", "3", "a"), entry(B, "B", "4", "b")));
        accept(store, day, digest(day, entry(C, "C", "5", "c"), entry(B, "B", "4", "b")));
        List<EntryView> now = entries.day(day, EntrySort.DATE);
        assertEquals(List.of(C, B, A), now.stream().map(EntryView::arxivId).toList());
        assertEquals(List.of(false, false, true), now.stream().map(EntryView::vanished).toList());
        assertEquals(3, digests.find(day).orElseThrow().papers());
        accept(store, day, digest(day, entry(A, "A", "3", "a")));
        now = entries.day(day, EntrySort.DATE);
        assertEquals(List.of(A, C, B), now.stream().map(EntryView::arxivId).toList());
        assertEquals(List.of(false, true, true), now.stream().map(EntryView::vanished).toList());
        assertEquals(1, now.get(0).revision());
    }

    @Test
    void goesBackToAnEarlierSource() {
        String first = digest(day, entry(A, "A", "3", "a"));
        accept(store, day, first);
        accept(store, day, digest(day, entry(A, "A", "3", "other")));
        assertEquals(DigestFixture.revised(1), accept(store, day, first));
        EntryView now = entries.day(day, EntrySort.DATE).get(0);
        assertEquals(3, now.revision());
        assertEquals("a", now.content().sections().get(0).body());
        assertEquals(2, states(A));
    }

    @Test
    void refusesADayFromAnotherPath() {
        accept(store, day, digest(day, entry(A, "A", "3", "a")));
        assertEquals(new Receipt(Receipt.Outcome.OTHER_PATH, ImportCounts.NONE, List.of(), day + ".md"), accept(store, "copy.md", digest(day, entry(A, "A", "4", "b"))));
        assertEquals(3, entries.day(day, EntrySort.DATE).get(0).content().votes());
    }

    @Test
    void neverOverwritesAnEditor() {
        accept(store, day, digest(day, entry(A, "A", "3", "machine")));
        desk.revise(new EntryKey(day, A), 1, Provenance.edited(Act.now(people.person("ada"), "why")),
                new Content("A", List.of(), 3, null, null, List.of(new Section("X", "mine"))));
        assertEquals(new Receipt(Receipt.Outcome.IMPORTED, new ImportCounts(0, 1, 0, 0, 0), List.of(), null), accept(store, day, digest(day, entry(A, "A", "4", "machine again"))));
        EntryView now = entries.day(day, EntrySort.DATE).get(0);
        assertEquals("mine", now.content().sections().get(0).body());
        assertEquals(Status.CORRECTED, now.status());
        assertEquals(3, now.content().votes(), "nothing of a conflict is taken before somebody decides");
    }

    @Test
    void keepsAllOfADayOrNothing() throws Exception {
        transaction.begin();
        accept(store, day, digest(day, entry(A, "A", "3", "a")));
        transaction.rollback();
        assertTrue(digests.find(day).isEmpty());
        byte[] bytes = digest(day, entry(A, "A", "3", "a")).getBytes(StandardCharsets.UTF_8);
        List<DigestText.PaperText> papers = new ArrayList<>(DigestReader.read(bytes, null).papers());
        papers.add(new DigestText.PaperText(B, new Content("B", List.of("x".repeat(10_001)), 3, null, null, List.of()), 1, 1));
        assertThrows(Exception.class, () -> store.accept(SourceFile.of(day + ".md", bytes, Attribution.UNKNOWN),
                new DigestText(day, papers, List.of()), null), "no reader of digests gives such an author");
        assertTrue(digests.find(day).isEmpty());
        assertEquals(List.of(), entries.day(day, EntrySort.DATE));
    }

    @Test
    void keepsTextsAsLongAsTheyMayBe() {
        String body = "가".repeat(199_000);
        String title = "T".repeat(10_000);
        accept(store, day, digest(day, entry(A, title, "3", body).replace("\n\nVote", "\n\n![](data:" + title + ")\n\nVote")));
        Content content = entries.day(day, EntrySort.DATE).get(0).content();
        assertEquals(body, content.sections().get(0).body());
        assertEquals(title, content.title());
        assertEquals("data:" + title, content.thumbnail());
    }

    private long states(String arxivId) {
        return manager.createQuery("select count(*) from ImportedState i where i.entry.date = :day and i.entry.arxivId = :id",
                Long.class).setParameter("day", day).setParameter("id", arxivId).getSingleResult();
    }

    private long rows() {
        return List.of("Source", "Entry", "Revision", "ImportedState", "StoredContent").stream()
                .mapToLong(entity -> manager.createQuery("select count(*) from " + entity, Long.class).getSingleResult()).sum();
    }
}
