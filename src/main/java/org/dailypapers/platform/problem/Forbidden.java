package org.dailypapers.platform.problem;

/** The person may not do this; answered with status 403. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason which permission is missing, for the log */
    public Forbidden(String reason) {
        super(reason);
    }
}
