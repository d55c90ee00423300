package org.dailypapers.importer.run;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.dailypapers.content.Severity;

/** One act of importing. */
@Entity
public class ImportRun {

    @Id
    @GeneratedValue(generator = "import_run_seq")
    @SequenceGenerator(name = "import_run_seq", sequenceName = "import_run_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String folder;

    /** The server that reads the folder, by its host and its own folder; null if an earlier version of this program began the run. */
    private String node;

    private Long uploadId;

    private Long personId;

    private String note;

    private Instant startedAt;

    private Instant finishedAt;

    /** When it last did something. */
    private Instant seenAt;

    /** When somebody began to take it back. */
    private Instant undoBegunAt;

    /** When it was taken back; null if it was not, or if that goes on again. */
    private Instant undoneAt;

    private Long undoneBy;

    /** For JPA. */
    protected ImportRun() {
    }

    private ImportRun(Kind kind, Instant startedAt) {
        this.kind = kind;
        this.startedAt = startedAt;
        this.seenAt = startedAt;
        this.state = State.RUNNING;
    }

    /** Begins to read a folder. */
    static ImportRun ofFolder(String folder, String node, Instant now) {
        ImportRun run = new ImportRun(Kind.FOLDER, now);
        run.folder = folder;
        run.node = node;
        return run;
    }

    /** Begins to import what somebody uploaded. */
    public static ImportRun ofUpload(Kind how, long upload, long person, String note, Instant now) {
        ImportRun run = new ImportRun(how, now);
        run.uploadId = upload;
        run.personId = person;
        run.note = note;
        return run;
    }

    public Long id() {
        return id;
    }

    public Long uploadId() {
        return uploadId;
    }

    public Long personId() {
        return personId;
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** @return whether it reads a folder, where the path of a file is its path below it and nothing else */
    public boolean ofFolder() {
        return kind == Kind.FOLDER;
    }

    /** @return whether it reads kept sources again */
    public boolean readsAgain() {
        return kind == Kind.REREAD;
    }

    /** @return whether this is the folder that the run reads */
    boolean reads(String other) {
        return other.equals(folder);
    }

    /** @return whether another server does the run, and did something after a moment */
    boolean isAlive(String thisNode, Instant since) {
        return node != null && !node.equals(thisNode) && seenSince(since);
    }

    /** Goes on at another server. */
    void moveTo(String thisNode) {
        node = thisNode;
    }

    /** @return whether it did something after a moment */
    public boolean seenSince(Instant moment) {
        return seenAt != null && seenAt.isAfter(moment);
    }

    /** Has done something. The run of a folder that another server took for dead goes on. */
    void seen(Instant now) {
        seenAt = now;
        if (ofFolder() && state == State.FAILED) {
            state = State.RUNNING;
            finishedAt = null;
        }
    }

    /** Ends the run. */
    public void end(State how, Instant now) {
        state = how;
        finishedAt = now;
    }

    /** @return that it has ended, with so many files of each state and so many diagnostics of each severity */
    ImportEnded ended(Map<ImportFile.State, Long> files, Map<Severity, Long> diagnostics) {
        return new ImportEnded(kind, state, finishedAt, Duration.between(startedAt, finishedAt), files, diagnostics);
    }

    /** Begins to be taken back, day by day. */
    public void beginUndo(Instant now) {
        undoBegunAt = now;
        undoneAt = null;
    }

    /** Whether somebody began to take it back and did not come to its end. */
    public boolean halfUndone() {
        return undoBegunAt != null && undoneAt == null;
    }

    /** Is taken back as far as that could be. */
    public void undo(long person, Instant now) {
        undoneAt = now;
        undoneBy = person;
    }

    /** How far a run is. */
    public enum State {
        /** It goes on, waits for another, or was cut off and will go on. */
        RUNNING,
        /** All its files are done, one way or the other. */
        DONE,
        /** It could not go on. */
        FAILED
    }

    /** How the files of a run came. */
    public enum Kind {
        /** They stand in the folder that is watched. */
        FOLDER,
        /** Somebody uploaded them at the desk. */
        UPLOAD,
        /** A script sent them. */
        API,
        /** They are kept sources, which somebody has read again. */
        REREAD
    }
}
