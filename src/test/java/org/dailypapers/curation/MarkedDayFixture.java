package org.dailypapers.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.dailypapers.account.Actor;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.curation.desk.DeskService;
import org.dailypapers.curation.finding.FindingRepository;
import org.dailypapers.curation.finding.StoredFinding;
import org.dailypapers.curation.queue.Attention;
import org.dailypapers.curation.queue.QueueFilter;
import org.dailypapers.curation.queue.QueueRepository;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.view.EntryFilter;

/** A new day for each test, with entries in which {@link MarkerCheckFixture} finds words that begin with §§. */
@Dependent
public class MarkedDayFixture {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Inject
    private DigestStore digests;
    @Inject
    private DeskService desk;
    @Inject
    private FindingRepository findings;
    @Inject
    private QueueRepository queue;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext
    private EntityManager entities;

    private final LocalDate day = DigestFixture.day();

    /** @return the day */
    public LocalDate day() {
        return day;
    }

    /** Imports entries with these texts, each with as many votes as its number, and waits until the marked words are found. */
    public void accept(String... texts) {
        write(texts);
        long marked = Arrays.stream(texts).filter(text -> text.contains("§§")).count();
        await(() -> queue.count(filter()).number() == marked);
    }

    /** Imports entries with these texts without waiting. */
    public void write(String... texts) {
        String[] papers = new String[texts.length];
        Arrays.setAll(papers, i -> DigestFixture.entry(key(i + 1).arxivId(), title(i + 1), Integer.toString(i + 1), texts[i]));
        DigestFixture.accept(digests, day, DigestFixture.digest(day, papers));
    }

    public static String title(int number) {
        return "Paper " + number;
    }

    public EntryKey key(int number) {
        return new EntryKey(day, "2004.0000" + number);
    }

    public long id(int number) {
        return findings.id(key(number)).orElseThrow();
    }

    /** The content of an entry with a text. */
    public static Content content(int number, String text) {
        return new Content(title(number), List.of("Ada B."), number, null, null, List.of(new Section("Another heading", text)));
    }

    public void save(Actor editor, int number, int loaded, String text) {
        desk.correct(editor, key(number), loaded, Origin.EDIT, content(number, text), "because");
    }

    public String text(int number) {
        return findings.entries(List.of(id(number))).get(0).content().sections().get(0).body();
    }

    public List<StoredFinding> all(int number) {
        return findings.findings(List.of(id(number))).getOrDefault(id(number), List.of()).stream()
                .filter(one -> one.check().equals(MarkerCheckFixture.NAME)).toList();
    }

    public StoredFinding only(int number) {
        assertEquals(1, all(number).size());
        return all(number).get(0);
    }

    public List<String> states(int number) {
        return all(number).stream().map(one -> one.state() + " " + one.text()).toList();
    }

    /** @return a filter for all entries of the day with open findings of the marker check */
    public QueueFilter filter() {
        return filter(null, null, null);
    }

    public QueueFilter filter(Status status, Attention attention, Long assignee) {
        return new QueueFilter(new EntryFilter(null, day, day, null, null, status), MarkerCheckFixture.NAME, attention, assignee);
    }

    /** Makes a claim this many minutes older. */
    public void age(int number, int minutes) throws Exception {
        transaction.begin();
        entities.createQuery("select a.until from Claim a where a.entryId = :entry and a.until is not null", Instant.class)
                .setParameter("entry", id(number)).getResultStream().findFirst().ifPresent(until -> entities.createQuery("update Claim a"
                        + " set a.until = :until where a.entryId = :entry").setParameter("until", until.minus(Duration.ofMinutes(minutes)))
                        .setParameter("entry", id(number)).executeUpdate());
        transaction.commit();
    }

    public static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "it takes too long");
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
