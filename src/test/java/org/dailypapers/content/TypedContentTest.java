package org.dailypapers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Seed;
import org.junit.jupiter.api.Test;

class TypedContentTest {

    private static final List<String> TRICKS = List.of("", " ", "-", "a", "a, b", " a", "a ", "a\nb", "a\rb", "a\0b", "\uD83D", "*", "x y",
            "a.png", "a.mp4", "\"q\"", "<v>", "3", "-1", "1234567890", "٣", "\u2028", "\u00A0", "가 나", "\u200B", "\n\n");

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void whatHasNoProblemCanBeStoredAndWhatHasOneCannot(@ForAll("typed") TypedContent typed) {
        assertEquals(typed.problems().isEmpty(), storable(typed), () -> typed + " " + typed.problems());
    }

    @Property(seed = Seed.OF_ALL, tries = 1000)
    void whatCanBeStoredCanBeTypedAgain(@ForAll("typed") TypedContent typed) {
        if (typed.problems().isEmpty()) {
            Content content = typed.content();
            assertEquals(content, again(content).content());
            assertEquals(List.of(), again(content).problems());
        }
    }

    @Test
    void tellsOfAllThatIsWrongAtOnce() {
        TypedContent typed = new TypedContent("a\nb", List.of("A B", "C, D", ""), "many", "a b", "<x>", List.of(
                new TypedContent.TypedSection(null, " "), new TypedContent.TypedSection("*x*", "\0"), new TypedContent.TypedSection(" ", "text")));
        assertEquals(List.of("title ONE_LINE", "authors[1] COMMA", "authors[2] BLANK", "votes NUMBER", "thumbnail ADDRESS",
                "video QUOTES", "sections[0].heading HEADING_MISSING", "sections[1].heading ASTERISK",
                "sections[1].body CHARACTERS", "sections[2].heading HEADING_MISSING"),
                typed.problems().stream().map(problem -> problem.path() + " " + problem.rule()).toList());
    }

    @Test
    void refusesWhatTheStoreCannotKeep() {
        String name = "x".repeat(10_001);
        TypedContent typed = new TypedContent(name, List.of(name), null, null, null, List.of());
        assertEquals(List.of("title", "authors[0]"), typed.problems().stream().map(ContentProblem::path).toList());
    }

    private static TypedContent again(Content content) {
        return new TypedContent(content.title(), content.authors(), content.votes() == null ? "-" : content.votes().toString(),
                content.thumbnail(), content.video(),
                content.sections().stream().map(section -> new TypedContent.TypedSection(section.heading(), section.body())).toList());
    }

    private static boolean storable(TypedContent typed) {
        try {
            typed.content();
            return typed.votes() == null || typed.votes().matches("[0-9]{1,9}");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<TypedContent> typed() {
        Arbitrary<String> text = Arbitraries.oneOf(Arbitraries.of(TRICKS), Arbitraries.of(TRICKS), Arbitraries.strings().ofMaxLength(4));
        Arbitrary<List<TypedContent.TypedSection>> parts = Combinators.combine(text.injectNull(0.3), text).as(TypedContent.TypedSection::new)
                .list().ofMaxSize(3);
        return Combinators.combine(text, text.list().ofMaxSize(2), text.injectNull(0.6), text.injectNull(0.6),
                text.injectNull(0.6), parts).as(TypedContent::new);
    }
}
