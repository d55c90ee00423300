package org.dailypapers.importer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One act of importing. */
@Entity
public class ImportRun {

    @Id
    @GeneratedValue(generator = "import_run_seq")
    @SequenceGenerator(name = "import_run_seq", sequenceName = "import_run_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    private State state;

    private String folder;

    private Instant startedAt;

    private Instant finishedAt;

    /** For JPA. */
    protected ImportRun() {
    }

    ImportRun(String folder, Instant startedAt) {
        this.folder = folder;
        this.startedAt = startedAt;
        this.state = State.RUNNING;
    }

    Long id() {
        return id;
    }

    /** @return whether this is the folder that the run reads */
    boolean reads(String other) {
        return folder.equals(other);
    }

    /** Ends the run. */
    void end(State how, Instant now) {
        state = how;
        finishedAt = now;
    }

    /** How far a run is. */
    public enum State {
        /** It goes on, or was cut off and will go on at the next start. */
        RUNNING,
        /** All its files are done, one way or the other. */
        DONE,
        /** It could not go on. */
        FAILED
    }
}
