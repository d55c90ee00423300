package org.dailypapers.platform.problem;

/** Statuses of answers that the servlet API has no names for. */
public final class HttpStatus {

    /** What was sent can be read, and something in it is wrong (RFC 9110, 15.5.21). */
    public static final int UNPROCESSABLE_CONTENT = 422;
    /** The request must say which version it is about (RFC 6585, 3). */
    public static final int PRECONDITION_REQUIRED = 428;
    /** Too many requests came in too short a time (RFC 6585, 4). */
    public static final int TOO_MANY_REQUESTS = 429;

    private HttpStatus() {
    }
}
