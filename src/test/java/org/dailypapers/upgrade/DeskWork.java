package org.dailypapers.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dailypapers.Caller;
import org.dailypapers.FacesFixture;
import org.dailypapers.MultipartFixture;
import org.dailypapers.Server;
import org.dailypapers.account.DeskPeople;
import org.dailypapers.account.Role;
import org.dailypapers.browser.Script;
import org.dailypapers.browser.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Everything that people do at the desk of a server that watches the sample digests: every kind of change that a data folder stores, made
 * over HTTP as by a browser or a script. The files of the folder are not changed.
 */
public final class DeskWork {

    /** The password of the account {@code admin}. */
    public static final String PASSWORD = "a long enough pass phrase";
    /** The name of the editor, whose password is {@link DeskPeople#PASSWORD}. */
    static final String EDITOR = "ben";
    /** An entry with an open conflict: a person corrected it, and an upload changed the same place. */
    static final String CONFLICT = "2024-11-14/2411.04905";
    /** An entry with a draft that the editor has not saved. */
    static final String TYPED = "2024-06-27/2406.09246";
    /** What the editor has typed. */
    static final String DRAFT = "아직 저장하지 않은 글입니다.";
    /** What a person wrote. */
    static final String HUMAN = "사람이 고친 글입니다. 둘째 문장은 그대로입니다.";
    /** What the machine wrote in an upload. */
    static final String MACHINE = "기계가 다시 쓴 글입니다. 둘째 문장은 그대로입니다.";
    /** A day from an upload. */
    static final String UPLOADED = "2024-12-02";
    /** A day from an upload that was undone. */
    static final String UNDONE = "2024-12-03";

    private static final String ADDED = "2024-06-27/2406.99991";
    private static final String IDENTIFIED = "2024-06-27/2406.99992";

    /** An entry whose day was read from an upload, and is read from the folder again. */
    private static final String RETURNED = "2023-12-21/2312.00752";
    private static final List<String> APPROVED = List.of(RETURNED, "2024-06-27/2406.17557", "2024-06-27/2406.07550", "2024-11-14/2411.07232",
            "2024-11-14/2411.04965", "2024-11-15/2411.07279", UPLOADED + "/2409.17146");
    private static final String CORRECTED_DAY = "2024-11-14";
    private static final String UNDONE_UPLOAD = "2023-12-21";
    private static final Pattern PAPER = Pattern.compile("https://arxiv\\.org/abs/([0-9.]+)\\)");
    private static final Pattern RUN = Pattern.compile("/admin/imports/run/\\d+");

    private final Server server;
    private final Path folder;
    private final Script script;
    private final DeskPeople people;
    private final Caller admin;
    private final Caller api;
    private final Collection<String> entries = new TreeSet<>();

    /**
     * @param server a server that was started with {@link #settings} and has read its folder
     * @param folder the folder
     */
    public DeskWork(Server server, Path folder) throws IOException {
        this.server = server;
        this.folder = folder;
        people = new DeskPeople(server, PASSWORD);
        admin = people.admin();
        api = api(server, admin);
        script = new Script(server, "admin", PASSWORD);
    }

    /** @return settings for a server that watches a folder; the samples are copied into it */
    public static Map<String, String> samples(Path folder) throws IOException {
        Site.copySamples(folder);
        return settings(folder);
    }

    /** @return settings for a server that watches a folder */
    public static Map<String, String> settings(Path folder) {
        return Map.of("DAILYPAPERS_IMPORT_DIR", folder.toString(), "DAILYPAPERS_ADMIN_PASSWORD", PASSWORD,
                "DAILYPAPERS_SOURCE_AUTHOR", "Daily Papers", "DAILYPAPERS_SOURCE_LICENCE", "Apache-2.0");
    }

    /** Does everything. */
    public void all() throws IOException, InterruptedException {
        for (String day : List.of("2023-11-24", UNDONE_UPLOAD, "2024-06-27", CORRECTED_DAY, "2024-11-15")) {
            remember(day, sample(day));
        }
        correct();
        takeFindings();
        upload();
        undo();
        decide();
        judge();
        workOnPapers();
        leaveUndone();
        script.settle("approved");
        script.awaitSettled();
    }

