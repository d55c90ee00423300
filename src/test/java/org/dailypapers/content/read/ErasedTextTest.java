package org.dailypapers.content.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.read.DigestText.PaperText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErasedTextTest {

    private static final String ERASED = "2411.00002";

    private static final String SOURCE = """
            ## Daily Papers (2024-11-12)

            ### [One](https://arxiv.org/abs/2411.00001)

            - ***What's New***: text of one, kept.

            ### [Secret](https://arxiv.org/abs/2411.00002)

            ![secret](https://example.org/secret.png)
            Vote: secret

            - ***Secret***: secret
            # secret

            ### [Secret](https://arxiv.org/abs/2411.00002v3)

            secret, a second time

            ### [Secret](https://arxiv.org/abs/2411.00002

            secret, where the heading cannot be read

            ### [Three](https://arxiv.org/abs/2411.00003)

            - ***What's New***: text of three.""";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void leavesNothingOfThePaperAndAllOfTheRestInItsPlace(String lineEnd) {
        byte[] bytes = ("\uFEFF" + SOURCE.replace("\n", lineEnd)).getBytes(StandardCharsets.UTF_8);
        ErasedText erased = ErasedText.of(bytes, Set.of(ERASED));
        String text = new String(erased.bytes(), StandardCharsets.UTF_8);
        assertFalse(text.toLowerCase().contains("secret"), text);
        DigestText before = DigestReader.read(bytes, null);
        DigestText after = DigestReader.read(erased.bytes(), null).without(Set.of(ERASED), erased.passages());
        assertEquals(before.papers().stream().filter(paper -> !paper.arxivId().equals(ERASED)).toList(), after.papers(), "with their lines");
        assertEquals(List.of(Diagnostic.at(7, Code.ERASED_PAPER, ERASED)), after.diagnostics());
        assertEquals(after, before.without(Set.of(ERASED), erased.passages()), "whichever of both is read");
        assertArrayEquals(erased.bytes(), ErasedText.of(erased.bytes(), Set.of(ERASED)).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2411.00004", "2411.0000"})
    void changesNothingOfASourceWithoutThePaper(String other) {
        byte[] bytes = SOURCE.replace("](https://arxiv.org/abs/2411.00002\n", "](https://arxiv.org/abs/2411.00002)\n").getBytes(StandardCharsets.UTF_8);
        ErasedText same = ErasedText.of(bytes, Set.of(other));
        assertArrayEquals(bytes, same.bytes());
        assertEquals(List.of(), same.passages());
        assertEquals(List.of("2411.00001", ERASED, "2411.00003"), DigestReader.read(bytes, null).papers().stream().map(PaperText::arxivId).toList());
    }

    @Test
    void leavesNothingOfLinesThatWereOnceReadAsThePaper() {
        String source = """
                ### [Secret](https://arxiv.org/abs/2411.00002)

                Vote: 1

                secret
                ## see [X](https://arxiv.org/abs/2411.00009)
                secret, once read as text of the paper above

                ###\u00A0[Kept](https://arxiv.org/abs/2411.00003)

                - ***What's New***: once read as text, too, and that of another paper.
                """;
        ErasedText erased = ErasedText.of(source.getBytes(StandardCharsets.UTF_8), Set.of(ERASED), List.of(new ErasedText.Lines(1, 11)));
        String text = new String(erased.bytes(), StandardCharsets.UTF_8);
        assertFalse(text.contains("secret") || text.contains("see"), text);
        assertEquals(List.of(new ErasedText.Lines(1, 8)), erased.passages());
        assertEquals(source.substring(source.indexOf("###\u00A0")), text.substring(text.indexOf("###\u00A0")));
    }
}
