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
import java.util.List;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.Problem;
import org.dailypapers.platform.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionJsonTest {

    private static final String WHOLE = "{'title':'T','authors':['A','B'],'votes':3,'thumbnail':null,'video':null,"
            + "'sections':[{'heading':null,'body':'a'},{'heading':'H','body':'b'}],'reason':' why '}";

    private static final Content OTHER = new Content("X", List.of(), null, null, null, List.of());

    @Test
    void saysAllThatAnEntryCanSay() {
        CorrectionJson correction = correction(WHOLE);
        assertEquals(new Content("T", List.of("A", "B"), 3, null, null, List.of(new Section(null, "a"), new Section("H", "b"))),
                correction.content(OTHER));
        assertEquals("why", correction.reason());
    }

    /** A script that sends back what it got changes nothing that it did not see. */
    @Test
    void controlCharactersThatTheScriptSawAsReplacementsStay() {
        Content kept = new Content("T\b", List.of("A\b", "B"), 3, null, null, List.of(new Section(null, "a\b c\f d"), new Section("H", "b")));
        Content changed = new Content("T\b", List.of("B", "A\b"), 3, null, null, List.of(new Section(null, "a\b and c\f d"), new Section("H", "b")));
        assertEquals(changed, correction(WHOLE.replace("'T'", "'T\uFFFD'").replace("'A','B'", "'B','A\uFFFD'")
                .replace("'a'", "'a\uFFFD and c\uFFFD d'")).content(kept));
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

    private static List<String> wrong(String json) {
        Refused refused = assertThrows(Refused.class, () -> correction(json));
        List<Problem.Field> fields = refused.fields(Language.EN);
        assertTrue(fields.stream().noneMatch(field -> field.message().isBlank()));
        return fields.stream().map(Problem.Field::field).toList();
    }

    private static CorrectionJson correction(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            JsonObject object = reader.readObject();
            return new CorrectionJson(object);
        }
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
