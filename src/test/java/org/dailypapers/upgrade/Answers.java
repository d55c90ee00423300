package org.dailypapers.upgrade;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dailypapers.Caller;
import org.dailypapers.Server;

/** The responses of a server's API and exports to readers and to an admin's script, by path. */
final class Answers {

    /** The prefix of paths that a script requests. */
    static final String SCRIPT = "script ";

    private final Caller reader;
    private final Caller script;
    private final Map<String, JsonObject> all = new TreeMap<>();

    private Answers(Server server, Caller script) {
        this.reader = new Caller(server).with("Accept-Language", "en");
        this.script = script.with("Accept-Language", "en");
    }

    /**
     * @param server the server
     * @param script a client with an admin's token
     * @param entries the dates and papers for which everything is requested, such as {@code 2024-11-14/2411.04905}
     * @return by path, the status, and the body as JSON or as text
     */
    static JsonObject of(Server server, Caller script, Collection<String> entries) throws IOException {
        Answers answers = new Answers(server, script);
        answers.follow("/api/v1/digests");
        answers.follow("/api/v1/papers?size=100");
        for (String entry : entries) {
            String[] key = entry.split("/");
            answers.ask("/api/v1/digests/" + key[0], "/day/" + key[0] + ".md", "/day/" + key[0] + "/source.md", "/api/v1/papers/" + key[1]);
            String path = "/api/v1/entries/" + entry;
            answers.ask(path, path + "/revisions", SCRIPT + path, SCRIPT + path + "/revisions");
            int newest = answers.all.get(SCRIPT + path).containsKey("json")
                    ? answers.all.get(SCRIPT + path).getJsonObject("json").getJsonObject("summary").getInt("revision") : 0;
            for (int number = 1; number <= newest; number++) {
                answers.ask(path + "/revisions/" + number, SCRIPT + path + "/revisions/" + number);
            }
        }
        int run = 0;
        do {
            answers.ask(SCRIPT + "/api/v1/imports/" + ++run);
        } while (answers.all.get(SCRIPT + "/api/v1/imports/" + run).getInt("status") == 200);
        answers.all.remove(SCRIPT + "/api/v1/imports/" + run);
        return answers.json();
    }

    /** @return a server's responses at the paths of earlier ones */
    static JsonObject again(Server server, Caller script, JsonObject then) throws IOException {
        Answers answers = new Answers(server, script);
        answers.ask(then.keySet().toArray(String[]::new));
        return answers.json();
    }

    /** @return the differences, apart from added members and reworded messages */
    static List<String> changes(JsonObject then, JsonObject now) {
        List<String> changes = new ArrayList<>();
        compare("", then, now, changes);
        return changes;
    }

    private static void compare(String where, JsonValue then, JsonValue now, List<String> changes) {
        if (then instanceof JsonObject object && now instanceof JsonObject other) {
            object.forEach((name, value) -> {
                if (!name.equals("message")) {
                    compare(where + (where.isEmpty() ? "" : ".") + name, value, other.get(name), changes);
                }
            });
        } else if (then instanceof JsonArray array && now instanceof JsonArray other && array.size() == other.size()) {
            for (int i = 0; i < array.size(); i++) {
                compare(where + "[" + i + "]", array.get(i), other.get(i), changes);
            }
        } else if (!then.equals(now)) {
            changes.add(where + ": " + then + " became " + now);
        }
    }

    private void follow(String first) throws IOException {
        for (String path = first; path != null;) {
            ask(path);
            path = all.get(path).getJsonObject("json").getString("next", null);
        }
    }

    private void ask(String... paths) throws IOException {
        for (String path : paths) {
            if (!all.containsKey(path)) {
                all.put(path, answer(path.startsWith(SCRIPT) ? script.get(path.substring(SCRIPT.length())) : reader.get(path)));
            }
        }
    }

    private static JsonObject answer(HttpResponse<String> answer) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("status", answer.statusCode());
        if (answer.statusCode() == 200) {
            // the server may have another port
            String body = answer.body().replaceAll("http://127\\.0\\.0\\.1:\\d+", "");
            boolean object = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
            json.add(object ? "json" : "text", object ? object(body) : Json.createValue(body));
        }
        return json.build();
    }

    private static JsonObject object(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        all.forEach(json::add);
        return json.build();
    }
}
