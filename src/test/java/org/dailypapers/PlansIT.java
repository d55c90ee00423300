package org.dailypapers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import org.dailypapers.account.PeopleFixture;
import org.dailypapers.account.Role;
import org.dailypapers.content.AuthorSlug;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskState;
import org.dailypapers.digest.keep.DigestFixture;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.cache.PageCache;
import org.dailypapers.platform.database.Database;
import org.dailypapers.platform.route.Access;
import org.dailypapers.platform.route.Routes;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No statement of a page that readers or editors open reads a large table from end to end. The statements are those that the pages of
 * all routes, and the addresses of the API, are seen to send; how the database would answer them among many entries is what it says
 * itself. So a new page or query is looked at without being named here, and one that has to read everything is named with its reason.
 */
@Tag("persistence")
@ExtendWith(ArquillianExtension.class)
class PlansIT {

    private static final int SERVER_ERROR = 500;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** Statements that read everything, by what they are for, and why that is right. */
    private static final Map<String, Predicate<String>> JUSTIFIED = Map.of(
            "words are looked for in every text", sql -> sql.contains(" like "),
            "the numbers of /about are of everything", sql -> sql.startsWith("select (select count(*) from digest "),
            "the file of the desk has every entry that its filters let through",
            sql -> sql.contains("e1_0.joined,r1_0.created_at") && !sql.contains("fetch"),
            "/about names the sources of all days", sql -> sql.contains("group by s1_0.author"),
            "/admin/checks counts the findings of all entries", sql -> sql.contains("count(distinct sf1_0.entry_id) from finding "),
            "a table without a filter is counted once per data version", sql -> sql.startsWith("select count(*) from entry "));
    private static final Map<String, Predicate<String>> JUSTIFIED_IN_H2 = Map.of(
            "H2 2.2 walks no index backwards, to the entry before in a list by votes",
            sql -> sql.startsWith("select e1_0.digest_date,e1_0.arxiv_id from entry ") && sql.contains("order by e1_0.votes,"));
    /** PostgreSQL chooses by statistics of a sample, so it does not need each of these each time. */
    private static final Map<String, Predicate<String>> JUSTIFIED_IN_POSTGRESQL = Map.of(
            "what needs attention is much of everything here, and is counted up to 10,000, and hashed with the entries, as a whole",
            sql -> sql.contains(" from checked cr1_0 join entry ") && !isPageOfQueue(sql) && !isNeighbourInQueue(sql),
            "open findings are counted, and hashed with the entries, as a whole",
            sql -> sql.startsWith("select count(*) from finding sf1_0 join entry "),
            "few entries have such a state, and are sorted when they are found",
            sql -> Pattern.compile("select e1_0.id from entry e1_0 where e1_0.(hidden|vanished|withdrawn|published_revision<)").matcher(sql).lookingAt());

    /** Whether it reads one page of the queue, along its order. */
    private static boolean isPageOfQueue(String sql) {
        return sql.startsWith("select e1_0.id,") && !sql.contains("exists(") && !sql.contains("joined=true");
    }

    /** Whether it finds the entry before or after one in the queue. */
    private static boolean isNeighbourInQueue(String sql) {
        return sql.startsWith("select e1_0.digest_date,e1_0.arxiv_id from checked ");
    }

    private final LocalDate day = DigestFixture.day();
    private final Set<String> met = new HashSet<>();

    @Inject
    private DigestStore store;
    @Inject
    private PeopleFixture people;

    @Test
    void noPageReadsALargeTableFromEndToEnd() throws Exception {
        DigestFixture.accept(store, day, DigestFixture.digestOf(day, 60));
        Map<String, String> statements = statements(people.cookie(people.somebody(Role.EDITOR)));
        assertTrue(statements.size() > 50, "the statements of many pages were seen: " + statements.size());
        List<String> wrong = new ArrayList<>();
        try (ManyEntriesFixture many = new ManyEntriesFixture()) {
            PlansFixture plans = new PlansFixture(many);
            for (Map.Entry<String, String> one : statements.entrySet()) {
                String fault = plans.fault(one.getKey());
                if (fault != null && !isJustified(one.getKey())) {
                    wrong.add(one.getValue() + "\n" + fault + "\n" + one.getKey());
                }
            }
        }
        assertEquals(List.of(), wrong, () -> wrong.size() + " statements:\n\n" + String.join("\n\n", wrong));
        assertTrue(met.containsAll(JUSTIFIED.keySet()), () -> "each exception is still needed: " + met);
    }

    private boolean isJustified(String sql) {
        List<String> why = justified().entrySet().stream().filter(one -> one.getValue().test(sql)).map(Map.Entry::getKey).toList();
        met.addAll(why);
        return !why.isEmpty();
    }

