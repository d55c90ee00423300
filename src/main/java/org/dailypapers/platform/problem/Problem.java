package org.dailypapers.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dailypapers.character.ControlCharacters;
import org.dailypapers.platform.json.JsonMapper;
import org.dailypapers.platform.route.PublicAddress;

/**
 * An error of the API, in the format of <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> .
 *
 * @param type {@code about:blank}, since the status says which kind of problem it is
 * @param title the reason phrase of the status
 * @param status the HTTP status
 * @param detail what is wrong and what to do, in the language of the request; null if the status says enough
 * @param instance the path of the request
 */
public record Problem(String type, String title, int status, String detail, String instance) {

    /** Its media type. */
    public static final MediaType TYPE = new MediaType("application", "problem+json");

    /**
     * Answers a request that does not reach JAX-RS.
     *
     * @param request the request
     * @param response its answer
     * @param status the HTTP status
     * @param detail what is wrong and what to do
     * @throws IOException if the answer cannot be sent
     */
    public static void send(HttpServletRequest request, HttpServletResponse response, int status, String detail)
            throws IOException {
        byte[] body = JsonMapper.bytes(of(status, ControlCharacters.replaced(detail), request.getContextPath() + PublicAddress.pathOf(request)));
        response.setStatus(status);
        response.setContentType(TYPE.withCharset(StandardCharsets.UTF_8.name()).toString());
        response.getOutputStream().write(body);
    }

    private static Problem of(int status, String detail, String instance) {
        return new Problem("about:blank", title(status), status, detail, instance);
    }

    private static String title(int status) {
        Response.StatusType type = Response.Status.fromStatusCode(status);
        return status == HttpStatus.UNPROCESSABLE_CONTENT ? "Unprocessable Content" : type == null ? "Error" : type.getReasonPhrase();
    }

    public static Response response(int status, String detail, String instance) {
        return Response.status(status).type(TYPE)
                .entity(of(status, detail, instance)).build();
    }

    public static Response response(int status, String detail, String instance, List<Field> errors) {
        return errors.isEmpty() ? response(status, detail, instance) : Response.status(status).type(TYPE)
                .entity(new OfFields("about:blank", title(status), status, detail, instance, errors)).build();
    }

    /**
     * An error in one field of the request.
     *
     * @param field its path, such as {@code sections[1].heading}
     * @param message what is wrong and what to do, in the language of the request
     */
    public record Field(String field, String message) {
    }

    /**
     * A problem with some fields of the request; the first five components are those of every {@link Problem}.
     *
     * @param type see {@link Problem}
     * @param title see {@link Problem}
     * @param status see {@link Problem}
     * @param detail see {@link Problem}
     * @param instance see {@link Problem}
     * @param errors the errors of all fields
     */
    public record OfFields(String type, String title, int status, String detail, String instance, List<Field> errors) {
    }
}
