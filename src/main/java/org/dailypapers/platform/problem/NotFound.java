package org.dailypapers.platform.problem;

/** The address of something that does not exist; answered with status 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
