package org.dailypapers.importer.undo;

import java.time.LocalDate;

/** Undoing a run failed at one day. The days before it stay undone; undoing the run again continues with the rest. */
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

    /** @return the arguments of the message: the day that failed, the number of days undone, and the number of all days to undo */
    public Object[] arguments() {
        return new Object[] {day.toString(), done, days};
    }
}
