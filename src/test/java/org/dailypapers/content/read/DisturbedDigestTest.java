package org.dailypapers.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Seed;
import org.dailypapers.content.Content;
import org.dailypapers.content.Contents;
import org.dailypapers.content.Section;
import org.dailypapers.content.canonical.CanonicalMarkdown;

/** A line of structure that is nearly right ends in its field or in a diagnostic, and changes nothing of another paper. */
class DisturbedDigestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final Pattern STRUCTURE = Pattern.compile("(?<sign>## .*|### .*|Vote: .*|Authors: .*|- \\*{3}[^*]+\\*{3}: )(?<rest>.*)");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}*_`]+");
    private static final String ADDRESS = "https://arxiv.org/abs/";

    /** What is done to the signs of a line, at a place in it where that matters. */
    private static final Map<String, BiFunction<String, Integer, String>> DISTURBANCES = disturbances();

    private static Map<String, BiFunction<String, Integer, String>> disturbances() {
        Map<String, BiFunction<String, Integer, String>> all = new LinkedHashMap<>();
        all.put("no-break spaces", (line, at) -> line.replace(' ', '\u00A0'));
        all.put("ideographic spaces", (line, at) -> line.replace(' ', '\u3000'));
        all.put("double spaces", (line, at) -> line.replace(" ", "  "));
        all.put("no spaces", (line, at) -> line.replace(" ", ""));
        all.put("a space before", (line, at) -> " " + line);
        all.put("a tab before", (line, at) -> "\t" + line);
        all.put("a no-break space before", (line, at) -> "\u00A0" + line);
        all.put("a mark before", (line, at) -> "\uFEFF" + line);
        all.put("something of no width", (line, at) -> new StringBuilder(line).insert(at % (line.length() + 1), '\u200B').toString());
        all.put("a joiner", (line, at) -> new StringBuilder(line).insert(at % (line.length() + 1), '\u2060').toString());
        all.put("unseen at the end", (line, at) -> line + "\u00A0\u200B");
        all.put("upper case", (line, at) -> line.toUpperCase(Locale.ROOT));
        all.put("lower case", (line, at) -> line.toLowerCase(Locale.ROOT));
        all.put("wide colons", (line, at) -> line.replace(':', '\uFF1A'));
        all.put("wide signs", (line, at) -> wide(line));
        all.put("a space before the colon", (line, at) -> line.replace(":", " :"));
        all.put("the colon inside", (line, at) -> line.replaceFirst("^(- )(\\*+)([^*]+)\\2:", "$1$2$3:$2").replaceFirst("^(Vote|Authors):", "**$1:**"));
        all.put("no marks, or marks", (line, at) -> line.startsWith("- *") ? line.replace("*", "") : line.replaceFirst("^(Vote|Authors):", "**$1**:"));
        all.put("another bullet", (line, at) -> line.startsWith("- ") ? "*" + line.substring(1) : line.startsWith("#") ? line : "- " + line);
        all.put("typographic signs", (line, at) -> line.replace('\'', '\u2019').replaceFirst("^- ", "\u2013 "));
        all.put("another level", (line, at) -> line.startsWith("#") ? "#".repeat(1 + at % 6) + line.replaceFirst("^#+", "") : line);
        all.put("no number signs", (line, at) -> line.startsWith("### ") ? List.of("%s", "**%s**", "2. %s", "- %s", "- **%s**", "<b>%s</b>").get(at % 6).formatted(line.substring(4)) : line);
        all.put("the address below", (line, at) -> line.startsWith("### ") ? line.replaceFirst("^### \\[(.*)]\\((.*)\\)$", "### $1" + "\n".repeat(1 + at % 3) + "$2") : line);
        all.put("two lines", (line, at) -> line.startsWith("### ") ? line.substring(0, 4 + at % (line.length() - 4)) + "\n" + line.substring(4 + at % (line.length() - 4)) : line);
        all.put("another address", (line, at) -> line.replace(ADDRESS, List.of("https://huggingface.co/papers/", "/papers/", "arxiv.org/html/", "arXiv:",
                "https://doi.org/10.48550/arXiv.", "https://www.alphaxiv.org/abs/", "https://example.org/p?id=").get(at % 7)));
        all.put("more after it", (line, at) -> line.startsWith("### ") ? line + " [[code]](https://github.com/a/b)" : line);
        all.put("Korean labels", (line, at) -> line.replaceFirst("^Vote:", "\uCD94\uCC9C:").replaceFirst("^Authors:", "**\uC800\uC790**:"));
        all.put("another date", (line, at) -> line.replace("2026-02-03", List.of("2026-2-3", "2026-02-30", "2026-13-03", "2026. 2. 3").get(at % 4)));
        all.put("bold", (line, at) -> line.replaceFirst("^## (.*)$", "## **$1**").replaceFirst("^### \\[(.*)](.*)$", "### [**$1**]$2").replaceFirst("^(Vote|Authors):", "* **$1:**"));
        all.put("no end", (line, at) -> line.startsWith("#") ? line.substring(0, line.length() - 1) : line);
        return all;
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void endsInItsFieldOrInADiagnosticAndChangesNoOtherPaper(@ForAll("digests") Map<String, Content> papers, @ForAll("names") String name,
            @ForAll int which, @ForAll int at) {
        List<String> lines = new ArrayList<>(List.of(CanonicalMarkdown.digest(DAY, papers).split("\n")));
        List<Integer> structure = IntStream.range(0, lines.size()).filter(i -> STRUCTURE.matcher(lines.get(i)).matches()).boxed().toList();
        int line = structure.get(Math.floorMod(which, structure.size()));
        String id = owner(lines, line);
        var parts = STRUCTURE.matcher(lines.get(line));
        assertTrue(parts.matches());
        lines.set(line, DISTURBANCES.get(name).apply(parts.group("sign"), at & 0xFFFF) + parts.group("rest"));
        String text = String.join("\n", lines) + "\n";

        DigestText read = DigestReader.read(text.getBytes(StandardCharsets.UTF_8), DAY);

        Map<String, Content> found = Contents.of(read);
        papers.forEach((other, content) -> {
            if (!other.equals(id)) {
                assertEquals(content, found.get(other), () -> name + ": " + text);
            }
        });
        boolean told = read.diagnostics().stream().anyMatch(one -> one.line() <= line + 1 && line + 1 <= one.lastLine());
        assertTrue(told || id == null || found.containsKey(id) && seen(found.get(id)).equals(seen(papers.get(id))), () -> name + ": " + text + read);
    }

    /** What a content says, however it is spelt. */
    private static String seen(Content content) {
        String all = content.title() + "|" + String.join(",", content.authors()) + "|" + content.votes() + content.sections();
        return UNSEEN.matcher(Normalizer.normalize(all, Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String owner(List<String> lines, int line) {
        for (int i = line; i >= 0; i--) {
            if (lines.get(i).startsWith("### ")) {
                return lines.get(i).replaceFirst(".*/abs/(.*)\\)$", "$1");
            }
        }
        return null;
    }

    private static String wide(String line) {
        StringBuilder wide = new StringBuilder();
        line.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c) ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(DISTURBANCES.keySet());
    }

    @Provide
    Arbitrary<Map<String, Content>> digests() {
        Arbitrary<String> title = Arbitraries.of("Title", "A Title: of Two", "[B] 2 titles", "\uC81C\uBAA9 \uD558\uB098", "T (v2)");
        Arbitrary<String> body = Arbitraries.of("\uBAA8\uB378\uC740 \uC88B\uB2E4.", "one\n  - two\n- three", "2411.06481 is not a paper.", "x\n\n1. **Tokenizer**: y", "");
        Arbitrary<List<Section>> sections = Combinators.combine(body, body, body).as((a, b, c) -> List.of(new Section("What's New", a),
                new Section("Technical Details", b), new Section("Performance Highlights", c)));
        Arbitrary<Content> contents = Combinators.combine(title, Arbitraries.of("Ada Kim", "B. Lee", "\uAE40\uCCA0\uC218").list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.integers().between(0, 1500).injectNull(0.1), sections).as((named, authors, votes, all) -> new Content(named, authors, votes, null, null, all));
        return contents.list().ofMinSize(1).ofMaxSize(3).map(all -> {
            Map<String, Content> papers = new LinkedHashMap<>();
            all.forEach(content -> papers.put("2602.%05d".formatted(papers.size() + 1), content));
            return papers;
        });
    }
}
