package org.dailypapers.platform.problem;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.dailypapers.platform.route.PublicAddress;

/**
 * An error of the API, as <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> says it.
 *
 * @param type {@code about:blank}: the status says what kind it is
 * @param title the phrase of the status
 * @param status the HTTP status
 * @param detail what is wrong here and what to do, in the language of the request; null if the status says it all
 * @param instance the path of the request
 */
public record Problem(String type, String title, int status, String detail, String instance) {

    /** Its media type. */
    public static final MediaType TYPE = new MediaType("application", "problem+json");

    /**
     * Answers a request that does not come to the API's own machinery.
     *
     * @param request the request
     * @param response its answer
     * @param status the HTTP status
     * @param detail what is wrong here and what to do
     * @throws IOException if the answer cannot be sent
     */
    public static void send(HttpServletRequest request, HttpServletResponse response, int status, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE.toString());
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.createObjectBuilder().add("type", "about:blank").add("title", title(status))
                .add("status", status).add("detail", detail).add("instance", request.getContextPath() + PublicAddress.pathOf(request)).build().toString());
    }

    private static String title(int status) {
        Response.StatusType type = Response.Status.fromStatusCode(status);
        return status == HttpStatus.UNPROCESSABLE_CONTENT ? "Unprocessable Content" : type == null ? "Error" : type.getReasonPhrase();
    }

    public static Response response(int status, String detail, String instance) {
        return Response.status(status).type(TYPE)
                .entity(new Problem("about:blank", title(status), status, detail, instance)).build();
    }

    public static Response response(int status, String detail, String instance, List<Field> errors) {
        return errors.isEmpty() ? response(status, detail, instance) : Response.status(status).type(TYPE)
                .entity(new OfFields("about:blank", title(status), status, detail, instance, errors)).build();
    }

    /**
     * What is wrong with a field of what was sent.
     *
     * @param field its path, such as {@code sections[1].heading}
     * @param message what is wrong and what to do, in the language of the request
     */
    public record Field(String field, String message) {
    }

    /**
     * A problem with fields of what was sent; the first five components are those of every problem.
     *
     * @param type as of every problem
     * @param title as of every problem
     * @param status as of every problem
     * @param detail as of every problem
     * @param instance as of every problem
     * @param errors all fields that are wrong
     */
    public record OfFields(String type, String title, int status, String detail, String instance, List<Field> errors) {
    }
}
