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

/** Reads what a script sends. */
final class JsonBody {

    private static final int MEGABYTE = 1024 * 1024;
    /** Objects, lists, texts and numbers together: a few times what the longest list of authors has. */
    static final int MOST_VALUES = 20_000;
    /** How many objects and lists may stand in each other; ours have three. */
    static final int DEEPEST = 10;

    private JsonBody() {
    }

    /**
     * @param body JSON in UTF-8
     * @return the object
     * @throws Refused if it has more than {@link RequestLimits#API} bytes, more than 20,000 values, or more than ten objects and lists in each other
     * @throws BadRequest if it is no JSON object
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

    /** Looks through all of it without keeping any. */
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

    /** Throws what the parser throws, which for what is nested too deeply is no {@code JsonException}. */
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
