package org.dailypapers;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What a single client on the open internet may try, against a server with 512 MB, while a reader must not notice anything. */
@OwnServer
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1)
class HostileClientsIT {

    private static final String PASSWORD = "a long enough pass phrase";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String FILES = "Content-Type: multipart/form-data; boundary=x";
    private static final String JSON = "Content-Type: application/json";
    private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"\r\n\r\n";
    private static final String ENTRY = "/api/v1/entries/2024-11-15/2411.09595";
    private static final Duration SOON = Duration.ofSeconds(1);
    /** The longest time for a page if the machine is busy for a while; shorter than any timeout. */
    private static final Duration NO_TIMEOUT = Duration.ofSeconds(8);
    /** How much may remain in the heap afterwards, for compiled code and caches. */
    private static final long LEFT_MEGABYTES = 24;

    private static Server server;
    private static String token;
    /**
     * The longest time for nine of ten pages: a second, or three times as long as pages take without an attack if this machine is slower.
     */
    private static Duration soon;
    private static long before;

    private final List<HostileClient> clients = new ArrayList<>();
    private Reader reader;

    @BeforeAll
    static void start() throws Exception {
        server = new Server("hostile-clients").start(Map.of("DAILYPAPERS_ADMIN_PASSWORD", PASSWORD,
                "DAILYPAPERS_IMPORT_DIR", System.getProperty("samples.dir"), "JBOSS_JAVA_SIZING", "-Xms64m -Xmx512m")).awaitImported();
        token = "Authorization: Bearer " + DeskPeople.token(DeskPeople.signIn(server, "admin", PASSWORD), Role.ADMIN,
                LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
        read(4);
        Duration undisturbed = read(3).multipliedBy(3);
        soon = undisturbed.compareTo(SOON) > 0 ? undisturbed : SOON;
        before = server.heapMegabytes();
    }

    private static Duration read(int seconds) throws InterruptedException {
        try (Reader reader = Reader.of(server)) {
            TimeUnit.SECONDS.sleep(seconds);
            List<Duration> times = reader.times(20);
            return times.get(times.size() * 9 / 10);
        }
    }

    @AfterAll
    static void memoryIsBackAndNothingBroke() throws Exception {
        if (server != null) {
            long after = server.heapMegabytes();
            String log = server.logText();
            server.close();
            System.out.printf("Heap of the server: %d MB before hostile clients, %d MB after them%n", before, after);
            assertTrue(after - before < LEFT_MEGABYTES, before + " MB before, " + after + " MB after");
            assertEquals(List.of(), log.lines().filter(line -> line.contains("Exception handling request") || line.contains("OutOfMemory")
                    || line.contains("StackOverflow")).toList());
        }
    }

    @BeforeEach
    void beginToRead() {
        reader = Reader.of(server);
    }

    @AfterEach
    void closeAll() throws IOException {
        reader.close();
        for (HostileClient client : clients) {
            client.close();
        }
    }

    @Test
    void twoHundredMegabytesAreRefusedWhateverTheyAreAndWhereverTheyGo() throws Exception {
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        Stream.of("/", "/admin/sign-in", "/assets/site.css", "/admin/entry/2024-11-15/2411.09595", "/admin/imports/upload", "/api/v1/imports",
                ENTRY, "/health/ready", "/nowhere").parallel().forEach(path -> {
                    for (String type : List.of(FORM, FILES, JSON)) {
                        for (String length : List.of("Content-Length: 209715200", "Transfer-Encoding: chunked")) {
                            try (HostileClient client = new HostileClient(server, 1).head("POST " + path, type, length)) {
                                int sent = client.flood(200, length.startsWith("T"));
                                int status = client.status();
                                boolean files = type.equals(FILES) && path.contains("/imports");
                                if (sent > 100 || (files ? status != 401 : status != (type.equals(FILES) ? 415 : 413) && status != 0)) {
                                    wrong.add(path + ", " + type + ", " + length + ": " + status + " after " + sent + " MB");
                                }
                            } catch (IOException e) {
                                wrong.add(path + ", " + type + ", " + length + ": " + e);
                            }
                        }
                    }
                });
        assertEquals(List.of(), wrong);
        assertReaderDoesNotNotice();
    }

    @Test
    void whatIsTooLargeIsToldWithThePageOfTheSite() throws Exception {
        assertSays(413, "POST /admin/sign-in", "signIn=signIn&signIn%3Aname=" + "a".repeat(1024 * 1024), FORM);
        assertSays(413, "POST /admin/entry/2024-11-15/2411.09595", "title=" + "a".repeat(2 * 1024 * 1024), FORM);
        assertSays(413, "POST /admin/sign-in", "a&".repeat(6001), FORM);
        assertSays(414, "GET /" + "a".repeat(2 * 1024), "");
        assertSays(431, "GET /", "", "X: " + "a".repeat(64 * 1024));
        assertSays(431, "GET /", "", headers(201));
        assertSays(400, "GET /", "", "Cookie: " + cookies(201));
        assertSays(400, "POST /admin/sign-in", "signIn=signIn&signIn%3Ago=&jakarta.faces.ViewState=-123%3A456", FORM);
        HttpResponse<String> name = new Caller(server).submit("/admin/sign-in", "signIn", "name", "a".repeat(10 * 1024 * 1024 - 1000));
        assertEquals(413, name.statusCode());
        assertReaderDoesNotNotice();
    }

    @Test
    void jsonIsLimitedInBytesDepthAndNumber() throws Exception {
        String large = "{\"title\":\"" + "a".repeat(2 * 1024 * 1024) + "\"}";
        String authors = "{\"authors\":[" + "\"a\",".repeat(300_000) + "\"a\"]}";
        String deep = "{\"a\":" + "[".repeat(500_000);
        String number = "{\"votes\":" + "9".repeat(1_000_000) + "}";
        for (String json : List.of(large, authors, deep, number)) {
            String answer = ask(2, "PUT " + ENTRY, json, JSON, token, "If-Match: \"1\"");
            int status = HostileClient.status(answer);
            assertEquals(json == number ? 400 : 413, status, answer);
            assertTrue(answer.contains("application/problem+json"), answer);
        }
        assertReaderDoesNotNotice();
    }

    /** The server keeps trailer fields like headers: 28 MB of them had filled the whole heap. */
    @Test
    void fieldsAfterTheLastChunkAreLimited() throws Exception {
        String trailers = "X0: y\r\n".repeat(100_000);
        for (String line : List.of("GET /", "GET /health/live", "POST /admin/sign-in", "POST /admin/imports/upload", "GET /" + "a".repeat(3 * 1024))) {
            for (String endless : List.of(trailers, "X: " + "a".repeat(700_000), "0;" + "a".repeat(700_000))) {
                try (HostileClient client = new HostileClient(server, 7).head(line, line.contains("upload") ? FILES : FORM, "Transfer-Encoding: chunked")) {
                    client.send(endless.startsWith("0;") ? "" : "0\r\n");
                    assertTrue(client.isCutWithin(20, endless), line + " with " + endless.substring(0, 5));
                }
            }
        }
        int logged = server.logText().length();
        for (String unreadable : List.of("\u00e9: y\r\n\r\n", colliding(100) + "\r\n")) {
            assertEquals(0, HostileClient.status(chunked("0\r\n" + unreadable)));
            try (HostileClient client = new HostileClient(server, 8).head("POST /admin/sign-in", FORM, "Transfer-Encoding: chunked").send("0\r\n")) {
                TimeUnit.MILLISECONDS.sleep(300);
                assertEquals(0, client.send(unreadable).status());
            }
        }
        String log = server.logText().substring(logged);
        assertTrue(log.length() < 2000, log);
        String form = "signIn=signIn&signIn%3Aname=a&signIn%3Apassword=b&jakarta.faces.ViewState=stateless&signIn%3Ago=&x=";
        assertEquals(401, HostileClient.status(chunked("5;why\r\n" + form.substring(0, 5) + "\r\n" + Integer.toHexString(form.length() - 5) + "\r\n"
                + form.substring(5) + "\r\n0\r\nX: y\r\n\r\n")));
        StringBuilder drops = new StringBuilder();
        (form + "a".repeat(40_000)).chars().forEach(c -> drops.append("1\r\n").append((char) c).append("\r\n"));
        assertEquals(401, HostileClient.status(chunked(drops + "0\r\n\r\n")));
        assertReaderDoesNotNotice();
    }

    private static String chunked(String chunks) throws IOException {
        try (HostileClient client = new HostileClient(server, 8)) {
            return client.head("POST /admin/sign-in", FORM, "Transfer-Encoding: chunked").send(chunks).answer();
        }
    }

    /** The server parses multipart forms by its own rules. If it failed, it wrote 28 KB to the log, and told the client nothing. */
    @Test
    void formsInPartsAreTakenForUploadsOnly() throws Exception {
        int logged = server.logText().length();
        for (String type : List.of("multipart/form-data; boundary=x", "multipart/form-data; boundary=", "multipart/form-data", "MULTIPART/mixed; boundary=\u00e9")) {
            for (String path : List.of("/", "/admin/sign-in", "/admin/set-up", "/admin/queue", "/nowhere", "/assets/site.js", "/admin/entry/2024-11-15/2411.09595")) {
                String answer = ask(7, "POST " + path, "x", "Content-Type: " + type);
                assertTrue(answer.contains("Content-Security-Policy: default-src 'none'") && HostileClient.status(answer) != 500, type + ": " + path + answer);
            }
        }
        assertSays(415, "POST /admin/sign-in", "x", FILES);
        String log = server.logText().substring(logged);
        assertTrue(log.length() < 2000, log);
    }

    @Test
    void headersThatCannotBeReadCountAsNotSaid() throws Exception {
        int logged = server.logText().length();
        for (String header : List.of("Accept: /", "Accept: ;", "Accept: a/b;q=7", "Accept-Language: en;q=zz", "Accept-Language: -", "Content-Type: ;")) {
            String answer = ask(7, "GET /api/v1/digests", "", header);
            assertEquals(200, HostileClient.status(answer), answer);
        }
        assertEquals(415, HostileClient.status(ask(7, "PUT " + ENTRY, "{}", token, "Content-Type: ;")));
        String log = server.logText().substring(logged);
        assertTrue(log.length() < 2000, log);
    }

    @Test
    void foldersOfTheApplicationAreNoAddresses() throws Exception {
        for (String path : List.of("/assets", "/reading", "/account", "/curation", "/importer", "/%61ssets", "//assets", "/assets;a=b")) {
            assertSays(404, "GET " + path, "");
        }
    }

    @Test
    void uploadsThatCannotBeReadAreToldSo() throws Exception {
        String file = "\r\n\r\n# x\r\n--x--\r\n";
        for (String part : List.of("--x\r\nContent-Disposition: form-data; name=\"file\"; filename*=abc" + file,
                "--x\r\n\u00ed\u0095\u009c: y" + file, "--x\r\nX: " + "a".repeat(2 * 1024 * 1024) + file, "--x\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.md\"" + file.replace("#", "!!!!"),
                "a".repeat(2 * 1024 * 1024))) {
            String answer = ask(9, "POST /api/v1/imports", part, FILES, token);
            assertEquals(415, HostileClient.status(answer), answer);
        }
        for (String type : List.of("multipart/form-data; boundary=", "multipart/form-data", "multipart/form-data; boundary=\"\"", "multipart/form-data; boundary=" + "x".repeat(200))) {
            assertEquals(415, HostileClient.status(ask(9, "POST /api/v1/imports", "x", "Content-Type: " + type, token)), type);
        }
    }

    @Test
    void slowBodiesKeepNobodyWaiting() throws Exception {
        for (int i = 0; i < 60; i++) {
            open(3).head("POST /admin/sign-in", FORM, "Content-Length: 1000").send("signIn=");
            open(3).head("POST /admin/imports/upload", FILES, "Content-Length: 1000000").send(PART);
        }
        DeskPeople.signIn(server, "admin", PASSWORD);
        assertEquals(401, HostileClient.status(ask(3, "POST /admin/sign-in", "signIn=signIn&signIn%3Aname=a&signIn%3Apassword=b&"
                + "jakarta.faces.ViewState=stateless&signIn%3Ago=", FORM)));
        assertEquals(200, server.get("/health/ready").statusCode());
        assertReaderDoesNotNotice();
    }

    @Test
    void whoFillsTheMemoryForBodiesFillsOnlyAShareOfIt() throws Exception {
        String most = "a".repeat(255 * 1024);
        List<Integer> refused = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            open(4).head("POST /admin/sign-in", FORM, "Content-Length: " + 256 * 1024).send(most);
        }
        for (HostileClient client : clients.subList(40, clients.size())) {
            refused.add(client.status());
        }
        assertTrue(refused.contains(503) && !refused.contains(200), refused.toString());
        DeskPeople.signIn(server, "admin", PASSWORD);
        closeAll();
        server.await("there is room again", () -> accepts(4));
        assertReaderDoesNotNotice();
    }

