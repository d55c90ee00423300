package org.dailypapers.platform.problem;

/** HTTP statuses that the servlet API does not define. */
public final class HttpStatus {

    /** The request can be parsed, but something in it is wrong (RFC 9110, 15.5.21). */
    public static final int UNPROCESSABLE_CONTENT = 422;
    /** The request must be conditional: it must name the version it applies to (RFC 6585, 3). */
    public static final int PRECONDITION_REQUIRED = 428;
    /** Too many requests came in too short a time (RFC 6585, 4). */
    public static final int TOO_MANY_REQUESTS = 429;

    private HttpStatus() {
    }
}
