package org.dailypapers.content.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Growth;
import org.dailypapers.Seed;
import org.dailypapers.content.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class TextDiffTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Transformer를|Transformer|를", "GPT-4o는 3.5%|GPT-4o|는| |3.5|%", "don't x_1 a.|don't| |x_1| |a|.",
        "453,220개, 둘|453,220|개|,| |둘", "漢字😀가|漢|字|😀|가"})
    void takesTextsApart(String all) {
        List<String> parts = List.of(all.split("\\|"));
        assertEquals(parts.subList(1, parts.size()), Tokens.of(parts.get(0)));
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void tokensAreTheText(@ForAll("texts") String text) {
        List<String> tokens = Tokens.of(text);
        assertEquals(text, String.join("", tokens));
        assertEquals(text.codePointCount(0, text.length()),
                tokens.stream().mapToInt(token -> token.codePointCount(0, token.length())).sum());
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void runsAreBothTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<DiffSegment> runs = TextDiff.of(before, after);
        assertEquals(before, TextDiff.before(runs));
        assertEquals(after, TextDiff.after(runs));
        assertEquals(before.equals(after), runs.stream().allMatch(diffSegment -> diffSegment.kind() == DiffSegment.Kind.SAME));
        assertEquals(List.of(), runs.stream().filter(diffSegment -> diffSegment.text().isEmpty()).toList());
    }

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void swappingTheTextsSwapsTheRuns(@ForAll("texts") String before, @ForAll("texts") String after) {
        for (DiffSegment.Kind kind : DiffSegment.Kind.values()) {
            assertEquals(texts(kind, TextDiff.of(before, after)), texts(other(kind), TextDiff.of(after, before)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "모델은 좋다.|모델은 매우 좋다.|모델은 {+매우 +}좋다.",
        "Transformer를 사용한다.|Mamba를 활용한다.|[-Transformer를 사용한다-]{+Mamba를 활용한다+}.",
        "성능은 39.9%이다.|성능은 35.7%이다.|성능은 [-39.9-]{+35.7+}%이다.",
        "하나다. 둘이다.|하나다. 새것이다. 둘이다.|하나다. {+새것이다. +}둘이다.",
        "하나다.|하나다. 둘이다.|하나다.{+ 둘이다.+}",
        "고양이 그리고 강아지|사자 그리고 호랑이|[-고양이-]{+사자+} 그리고 [-강아지-]{+호랑이+}",
        "LLaMA-7B를 학습하여 45.2%다|LLaMA-13B를 학습하여 47.1%다|[-LLaMA-7B-]{+LLaMA-13B+}를 학습하여 [-45.2-]{+47.1+}%다",
        "질문(question)과 답변(answer)으로|질문과 답변으로|질문[-(question)-]과 답변[-(answer)-]으로",
        "모델 성능이 3배다|모델의 성능이 3.5배다|모델{+의+} 성능이 [-3-]{+3.5+}배다",
        "**GPT**를 쓴다|GPT를 쓴다|[-**-]GPT[-**-]를 쓴다"})
    void marksWhatAReaderWouldMark(String before, String after, String marked) {
        assertEquals(marked, marked(TextDiff.of(before, after)));
    }

    @Test
    void findsManySmallChangesInALargeText() {
        String[] words = text(new Random(2), 20_000, " ", 5000).split("(?<= )");
        String before = String.join("", words);
        for (int i = 10; i < words.length; i += 20) {
            words[i] = "바뀐말 ";
        }
        List<DiffSegment> runs = TextDiff.of(before, String.join("", words));
        int same = String.join("", texts(DiffSegment.Kind.SAME, runs)).length();
        assertTrue(same > before.length() * 0.9, same + " of " + before.length() + " characters the same");
    }

    @Test
    void comparesLargeTextsInTimeThatGrowsWithTheirLength() {
        List<IntFunction<String>> texts = List.of(n -> text(new Random(1), n, "\n", 5), n -> text(new Random(2), n, "\n", 5),
                n -> text(new Random(3), n / 3, " ", 5000), n -> text(new Random(4), n / 3, " ", 5000), n -> text(new Random(5), n / 5, ". ", 50),
                n -> text(new Random(6), n / 5, ". ", 50), "a-"::repeat, n -> "`".repeat(n) + "$ ".repeat(n / 2), n -> "\n".repeat(2 * n),
                n -> " \n".repeat(n) + "x");
        for (int i = 0; i < texts.size(); i++) {
            for (int k = 0; k < texts.size(); k++) {
                IntFunction<String> before = texts.get(i);
                IntFunction<String> after = texts.get(k);
                Growth.assertNearlyLinear("comparing texts " + i + " and " + k, 10_000, n -> List.of(before.apply(n), after.apply(n)),
                        pair -> assertEquals(pair.get(1), TextDiff.after(TextDiff.of(pair.get(0), pair.get(1)))));
            }
        }
    }

    /** Marks changes as {@code [-removed-]{+added+}}, like {@code git diff --word-diff}. */
    public static String marked(List<DiffSegment> runs) {
        return runs.stream().map(diffSegment -> switch (diffSegment.kind()) {
            case SAME -> diffSegment.text();
            case REMOVED -> "[-" + diffSegment.text() + "-]";
            case ADDED -> "{+" + diffSegment.text() + "+}";
        }).collect(Collectors.joining());
    }

    private static String text(Random random, int words, String end, int vocabulary) {
        return Stream.generate(() -> "w" + random.nextInt(vocabulary) + end).limit(words).collect(Collectors.joining());
    }

    private static List<String> texts(DiffSegment.Kind kind, List<DiffSegment> runs) {
        return runs.stream().filter(diffSegment -> diffSegment.kind() == kind).map(DiffSegment::text).toList();
    }

    private static DiffSegment.Kind other(DiffSegment.Kind kind) {
        return switch (kind) {
            case SAME -> DiffSegment.Kind.SAME;
            case REMOVED -> DiffSegment.Kind.ADDED;
            case ADDED -> DiffSegment.Kind.REMOVED;
        };
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("모델은", "Transformer", "를", "GPT-4o", "3.5", " ", "\n", ". ", ", ", "😀", "é", "(", "`", "$", "- ", "*")
                .list().ofMaxSize(25).map(parts -> String.join("", parts));
    }
}
