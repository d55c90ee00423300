package org.dailypapers.platform.problem;

/** An address of something that is not there; answered with status 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
