package org.dailypapers.content.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds that {@code docs/markdown.md} says what CommonMark makes of its samples, and what this project does. */
class MarkdownPageTest {

    private static final int LEAST = 30;

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhatIsMade(List<String> row) {
        String sample = row.get(0).replace('↵', '\n');
        assertEquals(row.get(1), oneLine(HtmlRenderer.builder().build().render(Parser.builder().build().parse(sample))), sample);
        assertEquals(row.get(2), oneLine(Prose.html(sample)), sample);
    }

    @Test
    void hasSamples() throws IOException {
        assertTrue(rows().count() >= LEAST);
    }

    static Stream<List<String>> rows() throws IOException {
        return Files.readAllLines(Path.of("docs", "markdown.md")).stream().filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.substring(2).split("(?<!\\\\)\\|")).map(MarkdownPageTest::cell).toList());
    }

    private static String cell(String cell) {
        return cell.strip().equals("nothing") ? "" : cell.strip().replaceAll("^`|`$", "").replace("\\|", "|");
    }

    private static String oneLine(String html) {
        Document kept = Jsoup.parseBodyFragment(html);
        kept.outputSettings().prettyPrint(false);
        kept.select(".nowrap, .kept").unwrap();
        return (html.contains("<span class=") ? kept.body().html() : html).strip().replace(" rel=\"nofollow noopener\"", "").replaceAll("(?<=>)\n(?=<)", "").replace("\n", "↵");
    }
}
