package org.dailypapers.platform;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * An error of the API, as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> says it.
 *
 * @param type {@code about:blank}: the status says what kind it is
 * @param title the phrase of the status
 * @param status the HTTP status
 * @param detail what is wrong here and what to do, in the language of the request; null where the status says it all
 * @param instance the path of the request
 */
public record Problem(String type, String title, int status, String detail, String instance) {

    /** Its media type. */
    public static final MediaType TYPE = new MediaType("application", "problem+json");

    static Response response(int status, String detail, String instance) {
        Response.StatusType type = Response.Status.fromStatusCode(status);
        String title = type == null ? "Error" : type.getReasonPhrase();
        return Response.status(status).type(TYPE)
                .entity(new Problem("about:blank", title, status, detail, instance)).build();
    }
}
