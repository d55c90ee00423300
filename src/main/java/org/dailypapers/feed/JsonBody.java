package org.dailypapers.feed;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.dailypapers.platform.intake.RequestLimits;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.Refused;

/** Parses the bodies that scripts send. */
final class JsonBody {

    private static final int MEGABYTE = 1024 * 1024;
    /** The most objects, arrays and scalar values in total: a few times the length of the longest list of authors. */
    static final int MOST_VALUES = 20_000;
    /** The deepest nesting of objects and arrays; ours have three levels. */
    static final int DEEPEST = 10;

    private JsonBody() {
    }

    /**
     * @param body JSON in UTF-8
     * @return the object
     * @throws Refused if it has more than {@link RequestLimits#API} bytes, {@link #MOST_VALUES} values or {@link #DEEPEST} levels
     * @throws BadRequest if it is not a JSON object
     * @throws IOException if it cannot be read
     */
    static JsonObject object(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(RequestLimits.API + 1);
        if (bytes.length > RequestLimits.API) {
            throw new Refused(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "error.api.large", RequestLimits.API / MEGABYTE);
        }
        try {
            String json = text(bytes);
            count(json);
            return only(json);
        } catch (Refused e) {
            throw e;
        } catch (CharacterCodingException | RuntimeException e) {
            throw new BadRequest("error.api.json");
        }
    }

    /** Checks the limits without keeping anything in memory. */
    private static void count(String json) {
        int values = 0;
        int depth = 0;
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case END_OBJECT, END_ARRAY -> depth--;
                    case START_OBJECT, START_ARRAY -> {
                        depth++;
                        values++;
                    }
                    case KEY_NAME -> { }
                    default -> values++;
                }
                if (values > MOST_VALUES || depth > DEEPEST) {
                    throw new Refused(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "error.api.values", MOST_VALUES, DEEPEST);
                }
            }
        }
    }

    /** Parses a single object. For other input it throws whatever the parser throws, which is not always a {@code JsonException}. */
    private static JsonObject only(String json) {
        try (JsonParser parser = Json.createParser(new StringReader(json))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw new JsonException("no object");
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw new JsonException("more than an object");
            }
            return object;
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
