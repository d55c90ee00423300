package org.dailypapers.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.junit.jupiter.api.Test;

class ErasedLinesTest {

    private static final String SOURCE = """
            ### [Above](https://arxiv.org/abs/2411.00001)

            Vote: 5

            - ***What's New***: a sentence of both.
            a line of the paper above

            ###\u00A0[Erased](https://arxiv.org/abs/2411.00002)

            Vote: 5

            - ***What's New***: a sentence of the erased paper.
            - ***Technical Details***: a sentence of both.
            """;

    @Test
    void areTakenFromTextsThatHadThem() {
        ErasedLines lines = lines();
        Content read = content(new Section("What's New", "a sentence of both.\na line of the paper above\n\n###\u00A0[Erased](https://arxiv.org/abs/2411.00002)\n\nVote: 5\n"),
                new Section("What's New", "a sentence of the erased paper."), new Section("Technical Details", "a sentence of both."));
        assertEquals(content(new Section("What's New", "a sentence of both.\na line of the paper above\n\n\nVote: 5"), new Section("Technical Details", "a sentence of both.")),
                lines.without(read));
    }

    @Test
    void changeNothingElse() {
        Content other = content(new Section("What's New", "a sentence of both.\n\n  a line  \n"), new Section("Empty", ""));
        assertSame(other, lines().without(other));
    }

    /** The heading of the paper was text of the one above, whose fields and sections were then those of both. */
    @Test
    void areTakenFromFieldsAndNearlySpelledSectionsToo() {
        ErasedLines lines = lines("""
                ### [Above](https://arxiv.org/abs/2411.00001)

                Authors: Of Both

                ###\u00A0[Erased](https://arxiv.org/abs/2411.00002)

                ![](https://example.org/erased.png)

                Vote: 7

                Authors: Of Both, 김철수

                - **What's New:** 비밀 글
                """);
        Content read = new Content("Above", List.of("Of Both", "김철수"), 7, "https://example.org/erased.png", null, List.of(new Section("What's New", "비밀 글")));
        assertEquals(new Content("Above", List.of("Of Both"), null, null, null, List.of()), lines.without(read));
        Content own = new Content("Above", List.of("Of Both", "Another"), 8, "https://example.org/above.png", null, List.of(new Section("What's New", "말")));
        assertSame(own, lines.without(own));
    }

    private static ErasedLines lines() {
        return lines(SOURCE);
    }

    private static ErasedLines lines(String text) {
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        return ErasedLines.of(source, ErasedText.of(source, Set.of("2411.00002")));
    }

    private static Content content(Section... sections) {
        return new Content("T", List.of(), 5, null, null, List.of(sections));
    }
}
