package org.dailypapers.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dailypapers.Corpus;
import org.dailypapers.character.ControlCharacters;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.json.JsonMapper;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.Problem;
import org.dailypapers.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionJsonTest {

    private static final String WHOLE = "{'title':'T','authors':['A','B'],'votes':3,'thumbnail':null,'video':null,"
            + "'sections':[{'heading':null,'body':'a'},{'heading':'H','body':'b'}],'reason':' why '}";

    private static final Content OTHER = new Content("X", List.of(), null, null, null, List.of());

    @Test
    void saysAllThatAnEntryCanSay() {
        CorrectionJson correction = correction(WHOLE);
        assertEquals(new Content("T", List.of("A", "B"), 3, null, null, List.of(new Section(null, "a"), new Section("H", "b"))),
                correction.content());
        assertEquals("why", correction.reason());
    }

    /** A script that sends back what it got changes nothing that it did not see. */
    @Test
    void controlCharactersThatTheScriptSawAsReplacementsStay() {
        Content kept = new Content("T\b", List.of("A\b", "B"), 3, null, null, List.of(new Section(null, "a\b c\f d"), new Section("H", "b")));
        Content changed = new Content("T\b", List.of("B", "A\b"), 3, null, null, List.of(new Section(null, "a\b and c\f d"), new Section("H", "b")));
        assertEquals(changed, correction(WHOLE.replace("'T'", "'T\uFFFD'").replace("'A','B'", "'B','A\uFFFD'")
                .replace("'a'", "'a\uFFFD and c\uFFFD d'"), kept).content());
    }

    @Test
    void everyMemberHasToBeThere() {
        assertEquals(List.of("title", "authors", "votes", "thumbnail", "video", "sections", "reason"), wrong("{}"));
    }

    @Test
    void tellsOfEveryFieldThatIsWrong() {
        assertEquals(List.of("authors[0]", "votes", "thumbnail", "sections[0]", "sections[1].body", "title", "authors[1]",
                "sections[1].heading", "sections[2].heading", "reason"),
                wrong("{'title':'a\\nb','authors':[1,'a, b'],'votes':'3','thumbnail':7,'video':null,'sections':[3,{'heading':'*'},"
                        + "{'heading':null,'body':'x'}],'reason':'  '}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "-1", "1e999999999", "99999999999", "3.0"})
    void votesAreAWholeNumber(String votes) {
        assertEquals(List.of("votes"), wrong(WHOLE.replace("'votes':3", "'votes':" + votes)));
    }

    @Test
    void aReasonIsNotTooLong() {
        assertEquals(List.of("reason"), wrong(WHOLE.replace(" why ", "x".repeat(2001))));
        assertEquals(2000, correction(WHOLE.replace(" why ", "x".repeat(2000))).reason().length());
        assertEquals(List.of("reason"), wrong(WHOLE.replace(" why ", "a\\ud83d")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "3", "{", "{} {}", "{\"a\":}", "\u0000"})
    void onlyAnObjectIsJsonEnough(String body) {
        assertThrows(BadRequest.class, () -> JsonBody.object(stream(body.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void onlyUtf8IsReadAndNotTooMuchOfIt() throws IOException {
        assertThrows(BadRequest.class, () -> JsonBody.object(stream("{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1))));
        assertEquals("é", JsonBody.object(stream("{\"a\":\"é\"}".getBytes(StandardCharsets.UTF_8))).getString("a"));
        assertThrows(Refused.class, () -> JsonBody.object(stream(new byte[2 * 1024 * 1024 + 1])));
        assertThrows(Refused.class, () -> JsonBody.object(stream("[".repeat(100_000).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void anEntryIsTakenAsItIsGiven() throws IOException {
        Corpus.assumePresent();
        int taken = 0;
        for (Path file : Corpus.files()) {
            for (DigestText.PaperText paper : DigestReader.read(Files.readAllBytes(file), null).papers()) {
                Content content = paper.content();
                CorrectionJson correction = new CorrectionJson(sentBack(content), entry(content), content);
                assertEquals(content, correction.content());
                assertEquals("", correction.reason());
                taken++;
            }
        }
        assertTrue(taken > 2000, "taken " + taken);
    }

    @ParameterizedTest
    @MethodSource("odd")
    void anOddEntryIsTakenAsItIsGiven(Content odd) throws IOException {
        assertEquals(odd, new CorrectionJson(sentBack(odd), entry(odd), odd).content());
        assertEquals(odd, new CorrectionJson(sentBack(shown(odd)), entry(odd), odd).content());
    }

    /** What somebody copies from a page. */
    private static Content shown(Content content) {
        return new Content(ControlCharacters.replaced(content.title()), content.authors(), content.votes(), content.thumbnail(), content.video(),
                content.sections().stream().map(section -> new Section(ControlCharacters.replaced(section.heading()), ControlCharacters.replaced(section.body()))).toList());
    }

    private static Stream<Content> odd() {
        return Stream.of(content("T", null, new Section(null, "- no heading")), content("", 0), content("$\\alpha_1$ \\ \"x\" </script>", 1, new Section("H", "$$\n\\frac{1}{2}\n$$")),
                content("T\b\u0085\uFFFE", 2, new Section("H\f", "a\u0001b\u007f\n\tc\u2028d")), content("  T  ", 3, new Section("H", "\n\na\n\n")),
                content("T", 4, new Section("H", ""), new Section("H", ""), new Section("h", "```\nopen")), content("가".repeat(3000) + "😀", 2147483647),
                new Content("T", List.of("A+", "A+", "A (B)", "C,D"), null, "relative/a.png", "https://example.org/v.mp4", List.of()));
    }

    private static Content content(String title, Integer votes, Section... sections) {
        return new Content(title, List.of("A"), votes, null, null, List.of(sections));
    }

    @Test
    void aChangedEntryNeedsItsReason() throws IOException {
        Content content = content("T", 3, new Section("H", "b"));
        JsonObject changed = Json.createObjectBuilder(sentBack(content)).add("votes", 4).build();
        assertEquals(List.of("reason"), wrong(() -> new CorrectionJson(changed, entry(content), content)));
        JsonObject whole = Json.createObjectBuilder(changed).add("reason", "why").build();
        assertEquals(content("T", 4, new Section("H", "b")), new CorrectionJson(whole, entry(content), content).content());
    }

    @Test
    void whatCannotBeChangedIsSentAsItIsOrNotAtAll() {
        assertEquals(List.of("date", "position", "arxivId", "vanished", "withdrawnByAuthors", "summary.status", "summary.revision"),
                wrong(WHOLE.replace("{'title'", "{'date':'2024-11-13','position':2,'arxivId':'2411.00002','vanished':null,'withdrawnByAuthors':null,"
                        + "'summary':{'status':'approved','revision':4},'unknown':1,'title'")));
        assertEquals("why", correction(WHOLE.replace("{'title'", "{'date':'2024-11-12','summary':{'status':'machine'},'unknown':1,'title'")).reason());
    }

    @Test
    void sectionsAreSentOnce() {
        String summary = "{'summary':{'sections':[{'heading':null,'body':'a'},{'heading':'H','body':'b'}]},'title'";
        assertEquals("why", correction(WHOLE.replace("{'title'", summary)).reason());
        assertEquals(List.of("sections"), wrong(WHOLE.replace("{'title'", summary.replace("'b'", "'c'"))));
        assertEquals(List.of("summary"), wrong(WHOLE.replace("{'title'", "{'summary':[],'title'")));
    }

    private static List<String> wrong(String json) {
        return wrong(() -> correction(json));
    }

    private static List<String> wrong(Executable correction) {
        Refused refused = assertThrows(Refused.class, correction);
        List<Problem.Field> fields = refused.fields(Language.EN);
        assertTrue(fields.stream().noneMatch(field -> field.message().isBlank()));
        return fields.stream().map(Problem.Field::field).toList();
    }

    private static CorrectionJson correction(String json) {
        return correction(json, OTHER);
    }

    private static CorrectionJson correction(String json, Content kept) {
        try (JsonReader reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            return new CorrectionJson(reader.readObject(), entry(kept), kept);
        }
    }

    private static EntryJson entry(Content content) {
        return new EntryJson("2024-11-12", 1, "2411.00001", content.title(), content.authors(), content.votes(), content.thumbnail(), content.video(),
                false, new EntryJson.Withdrawal(2, "w\b", "2024-11-13T00:00:00Z"), new EntryJson.Summary("machine", 3, EntryJson.SectionJson.of(content)));
    }

    /** The bytes of the API, sent back as they came. */
    private static JsonObject sentBack(Content content) throws IOException {
        return JsonBody.object(stream(JsonMapper.bytes(entry(content))));
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
