package org.dailypapers.platform.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonOfRecordsTest {

    /** @param inner null for none */
    public record Texts(String text, List<String> list, Integer number, Texts inner) {
    }

    @Test
    void noTextHasControlCharactersOrTheirEscapes() {
        Texts texts = new Texts("a\b\u0000\u009F", Arrays.asList("\f", null, "\t\""), 3, new Texts(null, List.of("\u007F"), null, null));
        JsonObject inner = Json.createObjectBuilder().addNull("text").add("list", Json.createArrayBuilder().add("\uFFFD")).addNull("number")
                .addNull("inner").build();
        assertEquals(Json.createObjectBuilder().add("text", "a\uFFFD\uFFFD\uFFFD").add("list", Json.createArrayBuilder().add("\uFFFD").addNull().add("\t\""))
                .add("number", 3).add("inner", inner).build(),
                Json.createReader(new ByteArrayInputStream(JsonOfRecords.bytes(texts))).readObject());
    }
}
