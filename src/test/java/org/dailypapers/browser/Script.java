package org.dailypapers.browser;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.dailypapers.Server;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A script with a token that its owner created with the forms of the site, as a person would. */
public final class Script {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Server server;
    private final Connection session = Jsoup.newSession().followRedirects(true);
    private final String token;

    /** Signs in, and creates a token. */
    public Script(Server server, String name, String password) throws IOException {
        this.server = server;
        send(page("/admin/sign-in"), "signIn", Map.of("signIn:name", name, "signIn:password", password));
        this.token = send(page("/admin/me"), "token", Map.of("token:name", "test")).select("#made").val();
        if (token.isEmpty()) {
            throw new AssertionError("no token was made");
        }
    }

    /** @return the editor of an entry */
    public Document open(String key) throws IOException {
        return page("/admin/entry/" + key);
    }

    /** @return the newest revision of an entry, from the API */
    public JsonObject newest(String key) throws IOException {
        HttpResponse<String> answer = server.get("/api/v1/entries/" + key, "Authorization", "Bearer " + token);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    /** Saves a correction that replaces some members of the newest revision. */
    public void correct(String key, String reason, Map<String, JsonValue> members) throws IOException, InterruptedException {
        JsonObject now = newest(key);
        var correction = Json.createObjectBuilder().add("sections", now.getJsonObject("summary").getJsonArray("sections")).add("reason", reason);
        for (String same : List.of("title", "authors", "votes", "thumbnail", "video")) {
            correction.add(same, now.get(same));
        }
        members.forEach(correction::add);
        HttpResponse<String> answer = CLIENT.send(HttpRequest.newBuilder(server.address("/api/v1/entries/" + key))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .header("If-Match", "\"" + now.getJsonObject("summary").getInt("revision") + "\"")
                .PUT(HttpRequest.BodyPublishers.ofString(correction.build().toString())).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    /** Presses a button in the editor of an entry, having typed only a reason. */
    public Document press(String key, String act, String note) throws IOException {
        return editor(key, Map.of("act", act, "note", note));
    }

    /** Submits the editor's form with some fields changed. */
    public Document editor(String key, Map<String, String> values) throws IOException {
        FormElement form = (FormElement) open(key).getElementById("editor");
        Connection request = session.newRequest(form.absUrl("action")).method(Connection.Method.POST);
        form.formData().stream().filter(field -> !values.containsKey(field.key())).forEach(field -> request.data(field.key(), field.value()));
        values.forEach(request::data);
        return request.post();
    }

    /** @return the page of an entry's conflict, or the editor if there is none */
    Document conflict(String key) throws IOException {
        return page("/admin/entry/" + key + "/conflict");
    }

    /** Presses a button of the page of an entry's conflict. */
    public Document decide(String key, String act) throws IOException {
        FormElement form = (FormElement) conflict(key).selectFirst("form.conflict");
        Connection request = session.newRequest(form.absUrl("action")).method(Connection.Method.POST);
        form.formData().forEach(field -> request.data(field.key(), field.value()));
        return request.data("act", act).post();
    }

    /** Types into the editor of an entry without saving. */
    void type(String key, Map<String, String> values) throws IOException {
        Connection request = session.newRequest(server.address("/admin/entry/" + key + "/typing").toString())
                .method(Connection.Method.POST).ignoreContentType(true).data("typed", "yes");
        values.forEach(request::data);
        request.execute();
    }

    /** Changes what readers see. */
    public void settle(String readers) throws IOException {
        send(page("/admin/settings"), "policy", Map.of("policy:readers", readers, "policy:sure", "true"));
    }

    /** Waits until every day follows what was settled. */
    public void awaitSettled() throws IOException, InterruptedException {
        for (int i = 0; i < 600 && page("/admin/settings").selectFirst("[data-live=true]") != null; i++) {
            Thread.sleep(100);
        }
    }

    /** @return how many lines of an action the audit log has */
    int audit(String action) throws IOException {
        return (int) session.newRequest(server.address("/admin/audit.csv?action=" + action).toString()).ignoreContentType(true).execute()
                .body().lines().skip(1).count();
    }

    /** @return sections, given headings and bodies alternately */
    public static JsonValue sections(String... texts) {
        JsonArrayBuilder sections = Json.createArrayBuilder();
        for (int i = 0; i < texts.length; i += 2) {
            sections.add(Json.createObjectBuilder().add("heading", texts[i]).add("body", texts[i + 1]));
        }
        return sections.build();
    }

    private Document page(String path) throws IOException {
        return session.newRequest(server.address(path).toString()).get();
    }

    private Document send(Document page, String form, Map<String, String> values) throws IOException {
        FormElement element = (FormElement) page.selectFirst("form:has(input[name=" + form + "])");
        Connection request = session.newRequest(element.absUrl("action")).method(Connection.Method.POST);
        element.formData().stream().filter(field -> !values.containsKey(field.key())).forEach(field -> request.data(field.key(), field.value()));
        values.forEach(request::data);
        return request.data(form + ":go", form + ":go").post();
    }
}
