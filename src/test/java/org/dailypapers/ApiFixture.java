package org.dailypapers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Checks responses of the API against its description. */
public final class ApiFixture {

    private ApiFixture() {
    }

    /** Asserts that an object has exactly the members of a schema, recursively. */
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
