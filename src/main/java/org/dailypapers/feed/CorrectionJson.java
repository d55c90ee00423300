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
import org.dailypapers.content.TypedContent;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.json.JsonMapper;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.Refused;
import org.dailypapers.platform.problem.Refused.Wrong;

/**
 * A correction sent by a script: the complete new content of the entry, and the reason. Every member is required, so that nothing is
 * deleted by omission. It may be an {@link EntryJson} as the API gives it, with the sections in its summary and members that a correction
 * cannot change; these are not required. If the content is that of the newest revision, no reason is required either.
 */
final class CorrectionJson {

    /** Takes the place of an author that is not a string, so that the indexes of the others stay right. */
    private static final JsonValue NOBODY = Json.createValue("?");
    private static final List<String> FIXED = List.of("date", "position", "arxivId", "vanished", "withdrawnByAuthors");
    private static final List<String> FIXED_IN_SUMMARY = List.of("status", "revision");

    private final List<Wrong> wrong = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private final JsonObject json;
    private final Content content;
    private final String reason;

    /**
     * @param json what the script sent
     * @param newest the entry with its newest revision, as the API gives it
     * @param kept what this revision says
     * @throws Refused if anything is wrong; it lists all errors
     */
    CorrectionJson(JsonObject json, EntryJson newest, Content kept) {
        this.json = json;
        JsonObject current = JsonMapper.object(newest);
        JsonObject summary = summary();
        compare(json, current, FIXED, "");
        compare(summary, current.getJsonObject("summary"), FIXED_IN_SUMMARY, "summary.");
        TypedContent typed = new TypedContent(text("title", false), authors(), votes(), text("thumbnail", true), text("video", true),
                sections(summary)).restored(kept);
        boolean same = typed.equals(TypedContent.of(kept));
        if (!same) {
            typed.problems().forEach(problem -> note(problem.path(), problem.message(), problem.arguments()));
        }
        this.reason = reason(same);
        if (!wrong.isEmpty()) {
            throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, Map.of(), wrong, "error.api.fields", wrong.size());
        }
        this.content = same ? kept : typed.content();
    }

    /** @return the content, in which U+FFFD keeps the control character that it stands for in the newest revision */
    Content content() {
        return content;
    }

    /** @return why; empty only if the content is that of the newest revision */
    String reason() {
        return reason;
    }

    private String reason(boolean optional) {
        JsonValue sent = json.get("reason");
        if (optional && (sent == null || sent == JsonValue.NULL)) {
            return "";
        }
        String why = text("reason", false);
        String stripped = Objects.requireNonNullElse(Params.text(why), "");
        if (!FieldLimit.REASON.holds(stripped)) {
            note("reason", Words.TOO_LONG, List.of(FieldLimit.REASON.longest(), stripped.length()));
        } else if (!optional && stripped.isEmpty() || !TypedContent.storable(why)) {
            note("reason", "error.api.reason");
        }
        return stripped;
    }

    private JsonObject summary() {
        JsonValue summary = json.getOrDefault("summary", JsonValue.EMPTY_JSON_OBJECT);
        return expect(summary, JsonObject.class::isInstance, "summary", "error.api.field.summary", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    }

    private void compare(JsonObject sent, JsonObject current, List<String> names, String path) {
        for (String name : names) {
            if (sent.containsKey(name) && !sent.get(name).equals(current.get(name))) {
                note(path + name, "error.api.field.fixed");
            }
        }
    }

    private List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (JsonValue author : array(json, "authors")) {
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

    private List<TypedContent.TypedSection> sections(JsonObject summary) {
        boolean inSummary = summary.containsKey("sections") && !json.containsKey("sections");
        if (summary.containsKey("sections") && !inSummary && !summary.get("sections").equals(json.get("sections"))) {
            note("sections", "error.api.field.twice");
        }
        List<TypedContent.TypedSection> parts = new ArrayList<>();
        for (JsonValue section : array(inSummary ? summary : json, "sections")) {
            String path = "sections[" + parts.size() + "]";
            JsonObject object = expect(section, JsonObject.class::isInstance, path, "error.api.field.object", JsonValue.EMPTY_JSON_OBJECT)
                    .asJsonObject();
            boolean whole = section instanceof JsonObject;
            parts.add(whole ? new TypedContent.TypedSection(text(object, path + ".heading", "heading", true),
                    text(object, path + ".body", "body", false)) : new TypedContent.TypedSection("?", ""));
        }
        return parts;
    }

    private JsonArray array(JsonObject object, String name) {
        return expect(object.get(name), JsonArray.class::isInstance, name, "error.api.field.list", JsonValue.EMPTY_JSON_ARRAY)
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