    private static Map<String, Predicate<String>> justified() {
        Map<String, Predicate<String>> justified = new TreeMap<>(JUSTIFIED);
        justified.putAll(Database.of(Settings.ofProcess()) == Database.H2 ? JUSTIFIED_IN_H2 : JUSTIFIED_IN_POSTGRESQL);
        return justified;
    }

    private static Set<String> texts(String address, String cookie) throws IOException {
        try {
            return Set.copyOf(Statements.texts(() -> read(address, cookie)));
        } catch (AssertionError e) {
            throw new AssertionError(address, e);
        }
    }

    /** The statements that only read, each with an address that needs it. */
    private Map<String, String> statements(String cookie) throws IOException {
        Map<String, String> statements = new TreeMap<>();
        for (String address : (Iterable<String>) Stream.concat(pages(), api())::iterator) {
            PageCache.ofProcess().clear();
            for (String sql : texts(address, cookie)) {
                if (sql.startsWith("select")) {
                    statements.putIfAbsent(sql, address);
                }
            }
        }
        return statements;
    }

    private Stream<String> pages() {
        return Arrays.stream(Routes.values()).filter(route -> route.access() == Access.PUBLIC || route.access() == Access.EDITOR)
                .filter(route -> !route.target().equals("/-/sign-out")).flatMap(route -> addresses(filled(route.path()),
                        route.parameters().stream().filter(name -> route.access() == Access.PUBLIC || !name.equals("done"))));
    }

    private Stream<String> api() {
        try (InputStream file = PlansIT.class.getResourceAsStream("/openapi.json"); JsonReader reader = Json.createReader(file)) {
            JsonObject paths = reader.readObject().getJsonObject("paths");
            return paths.keySet().stream().filter(path -> !path.startsWith("/imports") && paths.getJsonObject(path).containsKey("get"))
                    .flatMap(path -> addresses("/api/v1" + filled(path), paths.getJsonObject(path).getJsonObject("get")
                            .getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream().map(JsonValue::asJsonObject)
                            .filter(parameter -> parameter.getString("in", "").equals("query")).map(parameter -> parameter.getString("name"))))
                    .toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address alone, and with each parameter. */
    private Stream<String> addresses(String path, Stream<String> parameters) {
        return Stream.concat(Stream.of(path), parameters.flatMap(name -> values(path, name).stream()
                .map(value -> path + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    }

    private String filled(String template) {
        Matcher placeholder = PLACEHOLDER.matcher(template);
        return placeholder.replaceAll(found -> Matcher.quoteReplacement(switch (found.group(1)) {
            case "date" -> day.toString();
            case "month" -> YearMonth.from(day).toString();
            case "year" -> Year.from(day).toString();
            case "arxivId" -> "%02d%02d.%05d".formatted(day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth() * 1000 + 1);
            case "slug" -> AuthorSlug.of("Ada B.");
            case "number", "from", "to" -> "1";
            default -> throw new AssertionError("give " + found.group() + " a value here");
        }));
    }

    private List<String> values(String path, String parameter) {
        return switch (parameter) {
            case "q" -> List.of("paper 1");
            case "from", "to" -> List.of(path.contains("/compare") ? "1" : day.toString());
            case "votes", "editor", "conflict" -> List.of("1");
            case "author" -> List.of("Ada B.");
            case "status" -> List.of(Status.MACHINE.key());
            case "state" -> Arrays.stream(DeskState.values()).map(DeskState::key).toList();
            case "sort" -> path.contains("/papers") ? Arrays.stream(EntrySort.values()).map(EntrySort::key).toList() : List.of("-votes");
            case "page" -> List.of("2");
            case "size" -> List.of("50");
            case "view" -> List.of("list", "full");
            case "lang" -> List.of("en");
            case "cols" -> List.of("title");
            case "severity" -> List.of("conflict", "error", "joined", "warning", "info");
            case "check" -> List.of("double-word");
            case "assignee" -> List.of("me", "nobody");
            case "act" -> List.of("approve", "assign");
            case "list" -> List.of("queue=worst", "queue=worst&check=double-word", "sort=-date", "sort=-votes", "sort=title");
            case "next", "again", "theirs", "merged", "undo", "kept", "done" -> List.of();
            default -> throw new AssertionError("give " + parameter + " of " + path + " a value here");
        };
    }

    private static void read(String address, String cookie) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + System.getenv("DAILYPAPERS_HTTP_PORT") + address)
                .toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        if (address.startsWith("/admin")) {
            connection.setRequestProperty("Cookie", cookie);
        }
        Statements.follow(connection);
        assertTrue(connection.getResponseCode() < SERVER_ERROR, address + ": " + connection.getResponseCode());
        // the server waits for whoever does not read
        try (InputStream body = connection.getErrorStream() == null ? connection.getInputStream() : connection.getErrorStream()) {
            body.transferTo(OutputStream.nullOutputStream());
        }
    }
}