    /** @return a client with a new token of an admin */
    static Caller api(Server server, Caller admin) throws IOException {
        String token = DeskPeople.token(admin, Role.ADMIN, LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        return new Caller(server).with("Authorization", "Bearer " + token);
    }

    /** @return the admin, signed in */
    public Caller admin() {
        return admin;
    }

    /** @return the current responses of the API, to readers and to the admin's script */
    public JsonObject answers() throws IOException {
        return Answers.of(server, api, entries);
    }

    /**
     * Asserts that readers and scripts can see everything that was done.
     *
     * @param answers the responses of the API afterwards
     */
    public static void assertDone(JsonObject answers) {
        for (String kind : List.of("import", "edit", "merge", "revert")) {
            assertTrue(answers.toString().contains("\"origin\":\"" + kind + "\""), kind);
        }
        for (String status : List.of("machine", "corrected", "approved", "returned")) {
            assertTrue(answers.toString().contains("\"status\":\"" + status + "\""), status);
        }
        assertEquals(APPROVED.size(), answers.getJsonObject("/api/v1/papers?size=100").getJsonObject("json").getInt("total"), "approved only");
        assertEquals(410, answers.getJsonObject("/api/v1/digests/" + UNDONE).getInt("status"), "withdrawn with its upload");
        assertEquals(65, entry(answers, RETURNED).getInt("votes"), "as before the upload that was undone");
        assertEquals(2, entry(answers, "2024-06-27/2406.17557").getJsonObject("withdrawnByAuthors").getInt("version"), "withdrawn by its authors");
        assertEquals("Added", entry(answers, ADDED).getString("title"));
        assertEquals(5, entry(answers, IDENTIFIED).getInt("position"), "with another identifier");
        assertEquals(2, entry(answers, CONFLICT).getJsonObject("summary").getInt("revision"), "nothing is decided");
    }

    private static JsonObject entry(JsonObject answers, String key) {
        return answers.getJsonObject(Answers.SCRIPT + "/api/v1/entries/" + key).getJsonObject("json");
    }

    private void correct() throws IOException, InterruptedException {
        for (String paper : List.of("2411.04905", "2411.07232", "2411.07231", "2411.04965")) {
            script.correct(CORRECTED_DAY + "/" + paper, "번역 투를 고쳤습니다.", sections());
        }
        script.correct("2024-11-15/2411.09595", "띄어쓰기", sections());
        script.editor("2024-11-15/2411.09595", Map.of("act", "revert", "back", "1", "note", "처음 글이 낫습니다."));
        script.correct("2024-11-15/2411.07279", "띄어쓰기", sections());
    }

    /** Dismisses one check for an entry, and fixes another one everywhere with a bulk action. */
    private void takeFindings() throws IOException {
        String dismissed = "2024-11-15/2411.09703";
        String bulk = "/admin/queue/bulk?act=fix&check=printed-list";
        server.await("the samples are checked", () -> !editor(dismissed).select("button[value^=dismiss:]").isEmpty()
                && !page(admin, bulk).select("#bulk\\:go").isEmpty());
        String button = editor(dismissed).select("button[value^=dismiss:]:not([data-digit])").first().val();
        String finding = button.replace("dismiss:", "").replaceFirst("\\+.*", "");
        script.editor(dismissed, Map.of("act", button, "why-" + finding, "원문과 같습니다.", "scope-" + finding, "entry"));
        String run = sent(admin.post(bulk, FacesFixture.press("bulk:go", "count", page(admin, bulk).select("input[name='bulk:count']").val(), "reason", "출력된 목록")));
        server.await("the bulk run is done", () -> page(admin, run).select("#live[data-live=false]").size() == 1);
    }

    /**
     * Uploads one day with a script, to be merged with people's changes, and a new one with the page; its author's licence forbids
     * changes, and then the author agrees.
     */
    private void upload() throws IOException, InterruptedException {
        String text = sample(CORRECTED_DAY);
        for (String paper : List.of("2411.04905", "2411.07232", "2411.07231")) {
            text = replaced(text, paper, block -> block.replaceAll("(- \\*+What's New\\*+: ).*", "$1" + MACHINE));
        }
        for (String paper : List.of("2411.04965", "2411.04996")) {
            text = replaced(text, paper, block -> block.replaceAll("Vote: .*", "Vote: 987"));
        }
        text = replaced(text, "2411.07140", block -> "");
        HttpResponse<String> begun = api.upload("/api/v1/imports", new MultipartFixture().file("2024/11/14.md", text));
        assertEquals(202, begun.statusCode(), begun.body());
        server.awaitLongImport();
        importByPage(new MultipartFixture().field("author", "Somebody").field("address", "https://example.org/").field("licence", "CC BY-ND 4.0")
                .file("2024/12/02.md", newDay(UPLOADED)));
        sent(admin.post("/admin/settings", FacesFixture.press("consent:go", "author", "Somebody", "note", "전자 우편으로 물었습니다.")));
        script.correct(UPLOADED + "/2409.17146", "띄어쓰기", sections());
    }

    /** Returns one day to the file of the folder, and another one to nothing. */
    private void undo() throws IOException, InterruptedException {
        String run = importByPage(new MultipartFixture().file("2023/12/21.md", sample(UNDONE_UPLOAD).replaceAll("Vote: \\d+", "Vote: 986"))
                .file("2024/12/03.md", newDay(UNDONE)));
        sent(admin.post(run + "/undo", FacesFixture.press("undo:go", "reason", "잘못 올렸습니다.")));
        for (int i = 0; i < 600 && admin.get(run).body().contains("data-running"); i++) {
            Thread.sleep(100);
        }
        assertFalse(admin.get(run).body().contains("data-running"), "it is undone");
    }

    private void decide() throws IOException {
        script.decide(CORRECTED_DAY + "/2411.07232", "ours");
        script.decide(CORRECTED_DAY + "/2411.07231", "theirs");
    }

    private void judge() throws IOException {
        for (String key : APPROVED) {
            script.press(key, "accept", "");
        }
        script.press("2024-06-27/2406.07520", "return", "뜻이 다릅니다.");
        script.press("2023-11-24/2311.12052", "withdraw", "저자의 요청");
        script.press("2023-11-24/2311.12022", "hide", "확인 중");
        script.press("2023-11-24/2311.10770", "withdraw", "잘못 눌렀습니다.");
        script.press("2023-11-24/2311.10770", "restore", "");
    }

    /** A paper that its authors withdrew, one that the file lacks, and one with the identifier of another. */
    private void workOnPapers() throws IOException {
        sent(admin.post("/admin/paper/2406.17557/withdrawal", FacesFixture.press("mark:go", "known", "", "version", "v2", "reason", "저자가 철회했습니다.")));
        sent(admin.post("/admin/day/2024-06-27/add", "add", "add", "add:go", "", "jakarta.faces.ViewState", "stateless",
                "paper", ADDED.substring(11), "title", "Added", "authors", "Ada B.", "votes", "", "thumbnail", "", "video", "", "heading", "What's New", "body", "편집자가 추가한 글입니다.", "reason", "파일에 없습니다."));
        sent(admin.post("/admin/entry/2024-06-27/2406.16793/arxiv-id", FacesFixture.press("id:go", "paper", IDENTIFIED.substring(11), "reason", "다른 논문의 ID입니다.")));
        entries.addAll(List.of(ADDED, IDENTIFIED));
    }

    /** What is still to be done: a draft, a late form, a claim, an invitation, an upload that nobody imported yet. */
    private void leaveUndone() throws IOException {
        Caller editor = people.somebody(Role.EDITOR, EDITOR);
        String typed = "/admin/entry/" + TYPED;
        assertEquals(200, editor.post(typed + "/typing", "typed", "yes", "loaded", "1", "title", "OpenVLA", "authors", "Moo Jin Kim", "votes", "33",
                "thumbnail", "", "video", "", "heading", "What's New", "body", DRAFT, "reason", "").statusCode());
        assertEquals(401, people.anonymous().post(typed, "act", "save", "loaded", "1", "title", "OpenVLA", "authors", "Moo Jin Kim", "votes", "33",
                "thumbnail", "", "video", "", "heading", "What's New", "body", DRAFT, "reason", "늦은 양식").statusCode());
        sent(editor.post("/admin/queue", FacesFixture.press("claim:take", "key",
                page(editor, "/admin/queue").select("input[name='claim:key']").first().val())));
        people.invite(Role.EDITOR, "아직 오지 않은 사람");
        sent(admin.upload("/admin/imports/upload", new MultipartFixture().file("2024/06/27.md", sample("2024-06-27").replace("Vote: 41", "Vote: 985"))));
    }

    /** @return the address of the run that imported the whole upload */
    private String importByPage(MultipartFixture form) throws IOException {
        String preview = sent(admin.upload("/admin/imports/upload", form));
        Matcher run = RUN.matcher(sent(admin.post(preview, FacesFixture.press("import:all", "note", "다시 쓴 글"))));
        assertTrue(run.find());
        server.awaitLongImport();
        return run.group();
    }

    /** @return where an accepted form redirected */
    private static String sent(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        return Caller.location(answer);
    }

    /** @return the members of a correction with another text in the first section */
    private Map<String, JsonValue> sections() {
        return Map.of("sections", Script.sections("What's New", HUMAN, "Technical Details", "모델을 처음부터 학습했습니다."));
    }

    private String sample(String day) throws IOException {
        return Files.readString(folder.resolve(day.replace('-', '/') + ".md"));
    }

    /** @return a digest of another day, with two papers of a sample */
    private String newDay(String day) throws IOException {
        String[] blocks = blocks(sample("2024-11-15"));
        String text = blocks[0].replace("2024-11-15", day) + blocks[5] + blocks[6];
        remember(day, text);
        return text;
    }

    private void remember(String day, String text) {
        PAPER.matcher(text).results().forEach(paper -> entries.add(day + "/" + paper.group(1)));
    }

    private static String replaced(String digest, String paper, UnaryOperator<String> change) {
        return Arrays.stream(blocks(digest)).map(block -> block.contains("/abs/" + paper + ")") ? change.apply(block) : block)
                .collect(Collectors.joining());
    }

    private static String[] blocks(String digest) {
        return digest.split("(?m)^(?=### )");
    }

    private Document editor(String key) {
        return page(admin, "/admin/entry/" + key);
    }

    private static Document page(Caller caller, String path) {
        try {
            return Jsoup.parse(caller.get(path).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
