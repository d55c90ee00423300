package org.dailypapers.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    @Test
    void readsAsManyValuesAndAsDeepAsItMay() throws IOException {
        assertEquals(JsonBody.MOST_VALUES - 2, read("{\"a\":[" + "1,".repeat(JsonBody.MOST_VALUES - 3) + "1]}").getJsonArray("a").size());
        assertEquals(1, read("{\"a\":" + "[".repeat(JsonBody.DEEPEST - 1) + "]".repeat(JsonBody.DEEPEST - 1) + "}").size());
    }

    @Test
    void refusesMoreValuesOrDeeperOnes() {
        assertThrows(Refused.class, () -> read("{\"a\":[" + "1,".repeat(JsonBody.MOST_VALUES - 2) + "1]}"));
        assertThrows(Refused.class, () -> read("{\"a\":" + "[".repeat(JsonBody.DEEPEST) + "]".repeat(JsonBody.DEEPEST) + "}"));
        assertThrows(Refused.class, () -> read("{\"a\":" + "[".repeat(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{} {}", "{\"a\":}", "1", "null", "\u0000"})
    void refusesWhatIsNoObject(String json) {
        assertThrows(BadRequest.class, () -> read(json));
    }

    @Test
    void takesNoTimeForALongNumber() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThrows(BadRequest.class, () -> read("{\"a\":" + "9".repeat(2_000_000) + "}")));
    }

    private static JsonObject read(String json) throws IOException {
        return JsonBody.object(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
