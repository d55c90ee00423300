package org.dailypapers.account;

import org.dailypapers.platform.problem.Forbidden;

/** Somebody tried what only a higher role may do. */
public class ForbiddenException extends Forbidden {

    private static final long serialVersionUID = 1L;

    /** @param needed the role that it takes */
    public ForbiddenException(Role needed) {
        super("only for the role " + needed.key());
    }
}
