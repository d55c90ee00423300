package org.dailypapers.feed;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.dailypapers.content.Content;
import org.dailypapers.content.ContentProblem;
import org.dailypapers.content.TypedContent;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.Refused;
import org.dailypapers.platform.problem.Refused.Wrong;

/**
 * A correction sent by a script: the complete new content of the entry, and the reason. Every member is required, so that nothing is
 * deleted by omission.
 */
final class CorrectionJson {

    /** Takes the place of an author that is not a string, so that the indexes of the others stay right. */
    private static final JsonValue NOBODY = Json.createValue("?");

    private final List<Wrong> wrong = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private final JsonObject json;
    private final TypedContent typed;
    private final String reason;

    /** @throws Refused if anything is wrong; it lists all errors */
    CorrectionJson(JsonObject json) {
        this.json = json;
        this.typed = new TypedContent(text("title", false), authors(), votes(), text("thumbnail", true), text("video", true), sections());
        for (ContentProblem problem : typed.problems()) {
            note(problem.path(), problem.message(), problem.arguments());
        }
        String why = text("reason", false);
        this.reason = Objects.requireNonNullElse(Params.text(why), "");
        if (!FieldLimit.REASON.holds(reason)) {
            note("reason", Words.TOO_LONG, List.of(FieldLimit.REASON.longest(), reason.length()));
        } else if (reason.isEmpty() || !TypedContent.storable(why)) {
            note("reason", "error.api.reason");
        }
        if (!wrong.isEmpty()) {
            throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, Map.of(), wrong, "error.api.fields", wrong.size());
        }
    }

    /** @param newest what the entry says, as the script got it: with U+FFFD for control characters */
    Content content(Content newest) {
        return typed.restored(newest).content();
    }

    String reason() {
        return reason;
    }

    private List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (JsonValue author : array("authors")) {
            String path = "authors[" + authors.size() + "]";
            authors.add(string(expect(author, JsonString.class::isInstance, path, "error.api.field.text", NOBODY)));
        }
        return authors;
    }

    private String votes() {
        JsonValue votes = expect(json.get("votes"), value -> value == JsonValue.NULL || value instanceof JsonNumber, "votes",
                "error.api.field.number", JsonValue.NULL);
        return votes == JsonValue.NULL ? null : votes.toString();
    }

    private List<TypedContent.TypedSection> sections() {
        List<TypedContent.TypedSection> parts = new ArrayList<>();
        for (JsonValue section : array("sections")) {
            String path = "sections[" + parts.size() + "]";
            JsonObject object = expect(section, JsonObject.class::isInstance, path, "error.api.field.object", JsonValue.EMPTY_JSON_OBJECT)
                    .asJsonObject();
            boolean whole = section instanceof JsonObject;
            parts.add(whole ? new TypedContent.TypedSection(text(object, path + ".heading", "heading", true),
                    text(object, path + ".body", "body", false)) : new TypedContent.TypedSection("?", ""));
        }
        return parts;
    }

    private JsonArray array(String name) {
        return expect(json.get(name), JsonArray.class::isInstance, name, "error.api.field.list", JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray();
    }

    private String text(String name, boolean orNull) {
        return text(json, name, name, orNull);
    }

    private String text(JsonObject object, String path, String name, boolean orNull) {
        JsonValue value = expect(object.get(name), one -> one instanceof JsonString || orNull && one == JsonValue.NULL, path,
                orNull ? "error.api.field.textOrNull" : "error.api.field.text", orNull ? JsonValue.NULL : NOBODY);
        return value == JsonValue.NULL ? null : string(value);
    }

    private JsonValue expect(JsonValue value, Predicate<JsonValue> form, String path, String key, JsonValue otherwise) {
        if (value != null && form.test(value)) {
            return value;
        }
        note(path, value == null ? "error.api.field.missing" : key);
        return otherwise;
    }

    /** Adds an error, unless the field already has one. */
    private void note(String path, String key) {
        note(path, key, List.of());
    }

    private void note(String path, String key, List<Integer> arguments) {
        if (wrong.size() < TypedContent.MOST_PROBLEMS && paths.add(path)) {
            wrong.add(new Wrong(path, key, arguments));
        }
    }

    private static String string(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
