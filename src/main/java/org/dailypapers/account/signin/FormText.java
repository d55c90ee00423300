package org.dailypapers.account.signin;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Converts form fields to and from JSON: for each name a list of values. */
final class FormText {

    private FormText() {
    }

    static String of(Map<String, String[]> fields) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        fields.forEach((name, values) -> {
            JsonArrayBuilder list = Json.createArrayBuilder();
            Arrays.stream(values).forEach(list::add);
            all.add(name, list);
        });
        return all.build().toString();
    }

    static Map<String, String[]> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject all = reader.readObject();
            Map<String, String[]> fields = new LinkedHashMap<>();
            all.keySet().forEach(name -> fields.put(name, values(all.getJsonArray(name))));
            return fields;
        }
    }

    private static String[] values(JsonArray list) {
        return list.getValuesAs(JsonString::getString).toArray(String[]::new);
    }
}