    @Test
    void noConnectionIsKeptForABodyOfALengthThatIsNoNumber() throws Exception {
        int before = server.openFiles();
        for (String line : List.of("POST /WEB-INF", "TRACE /", "POST /admin/imports/upload", "POST /" + "a".repeat(2 * 1024))) {
            for (int i = 0; i < 30; i++) {
                HostileClient client = open(6).head(line, "Content-Type: multipart/form-data; boundary=x", "Transfer-Encoding: chunked", "X-Content-Length: x");
                assertTrue(client.status() >= 300, line);
            }
        }
        closeAll();
        server.await("all connections are closed", () -> openFiles() < before + 60);
    }

    private static int openFiles() {
        try {
            return server.openFiles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoTakesNoAnswerKeepsNobodyWaiting() throws Exception {
        for (int i = 0; i < 60; i++) {
            HostileClient client = open(5);
            for (int page = 0; page < 20; page++) {
                client.head("GET /assets/site.css");
            }
        }
        for (int i = 0; i < 5; i++) {
            assertEquals(200, server.get("/health/ready").statusCode());
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertReaderDoesNotNotice();
    }

    /** Slow uploads from many addresses, by people who may upload, take all worker threads. */
    @Test
    @Order(Integer.MAX_VALUE)
    void saysThatItCannotServeWhereNoThreadIsLeft() throws Exception {
        reader.close();
        for (int i = 0; i < 20 * Runtime.getRuntime().availableProcessors(); i++) {
            open(10 + i).head("POST /api/v1/imports", FILES, token, "Content-Length: 100000").send(PART);
        }
        server.await("it cannot serve", () -> status("/health/ready") == 503);
        assertEquals(200, status("/health/live"));
        closeAll();
        server.await("it can serve again", () -> status("/health/ready") == 200);
    }

    @Test
    void whatTheServerAnswersByItselfLooksLikeTheSite() throws Exception {
        for (String path : List.of("/WEB-INF/web.xml", "/web-inf", "//WEB-INF/", "/%57EB-INF/web.xml", "/META-INF/MANIFEST.MF", "/console")) {
            assertSays(404, "GET " + path, "");
        }
        assertSays(400, "GET *", "");
        assertSays(400, "CONNECT localhost:80", "");
        assertSays(405, "TRACE /", "");
        assertSays(405, "OPTIONS /", "");
        assertSays(403, "GET /assets/", "");
        for (String path : List.of("/health/live", "/health/ready", "/assets/site.css", "/api/v1/digests", "/api/v1/nothing")) {
            assertTrue(ask(6, "GET " + path, "").contains("Content-Security-Policy: default-src 'none'"), path);
        }
    }

    private void assertReaderDoesNotNotice() {
        List<Duration> times = reader.times(20);
        Duration usual = times.get(times.size() * 9 / 10);
        Duration slowest = times.get(times.size() - 1);
        System.out.printf("%d pages were read meanwhile, nine of ten in %d ms, the slowest in %d ms%n", times.size(), usual.toMillis(), slowest.toMillis());
        assertAll(() -> assertEquals(List.of(), reader.wrong()), () -> assertTrue(usual.compareTo(soon) < 0, times.toString()),
                () -> assertTrue(slowest.compareTo(NO_TIMEOUT) < 0, times.toString()));
    }

    private static void assertSays(int status, String line, String body, String... headers) throws IOException {
        String answer = ask(6, line, body, headers);
        String what = line.substring(0, Math.min(50, line.length())) + ": " + answer;
        assertEquals(status, HostileClient.status(answer), what);
        assertTrue(answer.contains("Content-Security-Policy: default-src 'none'") && answer.contains("<p class=\"code\">" + status + "</p>"), what);
        assertFalse(answer.matches("(?si).*(undertow|wildfly|jboss|java\\.|\\d\\.Final).*"), what);
    }

    private static String ask(int sender, String line, String body, String... headers) throws IOException {
        try (HostileClient client = new HostileClient(server, sender)) {
            List<String> all = new ArrayList<>(List.of(headers));
            if (!body.isEmpty()) {
                all.add("Content-Length: " + body.length());
            }
            return client.head(line, all.toArray(String[]::new)).send(body).answer();
        }
    }

    private HostileClient open(int sender) throws IOException {
        HostileClient client = new HostileClient(server, sender);
        clients.add(client);
        return client;
    }

    /** @return fields whose names all have the same hash, using letters that are equal in upper and lower case */
    private static String colliding(int count) {
        return IntStream.range(0, count).mapToObj(i -> IntStream.range(0, 7).mapToObj(bit -> (i >> bit & 1) == 0 ? "AR" : "BA").collect(Collectors.joining()) + ": y\r\n")
                .collect(Collectors.joining());
    }

    private static String headers(int count) {
        return IntStream.range(0, count).mapToObj(i -> "X-" + i + ": x").collect(Collectors.joining("\r\n"));
    }

    private static String cookies(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i + "=x").collect(Collectors.joining("; "));
    }

    private static boolean accepts(int sender) {
        try {
            return HostileClient.status(ask(sender, "POST /admin/sign-in", "a=" + "b".repeat(200 * 1024), FORM)) != 503;
        } catch (IOException e) {
            return false;
        }
    }

    private static int status(String path) {
        try {
            return server.get(path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
