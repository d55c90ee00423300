package org.dailypapers.content.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Seed;
import org.dailypapers.content.diff.Origins.Piece;
import org.dailypapers.content.diff.TracedProse;
import org.dailypapers.content.html.MarkedProse.Mark;
import org.dailypapers.content.text.Sentences;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Every letter and digit of a text is shown, in order. What is known to go is no word: the address of a link or an image, the name of
 * an entity, the language of code. The numbers of a list stand in its markup.
 */
class WordsTest {

    private static final String SYNTAX = "https://example\\.org/[ab]|amp";

    @Property(seed = Seed.OF_ALL, tries = 5000)
    void areAllShown(@ForAll("texts") String text) {
        assertEquals(letters(text), shown(Prose.html(text)), text);
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void areAllShownWithPassagesMarked(@ForAll("texts") String text) {
        Document html = Jsoup.parseBodyFragment(MarkedProse.html(text, List.of(new Mark(1, 9, "a", "b", "c", "d"), new Mark(12, 30, "a", "e", "f", "g"))));
        html.select("a.found").remove();
        assertEquals(letters(text), shown(html.body().html()), text);
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void areAllShownWithTheirOrigins(@ForAll("texts") String text) {
        List<String> sentences = Sentences.of(text);
        Document html = Jsoup.parseBodyFragment(TracedProse.html(IntStream.range(0, sentences.size()).mapToObj(i -> new Piece(sentences.get(i), i + 1)).toList(),
                n -> new TracedProse.Mark("o" + n, "" + n, "/" + n, "n" + n)));
        html.select("a.origin").remove();
        assertEquals(letters(text), shown(html.body().html()), text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of("모델은 ", "값", "을 ", "입니다. ", "alpha", "7", "0.5", "가 ", "(LLM)", "\"말\"", "다", " ");
        Arbitrary<String> lines = Arbitraries.of("\n", "\n\n", "\n- ", "\n    - ", "\n        - ", "\n    ", "\n\n    ", "\n* ", "\n1. ", "\n3. ", "\n2024. ", "\n02) ", "\n# ", "\n## ", "\n> ", "\n>",
                "\n---\n", "\n===\n", "\n--\n", "\n***\n", "\n|", "|", "\n|-|-|\n", "\n|:-|-:|\n", "\n| 가 | 나 |\n|---|---|\n", "\n```\n", "\n~~~\n", "\n``` 설명 둘\n", "  \n", "\\\n");
        Arbitrary<String> marks = Arbitraries.of("*", "**", "***", "_", "__", "___", "~", "~~", "`", "``", "$", "$x_1$", "\\", "\\*", "[", "]", "](", ")", "[코드]: ", "\n[한계]: 긴 ", "[^1]", "\n[^1]: ", "[가](나)",
                "[가](https://example.org/a)", "[가](https://example.org/a \"나 다\")", "![그림](https://example.org/b)", "![그림](그림.png)", "https://example.org/a", "<https://example.org/b>", "<b>", "</div>", "\n<div>\n",
                "<!-- 주석", "-->", "&amp;", "&", "<", ">", ":", "!", "^", "\uFDD0", "\u1680");
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, words), net.jqwik.api.Tuple.of(1, lines), net.jqwik.api.Tuple.of(2, marks)).list().ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static String letters(String text) {
        return text.replaceAll(SYNTAX, "").codePoints().filter(Character::isLetterOrDigit).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String shown(String html) {
        Document shown = Jsoup.parseBodyFragment(html);
        for (Element list : shown.select("ol")) {
            int number = Integer.parseInt(list.attr("start").isEmpty() ? "1" : list.attr("start"));
            for (Element item : list.children()) {
                number = item.hasAttr("value") ? Integer.parseInt(item.attr("value")) : number;
                item.prependText(number + ". ");
                number++;
            }
        }
        return letters(shown.wholeText());
    }
}
