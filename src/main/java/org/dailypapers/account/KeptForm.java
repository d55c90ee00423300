package org.dailypapers.account;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A form that came too late, as it goes through the page that asks to sign in and back to where it was sent.
 *
 * @param owner whose browser sent it; null where nobody knows
 * @param path where it was sent, below the context, with its query
 * @param fields what was typed, without secrets and without buttons
 */
record KeptForm(Long owner, String path, Map<String, String[]> fields) {

    /** The most characters that a form may have to be kept. */
    static final int LONGEST = 2 * 1024 * 1024;

    private static final String STATE = "jakarta.faces.ViewState";
    private static final String NO_STATE = "stateless";

    static KeptForm of(Long owner, String path, Map<String, String[]> sent) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (isKept(name, values)) {
                fields.put(name, values);
            }
        });
        return new KeptForm(owner, path, fields);
    }

    /** Buttons would do again what nobody has asked for yet; a view's state is of no use to another view. */
    private static boolean isKept(String name, String[] values) {
        String last = name.substring(name.lastIndexOf(':') + 1);
        return !last.equals("go") && !last.startsWith("password")
                && (!name.equals(STATE) || Arrays.equals(values, new String[] {NO_STATE}));
    }

    /** @return all of it in one text */
    String toText() {
        JsonObjectBuilder all = Json.createObjectBuilder();
        fields.forEach((name, values) -> {
            JsonArrayBuilder list = Json.createArrayBuilder();
            Arrays.stream(values).forEach(list::add);
            all.add(name, list);
        });
        JsonObjectBuilder form = Json.createObjectBuilder().add("path", path).add("fields", all);
        return (owner == null ? form : form.add("owner", owner.longValue())).build().toString();
    }

    /**
     * @param text what {@link #toText} wrote, as a browser sends it back; may be null
     * @return the form; empty where there is none in it
     */
    static Optional<KeptForm> read(String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject form = reader.readObject();
            Map<String, String[]> fields = new LinkedHashMap<>();
            JsonObject all = form.getJsonObject("fields");
            all.keySet().forEach(name -> fields.put(name, values(all.getJsonArray(name))));
            Long owner = form.containsKey("owner") ? form.getJsonNumber("owner").longValueExact() : null;
            return Optional.of(of(owner, form.getString("path"), fields));
        } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static String[] values(JsonArray list) {
        return list.getValuesAs(JsonString::getString).toArray(String[]::new);
    }
}
