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
import org.dailypapers.digest.Act;
import org.dailypapers.content.Severity;

/** An import of several files, from the folder or from an upload. */
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

    /**
     * The server that reads the folder: its host name and installation folder; null if an earlier version of this program started
     * the run.
     */
    private String node;

    /** How many files of the folder are only counted, because they were as they had been read before. */
    private long unchanged;

    private Long uploadId;

    private Long personId;

    private String note;

    private Instant startedAt;

    private Instant finishedAt;

    /** When it last did something. */
    private Instant seenAt;

    /** When a person started to undo it. */
    private Instant undoBegunAt;

    /** When it was undone; null if it was not, or if it is being undone again. */
    private Instant undoneAt;

    private Long undoneBy;

    /** Why it is being undone; null if it is not. */
    private String undoReason;

    /** How many days it has that are undone one by one in the background; null if it is not being undone. */
    private Integer undoDays;

    /** For JPA. */
    protected ImportRun() {
    }

    private ImportRun(Kind kind, Instant startedAt) {
        this.kind = kind;
        this.startedAt = startedAt;
        this.seenAt = startedAt;
        this.state = State.RUNNING;
    }

    /** Starts a run that reads a folder. */
    static ImportRun ofFolder(String folder, String node, Instant now) {
        ImportRun run = new ImportRun(Kind.FOLDER, now);
        run.folder = folder;
        run.node = node;
        return run;
    }

    /** Starts a run that imports an upload. */
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

    /** @return whether it reads a folder, so that the paths of its files are exactly their paths below the folder */
    public boolean ofFolder() {
        return kind == Kind.FOLDER;
    }

    /** @return whether it reads stored sources again */
    public boolean readsAgain() {
        return kind == Kind.REREAD;
    }

    /** @return whether the run reads this folder */
    boolean reads(String other) {
        return other.equals(folder);
    }

    /** @return whether another server is working on the run and has done something since the given time */
    boolean isAlive(String thisNode, Instant since) {
        return node != null && !node.equals(thisNode) && seenSince(since);
    }

    /** Moves the run to a server. */
    void moveTo(String thisNode) {
        node = thisNode;
    }

    /** @return whether it has done something since the given time */
    public boolean seenSince(Instant moment) {
        return seenAt != null && seenAt.isAfter(moment);
    }

    /** Records that it has just done something. A folder run that another server ended as dead is running again. */
    void seen(Instant now) {
        seenAt = now;
        if (ofFolder() && state == State.FAILED) {
            state = State.RUNNING;
            finishedAt = null;
        }
    }

    /** Counts files of the folder that were as they had been read before. */
    void unchanged(long files) {
        unchanged = files;
    }

    /** Ends the run. */
    public void end(State how, Instant now) {
        state = how;
        finishedAt = now;
    }

    /** @return the event that it has ended, with the number of files in each state and of diagnostics of each severity */
    ImportEnded ended(Map<ImportFile.State, Long> files, Map<Severity, Long> diagnostics) {
        if (unchanged > 0) {
            files.merge(ImportFile.State.UNCHANGED, unchanged, Long::sum);
        }
        return new ImportEnded(kind, state, finishedAt, Duration.between(startedAt, finishedAt), files, diagnostics);
    }

    /** Records that a person started to undo it, day by day in the background. */
    public void beginUndo(Act act, int days) {
        undoBegunAt = act.at();
        undoneAt = null;
        undoneBy = act.personId();
        undoReason = act.reason();
        undoDays = days;
    }

    /** Whether it is being undone in the background. */
    public boolean undoing() {
        return undoDays != null;
    }

    /** Whether undoing it was begun and stopped before its end. */
    public boolean halfUndone() {
        return undoBegunAt != null && undoneAt == null && !undoing();
    }

    /** Returns who is undoing it and why, with the time at which something is done. It must be being undone. */
    public Act undo(Instant now) {
        return new Act(undoneBy, undoReason, now);
    }

    /** Records that the rest of it is not undone. It is half undone then. */
    public void stopUndo() {
        undoReason = null;
        undoDays = null;
    }

    /** Records that it was undone, as far as possible. */
    public void endUndo(Instant now) {
        undoneAt = now;
        undoReason = null;
        undoDays = null;
    }

    /** The states of a run. */
    public enum State {
        /** It is running, is waiting for another run, or was interrupted and will continue. */
        RUNNING,
        /** All its files are processed, whether imported or not. */
        DONE,
        /** It could not continue. */
        FAILED
    }

    /** How the files of a run arrived. */
    public enum Kind {
        /** They are in the watched folder. */
        FOLDER,
        /** A person uploaded them at the desk. */
        UPLOAD,
        /** A script sent them by the API. */
        API,
        /** They are stored sources that a person has read again. */
        REREAD
    }
}
