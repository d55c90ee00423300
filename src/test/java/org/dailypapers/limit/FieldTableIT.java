package org.dailypapers.limit;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dailypapers.Caller;
import org.dailypapers.FacesFixture;
import org.dailypapers.MultipartFixture;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.dailypapers.platform.route.Routes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * The table of every field for text: what it accepts, and what happens if the text is too long.
 *
 * <p>A row has the route, or whatever else takes the text; the limit; the status if the text is as long as allowed, and if it is longer;
 * the address; and the form, the query or the JSON, with {@code §} for the text and {@code ~} for the field's present value on the page.
 * All other fields of a form are also tried with invalid values. The test fails if a route declares a field or a parameter that is in no
 * row, or if a page has a field that is in no row.
 */
@OwnServer
class FieldTableIT {

    private static final List<String> FACES = List.of("jakarta.faces.ViewState", "stateless");
    private static final String TABLE = """
            SET_UP          | CODE            | 422 | 422 | /admin/set-up                   | setUp=setUp&setUp:code=§&setUp:name=jane&setUp:displayName=J&setUp:password=&setUp:passwordAgain=&setUp:go=
            SET_UP          | SIGN_IN_NAME    | 422 | 422 | /admin/set-up                   | setUp=setUp&setUp:code=x&setUp:name=§&setUp:displayName=J&setUp:password=&setUp:go=
            SET_UP          | DISPLAY_NAME    | 422 | 422 | /admin/set-up                   | setUp=setUp&setUp:code=x&setUp:name=jane&setUp:displayName=§&setUp:password=&setUp:go=
            SET_UP          | PASSWORD        | 422 | 422 | /admin/set-up                   | setUp=setUp&setUp:code=x&setUp:name=jane&setUp:displayName=J&setUp:password=§&setUp:go=
            SIGN_IN         | SIGN_IN_NAME    | 401 | 422 | /admin/sign-in?to=/admin/me     | signIn=signIn&signIn:name=§&signIn:password=x&kept=&signIn:go=
            INVITATION      | SIGN_IN_NAME    | 422 | 422 | /admin/invitation/{code}        | invitation=invitation&invitation:name=§&invitation:displayName=J&invitation:password=&invitation:go=
            INVITATION      | PASSWORD        | 422 | 422 | /admin/invitation/{code}        | invitation=invitation&invitation:name=&invitation:displayName=J&invitation:password=§&invitation:passwordAgain=&invitation:go=
            INVITATION      | DISPLAY_NAME    | 303 | 422 | /admin/invitation/{code}        | invitation=invitation&invitation:name={letters}&invitation:displayName=§&invitation:password={password}&invitation:passwordAgain={password}&invitation:go=
            ACCOUNTS        | INVITATION_NOTE | 200 | 422 | /admin/accounts                 | invite=invite&invite:note=§&invite:role=editor&invite:go=
            ACCOUNTS        | -               | 409 | 409 | /admin/accounts                 | account=account&account:key=0&account:role=admin&account:giveRole=
            ACCOUNTS        | -               | 303 | 303 | /admin/accounts                 | invitation=invitation&invitation:key=0&invitation:revoke=
            ME              | -               | 303 | 303 | /admin/me                       | held=held&held:key=0&held:revoke=
            ME              | -               | 303 | 303 | /admin/me                       | place=place&place:key=0&place:end=
            ERASE_PERSON    | REASON          | 422 | 422 | /admin/accounts/{person}/erase  | erase=erase&erase:reason=§&erase:sure=on&erase:password=x&erase:go=
            PERSON_ACCESS   | -               | 303 | 303 | /admin/accounts/{person}/access | held=held&held:key=0&held:revoke=
            PERSON_ACCESS   | -               | 303 | 303 | /admin/accounts/{person}/access | place=place&place:key=0&place:end=
            ME              | DISPLAY_NAME    | 303 | 422 | /admin/me                       | self=self&self:displayName=§&self:singleKeys=true&self:go=
            ME              | TOKEN_NAME      | 200 | 422 | /admin/me                       | token=token&token:name=§&token:role=editor&token:until={until}&token:go=
            ME              | PASSWORD        | 422 | 422 | /admin/me                       | password=password&password:passwordNow=x&password:password=§&password:passwordAgain=x&password:go=
            AUDIT           | SEARCH          | 200 | 400 | /admin/audit                    | ?person=&action=&from=&to=&q=§&page=1
            AUDIT_CSV       | SEARCH          | 200 | 400 | /admin/audit.csv                | ?person=&action=&from=&to=&q=§
            PAPERS          | SEARCH          | 200 | 400 | /papers                         | ?q=§&from=&to=&votes=&author=&status=&sort=&page=1&size=
            PAPERS          | AUTHOR          | 200 | 400 | /papers                         | ?author=§
            DESK_PAPERS     | SEARCH          | 200 | 400 | /admin/papers                   | ?cols=title&q=§&from=&to=&votes=&author=&status=&state=&editor=&sort=&page=1&size=
            DESK_PAPERS     | AUTHOR          | 200 | 400 | /admin/papers                   | ?author=§
            DESK_PAPERS_CSV | SEARCH          | 200 | 400 | /admin/papers.csv               | ?cols=title&q=§&from=&to=&votes=&author=&status=&state=&editor=&sort=&page=1&size=
            QUEUE           | SEARCH          | 200 | 400 | /admin/queue                    | ?q=§&check=&severity=&from=&to=&status=&assignee=&page=1
            QUEUE           | -               | 400 | 400 | /admin/queue                    | claim=claim&claim:key=x&claim:person=1&claim:assign=
            QUEUE           | -               | 303 | 303 | /admin/queue                    | share=share&share:go=
            CHECKS          | REASON          | 303 | 422 | /admin/checks                   | off=off&off:key=author-twice&off:reason=§&off:go=
            CHECKS          | -               | 303 | 303 | /admin/checks                   | on=on&on:key=author-twice&on:go=
            UPLOADING       | SOURCE_AUTHOR   | 303 | 422 | /admin/imports/upload           | author=§
            UPLOADING       | SOURCE_ADDRESS  | 303 | 422 | /admin/imports/upload           | address=§
            UPLOADING       | SOURCE_LICENCE  | 303 | 422 | /admin/imports/upload           | licence=§
            API imports     | REASON          | 200 | 422 | /api/v1/imports?dryRun=true     | note=§
            UPLOAD          | REASON          | 303 | 422 | /admin/imports/{upload}         | import=import&import:day=2024-01-05&import:note=§&import:all=
            IMPORT_UNDO     | REASON          | 303 | 422 | /admin/imports/run/{run}/undo   | undo=undo&undo:reason=§&undo:go=
            IMPORT_RUN      | -               | 303 | 303 | /admin/imports/run/{run}        | stop=stop&stop:go=
            IMPORTS         | REASON          | 303 | 422 | /admin/imports                  | back=back&back:day=2024-01-04&back:reason=§&back:go=
            IMPORTS         | REASON          | 303 | 422 | /admin/imports                  | days=days&days:day=2024-01-04&days:reason=§&days:go=
            IMPORTS         | -               | 422 | 422 | /admin/imports?page=1           | reread=reread&reread:from=&reread:to=2024-01-04&reread:go=
            DESK_SETTINGS   | REASON          | 303 | 422 | /admin/settings                 | consent=consent&consent:author=Nadia&consent:note=§&consent:go=
            DESK_SETTINGS   | -               | 422 | 422 | /admin/settings                 | policy=policy&policy:version=x&policy:readers=once&policy:sure=on&policy:ownApproval=on&policy:go=
            EDITOR_CONFLICT | REASON          | 303 | 422 | /admin/entry/{clash}/conflict?list=&next= | act=chosen&conflict=~&loaded=~&press=p&editor=&side-0=ours&reason=§
            EDITOR          | REASON          | 303 | 200 | /admin/entry/{entry}            | act=save&loaded=~&page=p&press=p-1&editor=&known=&turn=1&ends=&list=&next=&title=A&authors=A&votes=&thumbnail=&video=&heading=B&body=C&reason=§
            EDITOR          | TITLE           | 303 | 200 | /admin/entry/{entry}            | act=save&loaded=~&title=§&authors=A&votes=&thumbnail=&video=&heading=B&body=C&reason=x
            EDITOR          | AUTHOR          | 303 | 200 | /admin/entry/{entry}            | act=save&loaded=~&title=A&authors=§&votes=&thumbnail=&video=&heading=B&body=C&reason=x
            EDITOR          | HEADING         | 303 | 200 | /admin/entry/{entry}            | act=save&loaded=~&title=A&authors=A&votes=&thumbnail=&video=&heading=§&body=C&reason=x
            EDITOR          | REASON          | 303 | 200 | /admin/entry/{entry}            | act=dismiss:{finding}&loaded=~&title=~&authors=~&votes=&thumbnail=&video=&heading=~&body=~&reason=&why-{finding}=§&scope-{finding}=finding
            EDITOR          | REASON          | 303 | 200 | /admin/entry/{entry}            | act=revert&loaded=~&back=1&note=§
            EDITOR          | REASON          | 303 | 200 | /admin/entry/{entry}            | act=hide&loaded=~&title=~&authors=~&votes=&thumbnail=&video=&heading=~&body=~&reason=&note=§
            EDITOR          | REASON          | 303 | 200 | /admin/entry/{entry}            | act=unhide&loaded=~&title=~&authors=~&votes=&thumbnail=&video=&heading=~&body=~&reason=&note=§
            EDITOR          | REASON          | 303 | 200 | /admin/entry/{entry}            | act=withdraw&loaded=~&title=~&authors=~&votes=&thumbnail=&video=&heading=~&body=~&reason=&note=§
            EDITOR          | REASON          | 303 | 200 | /admin/entry/{entry}            | act=restore&loaded=~&title=~&authors=~&votes=&thumbnail=&video=&heading=~&body=~&reason=&note=§
            EDITOR          | REASON          | 303 | 200 | /admin/entry/{entry}            | act=accept&loaded=~&title=~&authors=~&votes=&thumbnail=&video=&heading=~&body=~&reason=&note=§
            EDITOR          | REASON          | 303 | 200 | /admin/entry/{entry}            | act=return&loaded=~&title=~&authors=~&votes=&thumbnail=&video=&heading=~&body=~&reason=&note=§
            EDITOR          | -               | 200 | 200 | /admin/entry/{entry}?list=&next=&again=&conflict=&theirs=&merged=&undo= | act=save&typed=&conflict=&merged=true
            EDITOR_TYPING   | -               | 200 | 200 | /admin/entry/{entry}/typing     | typed=true&loaded=1&page=p&known=&turn=1&ends=&list=&next=&conflict=&merged=&act=&title=A&authors=A&votes=&thumbnail=&video=&heading=&body=&reason=x&note=y&notice=z&back=&press=&editor=&why-1=z&scope-1=finding
            API entries     | REASON          | 200 | 422 | /api/v1/entries/{entry}         | {"title":"A","authors":["A"],"votes":null,"thumbnail":null,"video":null,"sections":[],"reason":"§"}
            API entries     | TITLE           | 200 | 422 | /api/v1/entries/{entry}         | {"title":"§","authors":["A"],"votes":null,"thumbnail":null,"video":null,"sections":[],"reason":"x"}
            API entries     | AUTHOR          | 200 | 422 | /api/v1/entries/{entry}         | {"title":"A","authors":["§"],"votes":null,"thumbnail":null,"video":null,"sections":[],"reason":"x"}
            API entries     | HEADING         | 200 | 422 | /api/v1/entries/{entry}         | {"title":"A","authors":["A"],"votes":null,"thumbnail":null,"video":null,"sections":[{"heading":"§","body":"x"}],"reason":"x"}
            EDITOR          | REASON          | 303 | 200 | /admin/entry/{entry}            | act=withdraw&loaded=~&title=~&authors=~&votes=&thumbnail=&video=&heading=~&body=~&reason=&note=x&notice=§
            ADD_PAPER       | REASON          | 409 | 422 | /admin/day/2024-01-02/add       | add=add&add:go=&paper=2401.00002&title=A&authors=A&votes=&thumbnail=&video=&heading=B&body=C&reason=§
            ADD_PAPER       | TITLE           | 409 | 422 | /admin/day/2024-01-02/add       | add=add&add:go=&paper=2401.00002&title=§&authors=A&votes=&thumbnail=&video=&heading=B&body=C&reason=x
            ADD_PAPER       | HEADING         | 409 | 422 | /admin/day/2024-01-02/add       | add=add&add:go=&paper=2401.00002&title=A&authors=A&votes=&thumbnail=&video=&heading=§&body=C&reason=x
            ADD_PAPER       | AUTHOR          | 409 | 422 | /admin/day/2024-01-02/add       | add=add&add:go=&paper=2401.00002&title=A&authors=§&votes=&thumbnail=&video=&heading=B&body=C&reason=x
            ARXIV_ID        | REASON          | 409 | 422 | /admin/entry/{entry}/arxiv-id   | id=id&id:go=&id:known=~&id:paper=2401.00001&id:reason=§
            PAPER_WITHDRAWAL | REASON         | 303 | 422 | /admin/paper/2401.00002/withdrawal | mark=mark&mark:go=&mark:known=~&mark:version=v3&mark:reason=§
            PAPER_WITHDRAWAL | REASON         | 303 | 422 | /admin/paper/2401.00002/withdrawal | unmark=unmark&unmark:go=&unmark:key=~&unmark:note=§
            ERASE_ENTRY     | REASON          | 422 | 422 | /admin/entry/{entry}/erase      | erase=erase&erase:reason=§&erase:sure=on&erase:password=x&erase:go=
            BULK            | REASON          | 303 | 422 | /admin/queue/bulk?act=dismiss&check=votes-unknown&q=&severity=&from=&to=&status=&assignee= | bulk=bulk&bulk:go=&bulk:count=~&bulk:person=&bulk:reason=§
            BULK_RUN        | -               | 303 | 303 | /admin/queue/bulk/1             | undo=undo&undo:go=
            """;
    /**
     * Parameters that are not stored text: the chosen language, one-time parameters of an earlier request, the code of a kept form; sort
     * orders and pages.
     */
    private static final Set<String> NO_TEXT = Set.of("lang", "done", "kept", "sort", "view", "page", "from", "to", "act");
    /** The keys of messages that say that a text is too long, with the limit and its length. */
    private static final List<String> TOO_LONG = List.of("content.problem.TOO_LONG", "error.text");
    private static final Pattern CODE = Pattern.compile("give the code ([A-Za-z0-9_-]{43})");
    private static final List<String> ODD = List.of("x".repeat(20_000), "a\0b", "\uD83D\uDE00".repeat(30), "\u200B\u3164", "99999999999999999999");

