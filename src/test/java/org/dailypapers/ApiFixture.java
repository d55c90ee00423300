package org.dailypapers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Holds answers of the API against its description. */
public final class ApiFixture {

    private ApiFixture() {
    }

    /** An object has what a schema says, no more and no less, down to its leaves. */
    public static void assertFits(String schema, JsonObject value, JsonObject description) {
        fits(schema, value, description.getJsonObject("components").getJsonObject("schemas").getJsonObject(schema), description);
    }

    private static void fits(String where, JsonValue value, JsonObject schema, JsonObject description) {
        JsonObject meant = schema.containsKey("$ref") ? (JsonObject) description.getValue(schema.getString("$ref").substring(1)) : schema;
        if (value instanceof JsonObject object) {
            assertEquals(meant.getJsonObject("properties").keySet(), object.keySet(), where);
            object.forEach((name, part) -> fits(where + "." + name, part, meant.getJsonObject("properties").getJsonObject(name), description));
        } else if (value instanceof JsonArray array) {
            array.forEach(part -> fits(where + "[]", part, meant.getJsonObject("items"), description));
        } else if (meant.containsKey("enum")) {
            assertTrue(meant.getJsonArray("enum").contains(value), where + ": " + value);
        }
    }
}
