package org.dailypapers.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dailypapers.content.read.DigestText;

/** Contents for tests, from digests and from generators for property tests. */
public final class Contents {

    /** Lines that are structure, or almost. */
    public static final List<String> TRICKS = List.of("### [x](https://arxiv.org/abs/2411.06481)", "## Daily Papers (2024-11-12)",
            "##", "###", "### x", "# x", "#### x", "- **X**: y", "- ***X***: y", "- ***X**: y", "- **X**:", "\\- **X**: y",
            "\\\\### x", "Vote: 3", "Vote:", "\\Vote: 3", "Authors: a, b", "Authors:", "![](a.png)", "![](a.mp4)", "![]()",
            "![x](y z)", "<video src='a'></video>", "<video src=\"b.mp4\">", "<div>", "<b>x", "[Watch Video]x", "\\", "", "  ",
            "\t", " a", "a ", "\f", "\u2028", "\u0085", "\u00A0", "$x_1$", "가 나", "1. **T**: x", "- a", "*", "\uFEFFx", "\uFEFF### [x](y)", "\uFEFF", "\u200B", "### [x](y)", "\\### [x](y)", "<div>", "</video>", "<VIDEO SRC=v.mp4>",
            "<img src=i.png>", "<p>\\", "]", "(", "#", "### [x", "y](https://arxiv.org/abs/2411.06481)", "### [x]", "(https://arxiv.org/abs/2411.06481)",
            "### x (2411.06481)", "# [x](arxiv.org/abs/2411.06481)", "\u00A0###\u00A0[x](https://hf.co/papers/2411.06481)", "##Daily Papers(2024-11-13)", "## **Daily Papers** (2024-2-30)", "## \uD83D\uDCC5 Daily Papers (2024-11-13)",
            "### [[x](https://arxiv.org/abs/2411.00009)](https://arxiv.org/abs/2411.06481)", "Votes: 3", "vote\uFF1A4", "- Vote: 5", "**Vote:** 6", "- **Votes**: -", "Vote 7", "\uCD94\uCC9C: 8", "- **\uC800\uC790**: a",
            "Author: a, b", "- **Authors**: a", "**Authors: a**", "Authors:\u00A0a", "- **What's New:** x", "-\u00A0***What's New***: x", "What\u2019s new", "### Technical Details",
            "  * **Performance Highlights** x", "\\- **What's New:** x", "[![](a.png)](b)", "[![x](a.png)](b.mp4)", "**x**", "![](<a)![](b>)", "![](a)![](b)", "```", "```", "````", "~~~", "~~~", "~~~Vote: 5", "[x](https://arxiv.org/abs/2411.06481)", "- **[x](https://arxiv.org/abs/2411.00003)**", "2. [**x**](hf.co/papers/2411.00004)", "\\[x](https://arxiv.org/abs/2411.06481)",
            "[arXiv](https://arxiv.org/abs/2411.06481)", "https://arxiv.org/abs/2411.06481", "- Paper: <https://arxiv.org/abs/2411.00003>", "\\### x", "### Paper", "## 1. **x**", "```x", "  ```", "- ```", "\\```", "\\\\~~~", "```x```", "### [" + "x".repeat(4100) + "](https://arxiv.org/abs/2411.06481)", "<video src=\"" + "v".repeat(5000) + "\"></video>");
    /** What lines, addresses and names are made of that are not what they look like. */
    private static final List<String> PIECES = List.of("](https://arxiv.org/abs/2411.00001)", "[x](https://arxiv.org/abs/2411.00002)", "](<https://arxiv.org/abs/2411.00001>)", "[", "]", "(", ")", ")![", "![](", "](", ") [",
            "<", ">", "/>", "#", "###", "*", "***", "_", "- ", ":", "\uFF1A", "\uFF03", "\uFF3B", "\uFF3D", "\uFF08", "\uFF09", "\u200B", "\u00A0", "\u3000", "\uFEFF", "\u202E", "\u2060",
            "\u3164", "\u2028", "\u0085", "\u001C", "\u0301", "\b", "\t", "\f", " ", "  ", ",", "\uFF0C", ", ", "\"", "'", "\u2019", "\\", "/", "?", "&", "`", "$", "Vote", "Authors",
            "What's New", "Technical Details", "2411.06481", "v1", ".mp4", ".png", "https://", "arxiv.org/abs/", "Daily Papers", "(2024-11-12)", "\uD83D\uDE00", "a", "\uAC00", "5", "-");
    private static final List<String> HEADINGS = List.of("What's New", "Technical Details", "Performance", "Limits");
    private static final List<String> SENTENCES = List.of("모델은 좋다.", "모델은 매우 좋다.", "GPT-4o는 3.5% 높다.", "It works, e.g. here.",
            "Transformer를 쓴다.", "Mamba를 쓴다.", "끝", "- 하나", "$x. y$ 이다!");

    private Contents() {
    }

