package org.dailypapers.importer.run;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;

/** A day that is still to be undone, of a run that is being undone. */
@Entity
@IdClass(UndoDay.Key.class)
public class UndoDay {

    @Id
    private Long runId;

    @Id
    @Column(name = "digest_date")
    private LocalDate date;

    /** For JPA. */
    protected UndoDay() {
    }

    UndoDay(long runId, LocalDate date) {
        this.runId = runId;
        this.date = date;
    }

    /**
     * The key of a day.
     *
     * @param runId the run
     * @param date the day
     */
    record Key(Long runId, LocalDate date) implements Serializable {
    }
}
