package org.dailypapers.platform.problem;

/** Something that the person who asks for it may not do; answered with status 403. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason what it takes, for the log */
    public Forbidden(String reason) {
        super(reason);
    }
}
