package org.dailypapers.content.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.dailypapers.Growth;
import org.dailypapers.Seed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', value = {
        "$n$ @ <i>n</i> @ n", "$^2$ @ <sup>2</sup> @ ²", "$VILA^2$ @ <i>VILA</i><sup>2</sup> @ VILA²", "$L_2$ @ <i>L</i><sub>2</sub> @ L₂",
        "$\\sim$ @ ∼ @ ∼", "$\\times$ @ × @ ×", "$\\nabla^2$ @ ∇<sup>2</sup> @ ∇²", "$λ$ @ <i>λ</i> @ λ", "$\\beta$ @ <i>β</i> @ β",
        "$x^n$ @ <i>x</i><sup><i>n</i></sup> @ xⁿ", "$x^k$ @ <i>x</i><sup><i>k</i></sup> @ x^k", "$x_{ij}$ @ <i>x</i><sub><i>ij</i></sub> @ x_(ij)",
        "$O(n \\log n)$ @ <i>O</i>(<i>n</i> log <i>n</i>) @ O(n log n)", "$\\mathcal{O}(n^2)$ @ 𝒪(<i>n</i><sup>2</sup>) @ O(n²)",
        "$\\mathcal L$ @ ℒ @ L", "$\\mathbb{R}^d$ @ ℝ<sup><i>d</i></sup> @ R^d", "$$x=y$$ @ <i>x</i> = <i>y</i> @ x = y",
        "$a\\leq b$ @ <i>a</i> ≤ <i>b</i> @ a ≤ b", "$-1$ @ −1 @ −1", "$10^{-5}$ @ 10<sup>−5</sup> @ 10⁻⁵", "$3 \\times 3$ @ 3 × 3 @ 3 × 3",
        "$x_1 * y_1$ @ <i>x</i><sub>1</sub> ∗ <i>y</i><sub>1</sub> @ x₁ ∗ y₁", "$f(x,y)$ @ <i>f</i>(<i>x</i>, <i>y</i>) @ f(x, y)",
        "$1,000$ @ 1,000 @ 1,000", "$5$ @ 5 @ 5", "$90\\%$ @ 90% @ 90%", "$\\textbf{Two words}$ @ <b>Two words</b> @ Two words",
        "$\\text{모델}_t$ @ 모델<sub><i>t</i></sub> @ 모델_t", "$\\boldsymbol{\\lambda}$ @ <b><i>λ</i></b> @ λ", "$x'$ @ <i>x</i>′ @ x′",
        "$\\left(a+b\\right)$ @ (<i>a</i> + <i>b</i>) @ (a + b)", "$a < b$ @ <i>a</i> &lt; <i>b</i> @ a < b", "$x_{i+1}$ @ <i>x</i><sub><i>i</i>+1</sub> @ x_(i+1)",
        "$\\operatorname{KL}(p|q)$ @ KL(<i>p</i>|<i>q</i>) @ KL(p|q)", "$90^\\circ$ @ 90<sup>∘</sup> @ 90^∘", "$A^*$ @ <i>A</i><sup>∗</sup> @ A^∗",
        "\\textsc{Small Name} @ <span class=\"small\">Small Name</span> @ Small Name", "\\textit{so} @ <i>so</i> @ so",
        "\\textbf{a \\textit{b} c} @ <b>a <i>b</i> c</b> @ a b c", "^{2} @ <sup>2</sup> @ ²", "^12 @ <sup>12</sup> @ ¹²", "_{T} @ <sub>T</sub> @ _T",
        "\\alpha @ α @ α", "\\texttt{a\\_b} @ <span class=\"fixed\">a_b</span> @ a_b", "{\\lambda} @ λ @ λ", "\\textbf{R&D} @ <b>R&amp;D</b> @ R&D"})
    void setsWhatIsSimple(String source, String html, String plain) {
        assertEquals(Optional.of(new Formula(source, html, plain)), Formula.of(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$\\frac{a}{b}$", "$\\unknown$", "$x^2\\hat{y}$", "$\\begin{x}$", "${x$", "$x}$", "$x^$", "$^$", "$x^{2}^{3}$", "$x_1_2$",
        "$\\mathcal{o}$", "$\\mathcal{}$", "$\\mathcal$", "$\\mathcal", "$\\textbf$", "$\\textbf x$", "$a & b$", "$a # b$", "$모델$", "$\\\\times$", "$10+$",
        "$10M/$", "$10-20$", "$$", "$", "", "$$$$", "$\\$", "$x\u0000$", "$\\text{\u202Ex}$", "$\\text{$x$}$", "$\\left.x\\right|$", "$x\uD83D$", "$\\text{ }$", "^{2", "_", "\\"})
    void leavesTheRest(String source) {
        assertEquals(Optional.empty(), Formula.of(source));
    }

    @Test
    void setsNothingNestedTooDeepOrTooLong() {
        String tooDeep = "$" + "{".repeat(9) + "x" + "}".repeat(9) + "$";
        assertEquals(Optional.empty(), Formula.of(tooDeep));
        assertEquals("<i>x</i>", Formula.of(tooDeep.replace("{{", "{").replace("}}", "}")).orElseThrow().html());
        assertEquals(Optional.empty(), Formula.of("$" + "x".repeat(Formula.LONGEST) + "$"));
        assertEquals(Optional.empty(), Formula.of("$" + "x^{".repeat(99) + "$"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"On $n$-grams|$n$", "Cube^3: Faces|^3", "Du^2A and a b_{T}|^2 _{T}", "A \\times B|\\times", "5\\% of R\\&D|\\% \\&", "Pan\\textsc{Gu}|\\textsc{Gu}", "\\textbf{Bold}: Rest|\\textbf{Bold}",
        "For {\\lambda}-terms|{\\lambda}", "$a$ and \\textsc{b} and $\\frac12$ and $c$|$a$ \\textsc{b} $c$", "(a+b)^2|^2"})
    void areFoundInTitles(String title, String sources) {
        assertEquals(List.of(sources.split(" ")), Formula.in(title).stream().map(place -> place.formula().source()).toList());
        Formula.in(title).forEach(place -> assertEquals(place.formula().source(), title.substring(place.start(), place.end())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a_b and c_2", "^_^", "^2", "x ^2", "x^y", "C:\\new", "C:\\in\\to paths", "/\\in", "\\\\in", "\\textbf", "\\textbf{open", "$5 and $6", "{a}", "\\unknown{x}", "x^{\\unknown}", "a^", "\\"})
    void areNotFoundInOtherTitles(String title) {
        assertEquals(List.of(), Formula.in(title));
    }

    @Property(seed = Seed.OF_ALL)
    void areNotFoundInNamesWithDollarSigns(@ForAll @Size(min = 1, max = 6) List<@From("name") String> names) {
        String title = String.join(" ", names);
        assertEquals(title, Prose.plainLine(title));
        assertEquals(title, Jsoup.parse(Prose.html(title)).text());
    }

    @Property(seed = Seed.OF_ALL)
    void areNotFoundInPaths(@ForAll @Size(min = 1, max = 6) List<@From("command") String> names) {
        String title = "See C:\\" + String.join("\\", names) + " there";
        assertEquals(title, Prose.plainLine(title));
    }

    @Provide
    Arbitrary<String> name() {
        Arbitrary<String> letters = Arbitraries.strings().withCharRange('A', 'Z').withCharRange('a', 'z').ofMinLength(1).ofMaxLength(4);
        return Combinators.combine(letters, Arbitraries.of("", "$"), letters.injectNull(0.3)).as((first, sign, last) -> first + sign + (last == null ? "" : last));
    }

    @Provide
    Arbitrary<String> command() {
        return Arbitraries.of("in", "to", "times", "alpha", "new", "log", "min", "Users", "1");
    }

    @Property(seed = Seed.OF_ALL, tries = 5000)
    void areSafeAndBalanced(@ForAll("tex") String tex) {
        for (String source : List.of(tex, "$" + tex + "$", "$$" + tex + "$$")) {
            Formula.of(source).ifPresent(formula -> {
                assertEquals(source, formula.source());
                Document html = Jsoup.parse(formula.html(), "", Parser.xmlParser());
                html.outputSettings().prettyPrint(false);
                assertEquals(formula.html().replace("&quot;", "\"").replace("&#39;", "'").replaceAll("<(\\w+)></\\1>", ""), html.html().replaceAll("<(\\w+)></\\1>|<(\\w+)/>", ""));
                assertEquals(html.select("*").size(), html.select("i, b, sub, sup, span[class=small], span[class=fixed]").size() + 1);
                assertTrue(html.select("[class]").stream().allMatch(span -> span.attributesSize() == 1));
                assertTrue(formula.html().length() <= source.length() * 30, formula.html());
            });
        }
        int last = 0;
        for (Formula.Place place : Formula.in(tex)) {
            assertTrue(place.start() >= last && place.end() <= tex.length());
            last = place.end();
        }
    }

    @Test
    void takeTimeInProportionToTheTitle() {
        for (String part : List.of("$", "\\textbf{", "x^{", "$x$", "\\a", "{\\", "$x_{$ ", "^2", "\\textbf{a} ")) {
            Growth.assertNearlyLinear(part, 20_000, part::repeat, Formula::in);
        }
    }

    @Provide
    Arbitrary<String> tex() {
        return Arbitraries.of("$", "\\", "{", "}", "^", "_", "\\textbf{", "\\textsc{", "\\mathcal{", "\\text{", "A", "x", "2", " ", "~", "\\times", "\\alpha ", "\\log", "\\frac{", "<", ">", "&", "\"", "'", "<b>", "</i>",
                "<script>", "&lt;", "가", "(", ")", ",", "=", "+", "-", "%", "#", "\n", "\u0000", "\uFDD0", "\uFDD1", "\u202E", "\uD83D\uDE00", "\uD83D", "^{2}", "_{ij}", "\\left(", "\\ ", "\\%", "*").list().ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
