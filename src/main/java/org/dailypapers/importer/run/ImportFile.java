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

/** A file of an import run and its result. */
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

    /** How often it was tried since it was last processed completely. */
    private int tries;

    /** Whether a person confirmed that it replaces the source of its day even if little of it is readable. */
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
     * Creates the file of a stored source to be read again.
     *
     * @param run the run
     * @param path its path, made unique if the sources of several days have the same path
     * @param date its day
     * @param sure whether a person confirmed that the result replaces that of the day even if little of it is readable
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

    /** @return whether a file with this hash was processed in this run already */
    boolean didAlready(String hash) {
        return state != State.PENDING && hash.equals(sha256);
    }

    /** Records the result of reading the file; again if it changed during the run. */
    void end(State how, String hash, LocalDate date, ImportCounts more) {
        state = how;
        sha256 = hash;
        digestDate = date;
        counts = counts.plus(more);
        tries = 0;
    }

    /** Records that nothing of the file could be imported. */
    public void fail() {
        end(State.FAILED, null, null, ImportCounts.NONE);
    }

    /** The states of a file. */
    public enum State {
        /** It waits. */
        PENDING,
        /** It was imported. */
        IMPORTED,
        /** It is the newest source of its day already, its import was undone before, or the folder had it before. */
        UNCHANGED,
        /** Nothing of it was imported; a diagnostic says why. */
        FAILED
    }
}
