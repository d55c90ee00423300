package org.dailypapers.importer;

import static org.dailypapers.MessagesFixture.en;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dailypapers.Caller;
import org.dailypapers.FacesFixture;
import org.dailypapers.MultipartFixture;
import org.dailypapers.OwnServer;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Hostile uploads to a running server with little memory, by the form of the page and by the API. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@OwnServer
@Order(1)
class HostileUploadsIT {

    private static final String PASSWORD = "a long enough pass phrase";
    static final int HEAP_MEGABYTES = 256;
    /** How much more memory all this may take than the server uses after its start. */
    private static final long MOST_MEGABYTES = 200;
    private static final String ESCAPE = "escape-" + System.nanoTime() + ".md";
    private static final Path OUTSIDE = Path.of(System.getProperty("java.io.tmpdir"), ESCAPE);

    private static Server server;
    private static Caller admin;
    private static Caller script;
    private static long before;

    @BeforeAll
    static void start() throws IOException {
        server = new Server("hostile").start(Map.of("DAILYPAPERS_ADMIN_PASSWORD", PASSWORD,
                "JBOSS_JAVA_SIZING", "-Xms64m -Xmx" + HEAP_MEGABYTES + "m")).awaitReady();
        admin = DeskPeople.signIn(server, "admin", PASSWORD).with("Accept-Language", "en");
        String token = DeskPeople.token(admin, Role.ADMIN, LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
        script = new Caller(server).with("Authorization", "Bearer " + token).with("Accept-Language", "en");
        byPage(new MultipartFixture().file("1999-12-31.md", text(LocalDate.of(1999, 12, 31))));
        before = server.peakMegabytes();
    }

    @AfterAll
    static void memoryIsBounded() throws Exception {
        if (server != null) {
            long peak = server.peakMegabytes();
            System.out.printf("Memory of the server: %d MB before hostile uploads, at most %d MB during them; heap limited to %d MB%n",
                    before, peak, HEAP_MEGABYTES);
            String log = server.logText();
            server.close();
            assertTrue(peak - before < MOST_MEGABYTES, before + " MB before, " + peak + " MB at most");
            assertFalse(log.contains("OutOfMemoryError"), log);
            assertFalse(log.contains("StackOverflowError"), log);
        }
    }

    @Test
    @Order(1)
    void thePageRefusesEachWithItsReasonAndImportsTheGood() throws Exception {
        Document preview = preview(hostile(LocalDate.of(2001, 1, 1)));
        List<String> said = preview.select(".refused li b").eachText();
        for (String file : List.of("large0.md", "tight0.md", "inner.zip", "../../" + ESCAPE, "..\\..\\" + ESCAPE, "link.md", "secret.md", "cut.zip", "no.zip",
                "pdf.md", "empty.md", "lines.md", "headings.md", "program.exe")) {
            assertTrue(said.contains(file), file + " in " + said);
        }
        assertTrue(preview.text().contains(en("diagnostic.TOO_MANY_LINES", "100,000")) && preview.text().contains(en("diagnostic.TOO_MANY_DIAGNOSTICS", "2,000")), preview.text());
        assertEquals(List.of("2001-01-01", "2001-01-02", "2001-01-03"), preview.select("table.days tbody th").eachText());
        importAll(preview);
        assertImported(LocalDate.of(2001, 1, 1));
    }

    @Test
    @Order(2)
    void theApiRefusesEachWithItsReasonAndImportsTheGood() throws Exception {
        LocalDate day = LocalDate.of(2002, 1, 1);
        JsonObject preview = json(byApi("?dryRun=true", hostile(day)), 200);
        assertEquals(new TreeSet<>(List.of("damaged-archive", "empty-file", "encrypted", "link", "nested-archive", "not-a-digest", "not-markdown",
                "packed-too-tightly", "path-leads-out", "too-large", "too-many-diagnostics", "too-many-lines")),
                preview.getJsonArray("refused").getValuesAs(JsonObject.class).stream().map(one -> one.getString("code")).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals("not-utf8", preview.getJsonArray("days").getJsonObject(2).getJsonArray("diagnostics").getJsonObject(0).getString("code"));
        JsonObject run = ended(json(byApi("", hostile(day)), 202));
        assertEquals(3, run.getInt("entries"), run.toString());
        assertTrue(run.getJsonArray("diagnostics").toString().contains("packed-too-tightly"));
        assertImported(day);
    }

    @Test
    @Order(3)
    void fiveThousandFilesComeByThePageWithAHundredBadAmongThem() throws Exception {
        LocalDate first = LocalDate.of(2003, 1, 1);
        byte[] zip = many(first, 5000, 100);
        Instant start = Instant.now();
        Document preview = preview(new MultipartFixture().file("many.zip", zip));
        Duration shown = Duration.between(start, Instant.now());
        assertEquals(4900, preview.select("table.days tbody tr").size(), () -> preview.location() + " says " + preview.text());
        assertEquals(75, preview.select("section[aria-labelledby=wrong] li").size());
        importAll(preview);
        System.out.printf("5,000 files of a ZIP of %d KB: preview in %d ms, imported %d ms after it was sent%n", zip.length / 1024, shown.toMillis(),
                Duration.between(start, Instant.now()).toMillis());
        JsonObject run = server.json("/api/v1/imports/latest");
        assertEquals(List.of(4900, 75), List.of(run.getInt("entries"), run.getInt("diagnosticsTotal")), run.toString());
        for (int day : List.of(0, 1, 2500, 4899)) {
            assertEquals(1, server.json("/api/v1/digests/" + first.plusDays(day)).getJsonArray("papers").size());
        }
        JsonObject again = json(byApi("?dryRun=true", new MultipartFixture().file("many.zip", zip)), 200);
        assertEquals(List.of(4900, 4900, 100), List.of(again.getJsonArray("days").size(), again.getJsonObject("total").getInt("unchanged"),
                again.getJsonArray("refused").size()));
    }

    @Test
    @Order(4)
    void manyFilesComeByTheApiWithAHundredBadAmongThem() throws Exception {
        LocalDate first = LocalDate.of(2020, 1, 1);
        JsonObject run = ended(json(byApi("", new MultipartFixture().file("many.zip", many(first, 300, 100))), 202));
        assertEquals(List.of(200, 275), List.of(run.getInt("entries"), run.getInt("files")));
        HttpResponse<String> more = byApi("", new MultipartFixture().file("more.zip", many(first, 5001, 0)));
        assertEquals(422, more.statusCode(), more.body());
    }

    @Test
    @Order(5)
    void aDayOfFarTooManyPapersIsShownInPart() throws Exception {
        LocalDate day = LocalDate.of(2022, 1, 1);
        StringBuilder text = new StringBuilder(text(day));
        for (int i = 1; i < 2000; i++) {
            text.append("\n### [A](https://arxiv.org/abs/2201.1%04d)\n\nVote: x\n\n- ***What's New***: 글.\n".formatted(i));
        }
        String path = Caller.location(byPage(new MultipartFixture().file(day + ".md", text.toString())));
        Document shown = Jsoup.parse(admin.get(path + "/" + day).body());
        assertEquals(List.of(en("imports.touched", 2000), en("imports.said.more", 1800)),
                List.of(shown.select("#touched").text(), shown.select("section[aria-labelledby=touched] > .quiet").text()));
        assertEquals(List.of("200", "200"), List.of("" + shown.select(".planned > ul > li").size(), "" + shown.select("section[aria-labelledby=lines] li").size()));
        assertEquals(303, admin.post(path, FacesFixture.press("import:discard")).statusCode());
    }

    @Test
    @Order(6)
    void onlyUploadsMayBeLarge() throws Exception {
        String large = "x".repeat(11 * 1024 * 1024);
        boolean taken;
        try {
            taken = admin.post("/admin/me", "name", large).statusCode() < 400;
        } catch (IOException e) {
            taken = false;
        }
        assertFalse(taken, "a form of 11 MB");
        assertEquals(200, admin.get("/admin/me").statusCode());
    }

    @Test
    @Order(6)
    void onlyFilesMayBeLargeWhereFilesAreSent() throws Exception {
        byte[] piece = "x".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        List<byte[]> body = new ArrayList<>(List.of("a=".getBytes(StandardCharsets.US_ASCII)));
        body.addAll(Collections.nCopies(HEAP_MEGABYTES, piece));
        for (String path : List.of("/admin/imports/upload", "/api/v1/imports", "/")) {
            for (String method : List.of("POST", "GET")) {
                HttpRequest request = HttpRequest.newBuilder(server.address(path)).header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, HttpRequest.BodyPublishers.ofByteArrays(body)).build();
                try {
                    int status = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                    assertTrue(status >= 400 || path.equals("/"), method + " " + path + " answers " + status);
                } catch (IOException e) {
                    // the connection was closed, as nobody reads that much
                }
                assertEquals(200, server.get("/health/live").statusCode());
            }
        }
    }

    @Test
    @Order(7)
    void whatAnotherSiteSendsIsRefused() throws Exception {
        int waiting = waiting();
        for (String[] header : new String[][] {{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "http://evil.example"}, {"Origin", "null"}}) {
            assertEquals(403, sent(admin.copy().with(header[0], header[1])), header[1]);
        }
        assertEquals(waiting, waiting());
        assertEquals(303, sent(admin.copy().with("Sec-Fetch-Site", "same-origin")));
        assertEquals(waiting + 1, waiting());
    }

    private static int sent(Caller caller) throws IOException {
        return caller.upload("/admin/imports/upload", new MultipartFixture().file("2021-12-31.md", text(LocalDate.of(2021, 12, 31)))).statusCode();
    }

    private static int waiting() throws IOException {
        return Jsoup.parse(admin.get("/admin/imports").body()).select("section[aria-labelledby=waiting] li").size();
    }

    /** All errors at once, together with three good days. */
    private static MultipartFixture hostile(LocalDate day) {
        byte[] one = ZipFixture.of(zip -> ZipFixture.put(zip, "secret.md", text(day)));
        byte[] cut = Arrays.copyOf(one, one.length - 30);
        return new MultipartFixture().file("bomb.zip", ZipFixture.of(zip -> {
            for (int i = 0; i < 12; i++) {
                ZipFixture.bomb(zip, "large" + i + ".md", 64);
                ZipFixture.bomb(zip, "tight" + i + ".md", 19);
            }
            ZipFixture.put(zip, day + ".md", text(day));
        })).file("nested.zip", ZipFixture.of(zip -> {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(one);
            zip.closeEntry();
            ZipFixture.put(zip, "../../" + ESCAPE, text(day.plusDays(7)));
            ZipFixture.put(zip, "..\\..\\" + ESCAPE, text(day.plusDays(7)));
            ZipFixture.put(zip, OUTSIDE.toString(), text(day.plusDays(1)));
            ZipFixture.put(zip, "program.exe", "MZ");
        })).file("link.zip", ZipFixture.link(ZipFixture.of(zip -> ZipFixture.put(zip, "link.md", "/etc/passwd"))))
                .file("encrypted.zip", ZipFixture.encrypted(one)).file("cut.zip", cut).file("no.zip", "no zip")
                .file("pdf.md", "%PDF-1.7\n").file("empty.md", "").file("lines.md", "x\n".repeat(10 * 1024 * 1024 - 1))
                .file("headings.md", "## Daily Papers (2001-01-09)\n" + "### [\n".repeat(90_000)).file(day.plusDays(2) + ".md", notUtf8(day.plusDays(2)));
    }

    private static byte[] notUtf8(LocalDate day) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text(day).getBytes(StandardCharsets.UTF_8));
        bytes.write(0xc3);
        bytes.write('(');
        return bytes.toByteArray();
    }

    /** A ZIP with this many files, some of them bad, each in a different way. */
    private static byte[] many(LocalDate first, int files, int bad) {
        return ZipFixture.of(zip -> {
            for (int i = 0; i < files - bad; i++) {
                ZipFixture.put(zip, "digests/" + first.plusDays(i) + ".md", text(first.plusDays(i)));
                if (i < bad) {
                    bad(zip, i, first);
                }
            }
        });
    }

    private static void bad(ZipOutputStream zip, int number, LocalDate first) throws IOException {
        switch (number % 4) {
            case 0 -> ZipFixture.put(zip, "readme" + number + ".md", "# no digest");
            case 1 -> ZipFixture.put(zip, "picture" + number + ".png", "no picture");
            case 2 -> ZipFixture.put(zip, "../" + number + ".md", text(first));
            default -> ZipFixture.put(zip, "again/" + number + ".md", text(first));
        }
    }

    private static String text(LocalDate day) {
        return "## Daily Papers (" + day + ")\n\n### [A](https://arxiv.org/abs/" + "%02d%02d.%05d".formatted(day.getYear() % 100, day.getMonthValue(),
                day.getDayOfMonth()) + ")\n\nVote: 1\n\nAuthors: Ada B.\n\n- ***What's New***: 글.\n";
    }

    private static void assertImported(LocalDate day) throws IOException {
        for (int i = 0; i < 3; i++) {
            assertEquals(1, server.json("/api/v1/digests/" + day.plusDays(i)).getJsonArray("papers").size());
        }
        assertFalse(Files.exists(OUTSIDE));
        assertFalse(Files.exists(server.base().resolve(ESCAPE)) || Files.exists(server.base().getParent().resolve(ESCAPE)));
    }

    private static HttpResponse<String> byPage(MultipartFixture form) throws IOException {
        HttpResponse<String> answer = admin.upload("/admin/imports/upload", form);
        assertEquals(303, answer.statusCode(), answer.body());
        return answer;
    }

    private static HttpResponse<String> byApi(String query, MultipartFixture form) throws IOException {
        return script.upload("/api/v1/imports" + query, form);
    }

    private static Document preview(MultipartFixture form) throws IOException {
        String path = Caller.location(byPage(form));
        AtomicReference<Document> preview = new AtomicReference<>();
        server.await("the preview is prepared", () -> {
            preview.set(shown(path));
            return preview.get().selectFirst("#running") == null;
        });
        return preview.get();
    }

    private static Document shown(String path) {
        try {
            HttpResponse<String> page = admin.get(path);
            assertEquals(200, page.statusCode(), page.body());
            return Jsoup.parse(page.body(), server.address(path).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void importAll(Document preview) throws IOException {
        HttpResponse<String> begun = admin.post(preview.select("#import").attr("action"), FacesFixture.press("import:all"));
        assertEquals(303, begun.statusCode(), begun.body());
        server.awaitLongImport();
    }

    private static JsonObject ended(JsonObject begun) throws IOException {
        server.awaitLongImport();
        return json(script.get("/api/v1/imports/" + begun.getInt("id")), 200);
    }

    private static JsonObject json(HttpResponse<String> answer, int status) {
        assertEquals(status, answer.statusCode(), answer.body());
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
