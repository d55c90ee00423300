package org.dailypapers.importer.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dailypapers.Corpus;
import org.dailypapers.content.read.Diagnostic;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.content.read.DigestText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestFileTest {

    private static final String PATH = "2026-01-11.md";
    private static final String KOREAN = """
            ## Daily Papers (2026-01-11)

            ### [완성형 한글](https://arxiv.org/abs/2601.01101)

            Vote: 5

            Authors: Ada Kim, Ben Lee

            - ***What's New***: 이 파일은 완성형으로 저장되었습니다.
            """;

    @ParameterizedTest
    @CsvSource({"x-windows-949,CP949 (EUC-KR)", "EUC-KR,CP949 (EUC-KR)", "UTF-16,UTF-16", "x-UTF-16LE-BOM,UTF-16", "UTF-16LE,UTF-16", "UTF-16BE,UTF-16",
        "UTF-32LE,UTF-32", "UTF-32BE,UTF-32", "X-UTF-32LE-BOM,UTF-32"})
    void aFileInAnotherEncodingIsRefusedByName(String charset, String name) {
        DigestText text = DigestFile.read(KOREAN.getBytes(Charset.forName(charset)), PATH);
        assertNull(text.date());
        assertEquals(List.of(), text.papers());
        assertEquals(List.of(Diagnostic.at(1, Code.OTHER_ENCODING, name)), text.diagnostics());
        assertNull(new Excerpts(KOREAN.getBytes(Charset.forName(charset))).of(text.diagnostics().get(0)));
    }

    @ParameterizedTest
    @CsvSource({"GBK,新闻：我们提出了一种新的方法来训练语言模型。", "Shift_JIS,新しい手法で言語モデルを学習します。", "windows-1251,Мы предлагаем новый метод обучения языковых моделей."})
    void oneThatIsNotKnownIsRefusedToo(String charset, String sentence) {
        String digest = KOREAN.replaceAll("\\p{IsHangul}[^\n\\]]*", sentence.repeat(5));
        assertEquals(List.of(Code.UNKNOWN_ENCODING), codes(DigestFile.read(digest.getBytes(Charset.forName(charset)), PATH)));
    }

    @Test
    void oneWithSomeBrokenBytesIsRead() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes(KOREAN.getBytes(UTF_8));
        mixed.writeBytes("다음 줄은 깨졌습니다. 그러나 다른 줄은 아닙니다.\n".getBytes(UTF_8));
        mixed.writeBytes("완성형으로 된 줄입니다.\n".getBytes(Charset.forName("EUC-KR")));
        DigestText text = DigestFile.read(mixed.toByteArray(), PATH);
        assertEquals(1, text.papers().size());
        assertTrue(codes(text).contains(Code.NOT_UTF8));
        byte[] accent = "## Daily Papers (2026-01-11)\n\n### [A](https://arxiv.org/abs/2601.01101)\n\nAuthors: Ren\u00e9 Dupr\u00e9\n\n- x\n"
                .getBytes(Charset.forName("ISO-8859-1"));
        assertEquals(1, DigestFile.read(accent, PATH).papers().size());
    }

    @Test
    void utf8IsNoOtherEncoding() {
        for (String text : List.of(KOREAN, "\uFEFF" + KOREAN, KOREAN + "\0", "연통 연통\n" + KOREAN, "", "\0\0")) {
            List<Code> codes = codes(DigestFile.read(text.getBytes(UTF_8), PATH));
            assertFalse(codes.contains(Code.OTHER_ENCODING) || codes.contains(Code.UNKNOWN_ENCODING), text);
        }
    }

    @Test
    void aFileInAnotherLayoutSaysSoFirst() {
        String list = papers(200, "A plain abstract.\n");
        Diagnostic said = DigestFile.read(list.getBytes(UTF_8), PATH).diagnostics().get(0);
        assertEquals(Diagnostic.at(1, Code.OTHER_LAYOUT, "200", "200", "200", "200"), said);
        String some = papers(18, "text\n") + papers(2, "Vote: 3\n\nAuthors: Ada\n\n- ***What's New***: 가\n").replace("2601.0", "2602.0");
        assertEquals(Diagnostic.at(1, Code.OTHER_LAYOUT, "20", "18", "18", "18"), DigestFile.read(some.getBytes(UTF_8), PATH).diagnostics().get(0));
    }

    @ParameterizedTest
    @CsvSource({"4,text", "20,Vote: 3", "20,'Authors: Ada'", "20,- ***What's New***: 가"})
    void oneThatHasWhatADigestHasDoesNot(int count, String text) {
        assertFalse(codes(DigestFile.read(papers(count, text + "\n").getBytes(UTF_8), PATH)).contains(Code.OTHER_LAYOUT));
    }

    /** Every real day is a digest in UTF-8, and is refused by its encoding where it is saved in another. */
    @Test
    void realDaysAreDigestsInUtf8() throws Exception {
        Corpus.assumePresent();
        List<String> wrong = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(Corpus.digests())) {
            files = all.filter(file -> file.toString().endsWith(".md")).toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            List<Code> codes = codes(DigestFile.read(bytes, file.toString()));
            if (codes.stream().anyMatch(List.of(Code.OTHER_LAYOUT, Code.OTHER_ENCODING, Code.UNKNOWN_ENCODING)::contains)) {
                wrong.add(file + " " + codes);
            }
            for (String charset : List.of("x-windows-949", "UTF-16", "UTF-16LE")) {
                byte[] other = new String(bytes, UTF_8).getBytes(Charset.forName(charset));
                if (!Arrays.equals(bytes, other) && !codes(DigestFile.read(other, file.toString())).equals(List.of(Code.OTHER_ENCODING))) {
                    wrong.add(file + " in " + charset);
                }
            }
        }
        assertTrue(files.size() > 100);
        assertEquals(List.of(), wrong);
    }

    private static List<Code> codes(DigestText text) {
        return text.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static String papers(int count, String text) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "### [Paper %d](https://arxiv.org/abs/2601.%05d)\n\n%s\n".formatted(i, i, text))
                .collect(Collectors.joining());
    }
}