    private final Map<String, String> places = new HashMap<>(Map.of("{letters}", "\uD840\uDC00".repeat(25), "{password}", DeskPeople.PASSWORD,
            "{until}", LocalDate.now(ZoneOffset.UTC).plusDays(1).toString(), "{entry}", "2024-01-02/2401.00002", "{clash}", "2024-01-02/2401.00001"));
    private final List<String> wrong = new ArrayList<>();
    private boolean odd;
    private Caller caller;
    private Caller script;

    private record Row(String what, FieldLimit limit, int full, int over, String path, String form) {
        static Row of(String line) {
            String[] cells = Arrays.stream(line.split("\\|", 6)).map(String::strip).toArray(String[]::new);
            return new Row(cells[0], cells[1].equals("-") ? null : FieldLimit.valueOf(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3]),
                    cells[4], cells[5]);
        }

        boolean json() {
            return form.startsWith("{");
        }

        boolean multipart() {
            return what.equals("UPLOADING") || what.equals("API imports");
        }

        boolean query() {
            return form.startsWith("?");
        }

        /** @return names and values alternately */
        List<String> fields() {
            return json() ? List.of() : List.of((query() ? form.substring(1) : form).split("[&=]", -1));
        }
    }

    @Test
    void hasARowForEveryField() throws IOException {
        List<Row> rows = rows();
        Set<String> unknown = new TreeSet<>();
        for (Routes route : Routes.values()) {
            List<String> known = new ArrayList<>();
            rows.stream().filter(row -> row.what().equals(route.name())).forEach(row -> {
                known.addAll(row.fields());
                known.addAll(List.of(row.path().replaceFirst("^[^?]*\\??", "").split("[&=]")));
            });
            Stream.concat(route.fields().stream(), route.parameters().stream().filter(name -> !NO_TEXT.contains(name)))
                    .filter(name -> known.stream().noneMatch(one -> name.endsWith("*") ? one.startsWith(name.replace("*", "")) : one.equals(name)))
                    .filter(name -> !NO_TEXT.contains(name)).forEach(name -> unknown.add(route + ": " + name));
        }
        assertEquals(Set.of(), unknown);
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> names.addAll(row.fields()));
        Pattern named = Pattern.compile("<(?:input|textarea)\\b[^>]*\\bname=\"([\\w-]+?-?)(?:#\\{[^\"]*)?\"|<dp:(?:text|adding)\\b[^>]*name=\"(\\w+)\"|<dp:field form=\"(\\w+)\" id=\"(\\w+)\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher field = named.matcher(Files.readString(page));
                while (field.find()) {
                    String name = field.group(1) != null ? field.group(1) : field.group(2) != null ? field.group(2) : field.group(3) + ":" + field.group(4);
                    if (names.stream().noneMatch(one -> one.equals(name) || name.endsWith("-") && one.startsWith(name)) && !NO_TEXT.contains(name)
                            && !name.equals("files")) {
                        unknown.add(page + ": " + name);
                    }
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void holdsOnTheEmbeddedDatabase() throws Exception {
        walk("fields-h2", Map.of(), false);
    }

    @Test
    void holdsOnPostgreSql() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start()) {
            walk("fields-postgresql", Map.of("DAILYPAPERS_DB_URL", "jdbc:postgresql://localhost:" + database.getPort() + "/postgres",
                    "DAILYPAPERS_DB_USER", "postgres"), true);
        }
    }

    /** @param odd whether to try invalid values as well; it is enough to do so on the stricter database */
    private void walk(String name, Map<String, String> environment, boolean odd) throws Exception {
        this.odd = odd;
        try (Server server = new Server(name)) {
            server.start(environment).awaitReady();
            caller = new Caller(server).with("Accept-Language", "en");
            List<Row> rows = rows();
            walk(rows.stream().filter(row -> row.what().equals("SET_UP")).toList());
            makeAdmin(server);
            prepare();
            caller.forget();
            signIn(server, rows);
            walk(rows.stream().filter(row -> !List.of("SET_UP", "SIGN_IN", "INVITATION").contains(row.what())).toList());
            assertEquals(List.of(), wrong);
            assertTrue(server.logText().lines().noneMatch(line -> line.contains(" ERROR [")), server.logText());
        }
    }

    private void signIn(Server server, List<Row> rows) throws IOException {
        walk(rows.stream().filter(row -> List.of("SIGN_IN", "INVITATION").contains(row.what())).toList());
        caller = DeskPeople.signIn(server, "jane", DeskPeople.PASSWORD).with("Accept-Language", "en");
    }

    private void makeAdmin(Server server) throws IOException {
        Matcher code = CODE.matcher(server.logText());
        assertTrue(code.find(), server.logText());
        assertEquals(303, caller.submit("/admin/set-up", "setUp", "code", code.group(1), "name", "jane", "displayName", "Jane", "password",
                DeskPeople.PASSWORD, "passwordAgain", DeskPeople.PASSWORD).statusCode());
        String link = Jsoup.parse(caller.submit("/admin/accounts", "invite", "note", "somebody", "role", "editor").body()).select("#link").attr("value");
        places.put("{code}", link.replaceFirst(".*/", ""));
        String token = DeskPeople.token(caller, Role.ADMIN, places.get("{until}"));
        script = new Caller(server).with("Authorization", "Bearer " + token).with("Accept-Language", "en");
        places.put("{person}", "1");
    }

    /**
     * Prepares days with an entry to edit, one with a conflict, one whose author has not agreed to corrections, and an upload that waits
     * for its import.
     */
    private void prepare() throws Exception {
        run(upload("2024-01-02", "Ada", "MIT", "First"));
        assertEquals(200, correct("2024-01-02/2401.00001", "{\"title\":\"Ours\",\"authors\":[\"A\"],\"votes\":null,\"thumbnail\":null,\"video\":null,"
                + "\"sections\":[],\"reason\":\"x\"}").statusCode());
        run(upload("2024-01-02", "Ada", "MIT", "Theirs"));
        run(upload("2024-01-03", "Nadia", "CC BY-ND 4.0", "First"));
        places.put("{run}", run(upload("2024-01-04", "Ada", "MIT", "First")));
        places.put("{upload}", upload("2024-01-05", "Ada", "MIT", "First"));
        String page = caller.get("/admin/entry/" + places.get("{entry}")).body();
        Matcher finding = Pattern.compile("name=\"why-(\\d+)\"").matcher(page);
        assertTrue(finding.find(), page);
        places.put("{finding}", finding.group(1));
    }

    private static MultipartFixture day(String date, String title) {
        return new MultipartFixture().file(date.substring(8) + ".md", "## Daily Papers (" + date + ")\n\n### [" + title
                + "](https://arxiv.org/abs/2401.00001)\n\nVote: -\n\nAuthors: A\n\n- ***What's New***: 글이다.\n\n### [Other](https://arxiv.org/abs/2401.00002)\n\n"
                + "Vote: -\n\nAuthors: A\n\n- ***What's New***: 글이다.\n");
    }

    /** @return the id of an upload */
    private String upload(String date, String author, String licence, String title) throws IOException {
        HttpResponse<String> answer = caller.upload("/admin/imports/upload", day(date, title).field("author", author).field("licence", licence));
        assertEquals(303, answer.statusCode(), answer.body());
        return Caller.location(answer).replaceFirst("/admin/imports/", "");
    }

    /** @return the id of the run that imported an upload */
    private String run(String upload) throws Exception {
        HttpResponse<String> answer = caller.post("/admin/imports/" + upload, FacesFixture.press("import:all"));
        assertEquals(303, answer.statusCode(), answer.body());
        String run = Caller.location(answer).replaceFirst(".*/", "");
        for (int i = 0; i < 300 && !script.get("/api/v1/imports/" + run).body().contains("\"state\":\"done\""); i++) {
            Thread.sleep(100);
        }
        assertTrue(script.get("/api/v1/imports/" + run).body().contains("\"state\":\"done\""));
        return run;
    }

    private HttpResponse<String> correct(String entry, String json) throws IOException {
        String tag = script.get("/api/v1/entries/" + entry).headers().firstValue("ETag").orElseThrow();
        return script.copy().with("If-Match", tag).json("PUT", "/api/v1/entries/" + entry, json);
    }

    private void walk(List<Row> rows) throws IOException {
        for (Row row : rows) {
            if (odd) {
                oddValues(row);
            }
            if (row.limit() != null) {
                discardDraft(row);
                for (int length : row.query() ? new int[] {row.limit().longest() + 1} : new int[] {row.limit().longest() + 1, row.limit().longest() * 10}) {
                    isRefused(row, "x".repeat(length));
                }
                discardDraft(row);
                isTaken(row, full(row));
            }
        }
    }

    /** Discards the draft of an earlier attempt, which would be restored otherwise. */
    private void discardDraft(Row row) throws IOException {
        if (row.what().equals("EDITOR")) {
            caller.post(filled(row.path()), "act", "discard");
        }
    }

    /** A text of exactly the maximum length, with characters that databases count or store in different ways. */
    private static String full(Row row) {
        int longest = row.limit().longest();
        String face = row.limit() == FieldLimit.SIGN_IN_NAME ? "\uD840\uDC01" : "\uD83D\uDE00";
        boolean strict = row.json() || row.limit() == FieldLimit.SIGN_IN_NAME || row.limit() == FieldLimit.HEADING;
        return "글" + (strict ? "g" : "\0") + "글".repeat((longest - 4) % 2) + face.repeat((longest - 3) / 2) + "x".repeat(longest - 2 - (longest - 4) % 2 - (longest - 3) / 2 * 2);
    }

    private void isTaken(Row row, String text) throws IOException {
        assertEquals(row.limit().longest(), text.length());
        HttpResponse<String> answer = send(row, text, null, null);
        if (answer.statusCode() != row.full() || TOO_LONG.stream().anyMatch(key -> answer.body().contains(en(key, row.limit().longest(), "?").split("[?]")[0]))) {
            note(row, "at the limit", answer);
        }
    }

    private void isRefused(Row row, String text) throws IOException {
        HttpResponse<String> answer = send(row, text, null, null);
        boolean said = TOO_LONG.stream().anyMatch(key -> answer.body().contains(en(key, row.limit().longest(), text.length())));
        if (answer.statusCode() != row.over() || !said) {
            note(row, text.length() + " characters", answer);
        } else if (!row.query() && !row.json() && !row.what().startsWith("API")) {
            Document page = Jsoup.parse(answer.body());
            String name = row.fields().get(row.fields().indexOf("§") - 1);
            Element field = page.select("[name=\"" + filled(name) + "\"][aria-invalid=true]").first();
            boolean kept = row.limit() == FieldLimit.PASSWORD || answer.body().contains(text);
            if (field == null || !kept) {
                note(row, text.length() + " characters, said " + (field == null ? "elsewhere" : "there") + ", kept " + kept, answer);
            }
        }
    }

    /** Sends invalid values for all other fields, together with a text that is too long. */
    private void oddValues(Row row) throws IOException {
        String text = row.limit() == null ? "" : "x".repeat(row.limit().longest() + 1);
        for (int i = 0; i < row.fields().size() && !row.multipart(); i += 2) {
            String name = row.fields().get(i);
            if (!row.fields().get(i + 1).equals("§") && !name.endsWith(":go") && !name.equals("go") && !name.equals("act")) {
                for (String value : ODD) {
                    HttpResponse<String> answer = send(row, text.length() > 10_000 ? "x" : text, name, value);
                    if (answer.statusCode() >= 500) {
                        note(row, name + " as " + value.substring(0, Math.min(10, value.length())), answer);
                    }
                }
            }
        }
    }

    private void note(Row row, String how, HttpResponse<String> answer) {
        wrong.add(row.what() + " " + row.limit() + " " + row.form() + " with " + how + ": " + answer.statusCode() + " "
                + Jsoup.parse(answer.body()).select(".mistakes, .told, .wrong, .problem, h1").text() + (answer.statusCode() == 303 ? Caller.location(answer) : ""));
    }

    private HttpResponse<String> send(Row row, String text, String odd, String value) throws IOException {
        String path = filled(row.path());
        if (row.json()) {
            return correct(places.get("{entry}"), row.form().replace("§", text));
        }
        if (row.multipart()) {
            Caller sender = row.what().equals("UPLOADING") ? caller : script;
            return sender.upload(path, day("2024-01-09", "First").field(row.fields().get(0), text));
        }
        Map<String, String> had = row.form().contains("=~") ? values(path) : Map.of();
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < row.fields().size(); i += 2) {
            String name = filled(row.fields().get(i));
            String given = row.fields().get(i + 1);
            fields.put(name, row.fields().get(i).equals(odd) ? value : given.equals("§") ? text : given.equals("~") ? had.getOrDefault(name, "") : filled(given));
        }
        String[] pairs = fields.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue())).toArray(String[]::new);
        return row.query() ? caller.get(path + "?" + Caller.encode(pairs))
                : caller.post(path, row.form().matches("(\\w+)=\\1&.*") ? Stream.concat(Arrays.stream(pairs), FACES.stream()).toArray(String[]::new) : pairs);
    }

    /** The values of the fields of a page, by name; the first of each. */
    private Map<String, String> values(String path) throws IOException {
        Map<String, String> values = new HashMap<>();
        Jsoup.parse(caller.get(path).body()).select("form[method=post] [name]")
                .forEach(field -> values.putIfAbsent(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val()));
        return values;
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled;
    }

    private static List<Row> rows() {
        return TABLE.lines().map(Row::of).toList();
    }
}
