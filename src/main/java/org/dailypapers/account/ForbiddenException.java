package org.dailypapers.account;

import org.dailypapers.platform.problem.Forbidden;

/** An attempt to do something that requires a higher role. */
public class ForbiddenException extends Forbidden {

    private static final long serialVersionUID = 1L;

    /** @param needed the required role */
    public ForbiddenException(Role needed) {
        super("only for the role " + needed.key());
    }
}
