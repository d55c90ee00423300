package org.dailypapers.importer.upload;

import static org.dailypapers.digest.keep.DigestFixture.digest;
import static org.dailypapers.digest.keep.DigestFixture.entry;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.importer.run.ImportReport;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.ImportService;

/** Uploads and their runs, for container tests. */
@ApplicationScoped
public class UploadFixture {

    public static final Attribution SOMEBODY = new Attribution("Somebody", "https://example.org/", "CC BY 4.0");

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Inject
    private UploadService uploads;
    @Inject
    private UploadRunService runs;
    @Inject
    private ImportService imports;
    @Inject
    private PeopleFixture people;

    /** @return the digest of a day with one paper */
    public static String text(LocalDate day) {
        return digest(day, entry("97%02d.%05d".formatted(day.getMonthValue(), day.getDayOfYear()), "A", "1", "글."));
    }

    /** @return an uploaded file */
    public static SourceFile source(String path, String text) {
        return SourceFile.of(path, text.getBytes(StandardCharsets.UTF_8), SOMEBODY);
    }

    /** @return the id of an upload of days with one paper each */
    public long upload(LocalDate... all) {
        return upload(Stream.of(all).flatMap(day -> Stream.of(day + ".md", text(day))).toArray(String[]::new));
    }

    /** @return the id of an upload, given file names and texts alternately */
    public long upload(String... files) {
        long upload = uploads.begin(somebody());
        arrive(upload, files);
        uploads.complete(upload, SOMEBODY);
        return upload;
    }

    /** Adds files to an upload, given names and texts alternately. */
    public void arrive(long upload, String... files) {
        UploadCollector collector = new UploadCollector(Limits.USUAL.files(), few -> uploads.add(upload, few));
        UploadReader reader = new UploadReader(Limits.USUAL, collector);
        for (int i = 0; i < files.length; i += 2) {
            reader.file(files[i], files[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        collector.flush();
    }

    private Actor somebody() {
        try {
            return people.somebody(Role.ADMIN);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the id of a run that imports days of an upload */
    public long begin(Actor admin, long upload, LocalDate... chosen) {
        return runs.begin(admin, ImportRun.Kind.UPLOAD, upload, Set.of(chosen), false, null).orElseThrow();
    }

    /** @return the id of a run that imports days of an upload, each of which was chosen individually */
    public long beginSure(Actor admin, long upload, LocalDate... chosen) {
        return runs.begin(admin, ImportRun.Kind.UPLOAD, upload, Set.of(chosen), true, null).orElseThrow();
    }

    /** @return the report of a run, after waiting for its end */
    public ImportReport ended(long run) {
        Instant end = Instant.now().plus(PATIENCE);
        ImportReport report = imports.find(run, 1).orElseThrow().report();
        while (report.run().state() == ImportRun.State.RUNNING) {
            assertTrue(Instant.now().isBefore(end), "run " + run + " goes on for too long");
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            report = imports.find(run, 1).orElseThrow().report();
        }
        return report;
    }
}
