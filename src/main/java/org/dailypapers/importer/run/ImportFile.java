package org.dailypapers.importer.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.dailypapers.digest.keep.ImportCounts;

/** A file of an import run, and what became of it. */
@Entity
public class ImportFile {

    @Id
    @GeneratedValue(generator = "import_file_seq")
    @SequenceGenerator(name = "import_file_seq", sequenceName = "import_file_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id", updatable = false)
    private ImportRun run;

    @Column(updatable = false)
    private String path;

    @Enumerated(EnumType.STRING)
    private State state;

    private String sha256;

    private LocalDate digestDate;

    @Embedded
    private ImportCounts counts = ImportCounts.NONE;

    /** How often it was tried since it was last read to its end. */
    private int tries;

    /** Whether somebody said that it takes its day's place however little of it can be read. */
    @Column(updatable = false)
    private boolean sure;

    /** For JPA. */
    protected ImportFile() {
    }

    public ImportFile(ImportRun run, String path) {
        this.run = run;
        this.path = path;
        this.state = State.PENDING;
    }

    public ImportFile(ImportRun run, String path, boolean sure) {
        this(run, path);
        this.sure = sure;
    }

    /**
     * A kept source that is to be read again.
     *
     * @param run the run
     * @param path its path, or what tells it apart where the sources of several days have the same
     * @param date its day
     * @param sure whether somebody said that what is read takes its day's place however little that is
     */
    public ImportFile(ImportRun run, String path, LocalDate date, boolean sure) {
        this(run, path, sure);
        this.digestDate = date;
    }

    /** @return its day; null if it is not known yet */
    LocalDate date() {
        return digestDate;
    }

    boolean sure() {
        return sure;
    }

    ImportRun run() {
        return run;
    }

    String path() {
        return path;
    }

    /** @return whether it is the newest source of its day, or was when it was read */
    boolean kept() {
        return state == State.IMPORTED || state == State.UNCHANGED;
    }

    /** @return whether these bytes were done in this run already */
    boolean didAlready(String hash) {
        return state != State.PENDING && hash.equals(sha256);
    }

    /** Is read, and kept as far as it can be; once more where it changed during the run. */
    void end(State how, String hash, LocalDate date, ImportCounts more) {
        state = how;
        sha256 = hash;
        digestDate = date;
        counts = counts.plus(more);
        tries = 0;
    }

    /** Is done without anything that could be kept. */
    public void fail() {
        end(State.FAILED, null, null, ImportCounts.NONE);
    }

    /** What can become of a file. */
    public enum State {
        /** It waits. */
        PENDING,
        /** It was kept. */
        IMPORTED,
        /** It is the day's newest source already, was taken back before, or is no news of the folder. */
        UNCHANGED,
        /** Nothing of it was kept; a diagnostic says why. */
        FAILED
    }
}
