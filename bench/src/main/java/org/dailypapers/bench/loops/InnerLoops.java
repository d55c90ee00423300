package org.dailypapers.bench.loops;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.dailypapers.bench.corpus.Generator;
import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.content.canonical.CanonicalMarkdown;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.html.Prose;
import org.dailypapers.content.merge.Merge;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.content.read.DigestText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the application does for each digest: reading it, writing canonical Markdown, HTML, comparing and merging; the time for one day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class InnerLoops {

    private Generator.Day day;
    private List<Content> contents;
    private List<Content> edited;
    private List<Content> imported;
    private Map<String, Content> papers;

    /** Makes a day of usual size, with what an editor and a newer file would make of its entries. */
    @Setup
    public void prepare() {
        day = new Generator(7, 5_488).day(200);
        papers = new LinkedHashMap<>();
        DigestReader.read(day.bytes(), day.date()).papers().forEach(paper -> papers.put(paper.arxivId(), paper.content()));
        contents = List.copyOf(papers.values());
        edited = contents.stream().map(content -> changed(content, 0, "사람이 덧붙인 문장입니다.")).toList();
        imported = contents.stream().map(content -> changed(content, content.sections().size() - 1, "새 파일에서 온 문장입니다.")).toList();
    }

    private static Content changed(Content content, int which, String sentence) {
        List<Section> sections = new ArrayList<>(content.sections());
        Section section = sections.get(which);
        sections.set(which, new Section(section.heading(), which == 0 ? sentence + " " + section.body() : section.body() + " " + sentence));
        return new Content(content.title(), content.authors(), content.votes(), content.thumbnail(), content.video(), sections);
    }

    /** @return what the application reads in the day's digest */
    @Benchmark
    public DigestText read() {
        return DigestReader.read(day.bytes(), day.date());
    }

    /** @return what commonmark-java parses in the same bytes, to compare with */
    @Benchmark
    public Node parseOnly() {
        return Parser.builder().build().parse(new String(day.bytes(), StandardCharsets.UTF_8));
    }

    /** @return the canonical Markdown of the day */
    @Benchmark
    public String canonicalMarkdown() {
        return CanonicalMarkdown.digest(day.date(), papers);
    }

    /** @return the HTML of all sections of the day */
    @Benchmark
    public List<String> html() {
        return contents.stream().flatMap(content -> content.sections().stream()).map(section -> Prose.html(section.body())).toList();
    }

    /** @return what an editor changed on the day */
    @Benchmark
    public List<Comparison> diff() {
        return pairs((place, content) -> Comparison.of(content, edited.get(place)));
    }

    /** @return the merges of a newer file with what an editor changed */
    @Benchmark
    public List<Merge> merge() {
        return pairs((place, content) -> Merge.of(content, edited.get(place), imported.get(place)));
    }

    private <T> List<T> pairs(BiFunction<Integer, Content, T> made) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            all.add(made.apply(i, contents.get(i)));
        }
        return all;
    }
}
