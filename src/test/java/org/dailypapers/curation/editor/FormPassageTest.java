package org.dailypapers.curation.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Passage;
import org.junit.jupiter.api.Test;

class FormPassageTest {

    private static final Content BEFORE = content("A title", List.of("Ada", "+", "Ben"), new Section("One", "첫 글"), new Section("Two", "둘째 글"));

    @Test
    void hasTheTextOfTheOnlyFieldThatAFixChanges() {
        Finding body = new Finding(Passage.inBody(1, "둘째 글", 3, 4), List.of(),
                content("A title", BEFORE.authors(), new Section("One", "첫 글"), new Section("Two", "둘째 문장")));
        assertEquals(new FormPassage("body-1", 3, "글", "둘째 문장"), FormPassage.of(BEFORE, body));
        Finding authors = new Finding(new Passage(FieldName.AUTHORS, -1, 0, 6, "Ada, +"), List.of(),
                content("A title", List.of("Ada", "Ben"), new Section("One", "첫 글"), new Section("Two", "둘째 글")));
        assertEquals(new FormPassage("f-authors", 0, "Ada\n+", "Ada\nBen"), FormPassage.of(BEFORE, authors));
    }

    @Test
    void leavesAFixOfMoreThanOneFieldToTheServer() {
        Passage passage = Passage.inBody(1, "둘째 글", 0, 2);
        for (Content after : List.of(content("Another title", BEFORE.authors(), new Section("One", "첫 글"), new Section("Two", "둘째 문장")),
                content("A title", BEFORE.authors(), new Section("One", "첫 글")),
                content("A title", BEFORE.authors(), new Section("One", "첫 글"), new Section("New", "둘째"), new Section("Two", "글")))) {
            FormPassage place = FormPassage.of(BEFORE, new Finding(passage, List.of(), after));
            assertEquals("body-1", place.field());
            assertNull(place.mended());
        }
        assertNull(FormPassage.of(BEFORE, Finding.of(Passage.missing("Performance Highlights"))).field());
    }

    private static Content content(String title, List<String> authors, Section... sections) {
        return new Content(title, authors, 1, null, null, List.of(sections));
    }
}
