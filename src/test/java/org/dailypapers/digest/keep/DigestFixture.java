package org.dailypapers.digest.keep;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;

/** Digests for container tests. Each test uses days of its own, since all share one database. */
public final class DigestFixture {

    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final Attribution NOBODY = new Attribution(null, null, null);

    private DigestFixture() {
    }

    /** @return a day that no other test uses */
    public static LocalDate day() {
        return LocalDate.of(1995, 1, 1).plusDays(DAYS.incrementAndGet());
    }

    /** @return a digest with entries from {@link #entry} */
    public static String digest(LocalDate date, String... entries) {
        return "## Daily Papers (" + date + ")\n\n" + String.join("", entries);
    }

    /** @return the text of an entry */
    public static String entry(String arxivId, String title, String votes, String text) {
        return "### [" + title + "](https://arxiv.org/abs/" + arxivId + ")\n\nVote: " + votes
                + "\n\nAuthors: Ada B., Łukasz C., Ada B.\n\n- ***What's New***: " + text + "\n\n";
    }

    /** @return the receipt of an import in which this many entries are new or have a new revision, and nothing else happened */
    public static Receipt revised(int entries) {
        return new Receipt(Receipt.Outcome.IMPORTED, new ImportCounts(entries, 0, 0, 0, 0), List.of(), null);
    }

    /** @return the receipt of an import that changed nothing */
    public static Receipt unchanged() {
        return new Receipt(Receipt.Outcome.UNCHANGED, ImportCounts.NONE, List.of(), null);
    }

    /** @return a digest with this many entries, with 1, 2, … votes */
    public static String digestOf(LocalDate date, int entries) {
        return digest(date) + numbered(date, entries);
    }

    /** Imports a text as the file of its day. */
    public static Receipt accept(DigestStore store, LocalDate date, String text) {
        return accept(store, date + ".md", text);
    }

    /** Imports a text from a path. */
    public static Receipt accept(DigestStore store, String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return store.accept(SourceFile.of(path, bytes, NOBODY), DigestReader.read(bytes, null), null);
    }

    /** Imports a text as the file of its day. */
    public static Receipt accept(DigestStore store, LocalDate date, String text, Attribution attribution) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return store.accept(SourceFile.of(date + ".md", bytes, attribution), DigestReader.read(bytes, null), null);
    }

    private static String numbered(LocalDate date, int entries) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= entries; i++) {
            text.append(entry("%02d%02d.%05d".formatted(date.getYear() % 100, date.getMonthValue(),
                    date.getDayOfMonth() * 1000 + i), "Paper " + i, Integer.toString(i), "text " + i));
        }
        return text.toString();
    }
}
