package org.dailypapers.importer.undo;

import java.time.LocalDate;

/** Taking a run back was broken off between two days. What was taken back stays so; asking again goes on with the rest. */
public class UndoBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LocalDate day;
    private final int done;
    private final int days;

    UndoBrokenException(LocalDate day, int done, int days, RuntimeException cause) {
        super("taken back " + done + " of " + days + " days, up to " + day, cause);
        this.day = day;
        this.done = done;
        this.days = days;
    }

    /** @return the values for the message: the day where it was broken off, how many days are taken back, and of how many */
    public Object[] arguments() {
        return new Object[] {day.toString(), done, days};
    }
}
