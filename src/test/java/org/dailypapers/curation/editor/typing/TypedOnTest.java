package org.dailypapers.curation.editor.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TypedOnTest {

    private static final Instant NOON = Instant.parse("2024-11-12T12:00:00Z");

    @Test
    void countsNothingThatIsNotRight() {
        assertEquals(new TypedOn("? · ?", "", 0, 0, null), TypedOn.of(Map.of(), null));
        assertEquals(new TypedOn("? · ?", "", 0, 0, null), TypedOn.of(Map.of("page", text("p".repeat(41)), "turn", text("-1"),
                "ends", text("9999999999"), "known", text("noon")), null));
        assertEquals(new TypedOn("? · ?", "p", 3, 2, Instant.ofEpochMilli(7)), TypedOn.of(Map.of("page", text("p"), "turn", text("3"),
                "ends", text("2"), "known", text("7")), null));
    }

    @Test
    void continuesWhatItTypedOrBeganWith() {
        Draft draft = new Draft(1, 1, NOON);
        draft.keep(form("one"), where("p", 5, null), NOON);
        assertTrue(where("p", 6, null).continues(draft));
        assertTrue(where("q", 1, NOON).continues(draft));
        assertFalse(where("q", 1, NOON.plusMillis(1)).continues(draft));
        assertFalse(where("", 0, null).continues(draft));
    }

    @Test
    void whatIsOlderChangesNothingAndWhatSaysTheSameIsNoNewer() {
        Draft draft = new Draft(1, 1, NOON);
        draft.keep(form("two"), where("p", 5, null), NOON);
        draft.keep(form("one"), where("p", 4, null), NOON.plusSeconds(1));
        draft.keep(form("two"), where("p", 6, null), NOON.plusSeconds(2));
        assertEquals(form("two"), draft.form());
        assertEquals(NOON, draft.savedAt());
    }

    @Test
    void aSaveIsKnownByItsPage() {
        Typing typing = new Typing(1, 1);
        typing.saved(where("p", 5, null), 2);
        typing.end();
        assertEquals(2, typing.savedBy(where("p", 5, null)));
        assertEquals(0, typing.savedBy(where("q", 5, null)));
        assertEquals(2, typing.ends());
    }

    @Test
    void aPressIsKnownAgainUntilTheNextOneIsDone() {
        Typing typing = new Typing(1, 1);
        assertFalse(typing.hasDone("p-1"));
        typing.did("p-1");
        assertTrue(typing.hasDone("p-1"));
        typing.did("");
        assertFalse(typing.hasDone(""), "a press without a name is done each time");
        typing.did("p-2");
        assertTrue(typing.hasDone("p-1"), "it comes too late");
        assertTrue(typing.hasDone("p-2"));
        assertFalse(typing.hasDone("p-10"));
        assertFalse(typing.hasDone("q-1"));
        assertFalse(typing.hasDone("p"));
    }

    @Test
    void aPressOfOnePageIsKnownWhateverIsDoneOnOthers() {
        Typing typing = new Typing(1, 1);
        IntStream.rangeClosed(1, 9).forEach(page -> typing.did("page-" + page + "-1"));
        typing.did("page-9-2");
        assertEquals(List.of(false, true, true, true, true, true, true, true, true),
                IntStream.rangeClosed(1, 9).mapToObj(page -> typing.hasDone("page-" + page + "-1")).toList());
        assertTrue(typing.hasDone("page-9-2"));
        assertFalse(typing.hasDone("page-9-3"));
    }

    private static TypedOn where(String page, int turn, Instant known) {
        return new TypedOn("Firefox · Linux", page, turn, 0, known);
    }

    private static EntryForm form(String title) {
        return new EntryForm(1, title, "", "", "", "", List.of(), "");
    }

    private static String[] text(String value) {
        return new String[] {value};
    }
}