    /** @return the contents of a digest by arXiv identifier, in order */
    public static Map<String, Content> of(DigestText digest) {
        Map<String, Content> contents = new LinkedHashMap<>();
        digest.papers().forEach(paper -> contents.put(paper.arxivId(), paper.content()));
        return contents;
    }

    /** Arbitrary contents, and contents of few words, which overlap strongly. */
    public static final class Supplier implements ArbitrarySupplier<Content> {
        @Override
        public Arbitrary<Content> get() {
            return Arbitraries.frequencyOf(Tuple.of(1, any()), Tuple.of(4, ofFewWords()));
        }
    }

    /** @return contents of few words, which overlap strongly */
    public static Arbitrary<Content> ofFewWords() {
        Arbitrary<String> body = Combinators.combine(Arbitraries.of(SENTENCES), Arbitraries.of(" ", "\n", "\n\n"))
                .as(String::concat).list().ofMaxSize(6).map(parts -> String.join("", parts).strip());
        Arbitrary<Section> headed = Combinators.combine(Arbitraries.of(HEADINGS), body).as(Section::new);
        Arbitrary<Section> headless = body.filter(text -> !text.isEmpty()).map(text -> new Section(null, text));
        Arbitrary<List<String>> authors = Arbitraries.of("A B", "C D", "E F", "+").list().ofMaxSize(5);
        return Combinators.combine(Arbitraries.of("T", "T: one", "T: two"), authors,
                Arbitraries.integers().between(0, 2).injectNull(0.2), Arbitraries.of("a.png", "b.png").injectNull(0.3),
                Arbitraries.of("a.mp4", "b.mp4").injectNull(0.3), withFirst(headless, headed)).as(Content::new);
    }

    private static Arbitrary<List<Section>> withFirst(Arbitrary<Section> headless, Arbitrary<Section> headed) {
        return Combinators.combine(headless.injectNull(0.5), headed.list().ofMaxSize(4)).as((first, rest) -> {
            List<Section> all = new ArrayList<>(rest);
            if (first != null) {
                all.add(0, first);
            }
            return all;
        });
    }

    /** @return arbitrary contents that can be stored, with many lines that are structure, or almost */
    public static Arbitrary<Content> any() {
        Arbitrary<String> title = Arbitraries.oneOf(Arbitraries.of(TRICKS), pieces(), Arbitraries.strings().ofMaxLength(20))
                .filter(t -> possible(() -> new Content(t, List.of(), null, null, null, List.of())));
        Arbitrary<List<String>> authors = Arbitraries.oneOf(Arbitraries.of("+", "A B", "['X'", "a,", "Vote: 3"), pieces(),
                Arbitraries.strings().ofMaxLength(8)).filter(a -> possible(() -> new Content("", List.of(a), null, null, null,
                List.of()))).list().ofMaxSize(5);
        Arbitrary<Integer> votes = Arbitraries.integers().between(0, 999_999_999).injectNull(0.2);
        Arbitrary<String> thumbnail = Arbitraries.oneOf(Arbitraries.of("a.png", "/avatars/a.svg", "x](y).png", "a)](b", "a)![](b.png", "<a)![>"), pieces(),
                Arbitraries.strings().ofMaxLength(8)).filter(a -> possible(() -> new Content("", List.of(), null, a, null,
                List.of()))).injectNull(0.3);
        Arbitrary<String> video = Arbitraries.oneOf(Arbitraries.of("a.mp4", "b", "'\"<.mov", "https://x/y?z=.webm", "a)![](b.mp4"), pieces(),
                Arbitraries.integers().between(3900, 4100).map("v"::repeat), Arbitraries.strings().ofMaxLength(8)).filter(a -> possible(() -> new Content("", List.of(), null, null, a,
                List.of()))).injectNull(0.5);
        return Combinators.combine(title, authors, votes, thumbnail, video, sections()).as(Content::new);
    }

    private static Arbitrary<List<Section>> sections() {
        Arbitrary<String> heading = Arbitraries.oneOf(Arbitraries.of("What's New", " x ", "]", "A:", "\u2028x", "What\u2019s New", "Vote", "Authors"), pieces(),
                Arbitraries.strings().ofMaxLength(8)).filter(h -> possible(() -> new Section(h, "")));
        Arbitrary<Section> headed = Combinators.combine(heading, bodies()).as(Section::new);
        Arbitrary<Section> headless = bodies().map(body -> new Section(null, body)).filter(s -> !s.body().isEmpty());
        return withFirst(headless, headed);
    }

    private static Arbitrary<String> bodies() {
        return Arbitraries.oneOf(Arbitraries.of(TRICKS), Arbitraries.of(TRICKS), pieces(), Arbitraries.strings().ofMaxLength(10)).list().ofMaxSize(6)
                .map(lines -> String.join("\n", lines)).filter(b -> possible(() -> new Section(null, b)));
    }

    private static Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join("", pieces));
    }

    private static boolean possible(Runnable construction) {
        try {
            construction.run();
            return true;
        } catch (InvalidContentException e) {
            return false;
        }
    }
}
