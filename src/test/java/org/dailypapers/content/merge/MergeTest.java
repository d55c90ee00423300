package org.dailypapers.content.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dailypapers.Seed;
import org.dailypapers.content.Content;
import org.dailypapers.content.Contents;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.dailypapers.content.diff.TextDiffTest;
import org.dailypapers.content.text.Sentences;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Section A = new Section("A", "하나다. 둘이다. 셋이다.");
    private static final Section B = new Section("B", "모델은 좋다.");
    private static final Section C = new Section("C", "Transformer를 쓴다.");

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void takesTheOnlySideThatChanged(@ForAll(supplier = Contents.Supplier.class) Content base,
            @ForAll(supplier = Contents.Supplier.class) Content changed) {
        for (Merge merge : List.of(Merge.of(base, base, changed), Merge.of(base, changed, base), Merge.of(base, changed, changed))) {
            assertEquals(List.of(), merge.clashes());
            assertEquals(List.of(), merge.joined());
            assertEquals(changed, merge.merged());
        }
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void twiceIsOnce(@ForAll(supplier = Contents.Supplier.class) Content base, @ForAll(supplier = Contents.Supplier.class) Content ours,
            @ForAll(supplier = Contents.Supplier.class) Content theirs, @ForAll boolean decided) {
        Merge merge = Merge.of(base, ours, theirs);
        Map<Integer, MergeSide> choices = new HashMap<>();
        merge.clashes().forEach(clash -> choices.put(choices.size(), decided ? MergeSide.THEIRS : MergeSide.OURS));
        Content settled = merge.resolve(choices);
        Merge again = Merge.of(theirs, settled, theirs);
        assertEquals(List.of(), again.clashes());
        assertEquals(settled, again.merged());
        if (merge.clean()) {
            assertEquals(settled.title(), Merge.of(base, settled, theirs).merged().title());
            assertEquals(settled.authors(), Merge.of(base, settled, theirs).merged().authors());
        }
    }

    /** Found by jqwik with the seed -5830892183204804181: only a person knows which of two authors with the same name was removed. */
    @Test
    void asksWhereANameStandsTwice() {
        Merge merge = Merge.of(by("E F", "+"), by("E F", "E F"), by("+"));
        assertEquals(List.of(FieldName.AUTHORS), merge.clashes().stream().map(Clash::name).toList());
        assertEquals(List.of("E F", "E F"), merge.merged().authors(), "until then the editor's");
        for (MergeSide mergeSide : MergeSide.values()) {
            Content settled = merge.resolve(Map.of(0, mergeSide));
            assertEquals(settled, Merge.of(by("+"), settled, by("+")).merged(), "the same file comes again");
        }
    }

    /** Found by jqwik with the seed -2402483194841627169. */
    @Test
    void asksBothSidesAlikeWhereASentenceStandsTwice() {
        Content base = content(List.of(new Section("What's New", "끝\nGPT-4o는 3.5% 높다.")));
        Content ours = content(List.of(new Section(null, "끝\nGPT-4o는 3.5% 높다. 모델은 좋다.")));
        Content theirs = content(List.of(new Section(null, "모델은 매우 좋다.\n모델은 매우 좋다.\nGPT-4o는 3.5% 높다.")));
        treatsBothSidesAlike(base, ours, theirs);
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void whatOnlyPeopleWroteStaysWordForWord(@ForAll(supplier = Contents.Supplier.class) Content base,
            @ForAll(supplier = Contents.Supplier.class) Content ours, @ForAll(supplier = Contents.Supplier.class) Content theirs) {
        Merge merge = Merge.of(base, ours, theirs);
        assertTrue(!theirs.title().equals(base.title()) || merge.merged().title().equals(ours.title()));
        assertTrue(!theirs.authors().equals(base.authors()) || merge.merged().authors().equals(ours.authors()));
        assertTrue(!theirs.sections().equals(base.sections()) || merge.merged().sections().equals(ours.sections()), merge::toString);
        assertTrue(!merge.clean() || !ours.sections().equals(base.sections()) || merge.merged().sections().equals(theirs.sections()));
    }

    @Test
    void findsSectionsByHeadingFirstAndByLikenessThen() {
        Section renamed = new Section("New Name", "하나다. 둘이다. 셋이다. 넷이다.");
        Section swapped = new Section("B", "하나다. 둘이다. 셋이다.");
        assertEquals(List.of(new Section("New Name", "하나이다. 둘이다. 셋이다. 넷이다."), B), merge(List.of(A, B),
                List.of(new Section("A", "하나이다. 둘이다. 셋이다."), B), List.of(renamed, B)).merged().sections(), "by likeness");
        Merge merge = merge(List.of(A, B), List.of(A, new Section("B", "모델은 아주 좋다.")), List.of(A, swapped));
        assertEquals("B", merge.clashes().get(0).heading(), "by heading, though the text is that of another section");
        assertEquals("모델은 아주 좋다.", merge.merged().sections().get(1).body());
    }

    @Property(seed = Seed.OF_ALL, tries = 5000)
    void losesNoSentenceThatASideAdded(@ForAll(supplier = Contents.Supplier.class) Content base,
            @ForAll(supplier = Contents.Supplier.class) Content ours, @ForAll(supplier = Contents.Supplier.class) Content theirs) {
        Merge merge = Merge.of(base, ours, theirs);
        String kept = all(merge.merged()) + merge.clashes().stream().map(c -> c.ours() + "\n" + c.theirs() + "\n").collect(Collectors.joining());
        Set<String> old = sentences(base);
        for (String sentence : Stream.concat(sentences(ours).stream(), sentences(theirs).stream()).toList()) {
            assertTrue(old.contains(sentence) || kept.contains(sentence), () -> sentence + " is lost: " + merge);
        }
    }

    /** Found by jqwik with the seed 3123418573448373114: one side changed the first sentence, the other the space after it. */
    @Test
    void asksWhereWhatIsPutTogetherWouldReadAsAnotherSentence() {
        Content base = content(List.of(new Section(null, "$x. y$ 이다!\n모델은 좋다.")));
        Content ours = content(List.of(new Section(null, "끝\n모델은 좋다.")));
        Content theirs = content(List.of(new Section("What's New", "$x. y$ 이다! 모델은 좋다.")));
        makesUpNoSentence(base, ours, theirs);
        assertEquals(List.of(FieldName.SECTION), Merge.of(base, ours, theirs).clashes().stream().map(Clash::name).toList());
    }

    @Property(seed = Seed.OF_ALL, tries = 5000)
    void makesUpNoSentence(@ForAll(supplier = Contents.Supplier.class) Content base,
            @ForAll(supplier = Contents.Supplier.class) Content ours, @ForAll(supplier = Contents.Supplier.class) Content theirs) {
        Set<String> known = new HashSet<>(sentences(base));
        known.addAll(sentences(ours));
        known.addAll(sentences(theirs));
        Merge merge = Merge.of(base, ours, theirs);
        assertTrue(known.containsAll(sentences(merge.merged())), merge::toString);
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void treatsBothSidesAlike(@ForAll(supplier = Contents.Supplier.class) Content base,
            @ForAll(supplier = Contents.Supplier.class) Content ours, @ForAll(supplier = Contents.Supplier.class) Content theirs) {
        Merge merge = Merge.of(base, ours, theirs);
        Merge swapped = Merge.of(base, theirs, ours);
        assertEquals(texts(merge, true), texts(swapped, false));
        assertEquals(texts(merge, false), texts(swapped, true));
        assertEquals(merge.joined().size(), swapped.joined().size());
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void everyChoiceMakesAContent(@ForAll(supplier = Contents.Supplier.class) Content base,
            @ForAll(supplier = Contents.Supplier.class) Content ours, @ForAll(supplier = Contents.Supplier.class) Content theirs,
            @ForAll int bits) {
        Merge merge = Merge.of(base, ours, theirs);
        Map<Integer, MergeSide> choices = new HashMap<>();
        for (int i = 0; i < merge.clashes().size(); i++) {
            choices.put(i, (bits >> i & 1) == 0 ? MergeSide.OURS : MergeSide.THEIRS);
            Clash clash = merge.clashes().get(i);
            assertTrue(clash.section() >= -1 && clash.section() < merge.merged().sections().size(), clash::toString);
        }
        merge.resolve(choices);
        assertEquals(merge.merged(), merge.resolve(Map.of()));
    }

    @Test
    void mergesFieldsThatOnlyOneSideChanged() {
        Merge merge = Merge.of(new Content("T", List.of("A", "B", "C"), 1, null, null, List.of(A, B)),
                new Content("T2", List.of("A", "B", "C", "D"), 1, "a.png", null, List.of(A, B)),
                new Content("T", List.of("A2", "B", "C"), 5, null, "v.mp4", List.of(A, new Section("B", "모델은 나쁘다."))));
        assertEquals(new Content("T2", List.of("A2", "B", "C", "D"), 5, "a.png", "v.mp4",
                List.of(A, new Section("B", "모델은 나쁘다."))), merge.merged());
        assertTrue(merge.clean());
    }

    @Test
    void joinsSentencesOfOneBody() {
        Merge merge = merge(List.of(A), List.of(new Section("A", "하나이다. 둘이다. 셋이다.")),
                List.of(new Section("A", "하나다. 둘이다. 세 번째다.")));
        assertEquals(List.of(new Section("A", "하나이다. 둘이다. 세 번째다.")), merge.merged().sections());
        assertEquals(List.of("A"), merge.joined());
        assertTrue(merge.clean());
    }

    @Test
    void tellsAClashWithASuggestion() {
        Merge merge = merge(List.of(B, A), List.of(B, new Section("A", "하나이다. 둘이다. 셋이다.")),
                List.of(B, new Section("A", "처음이다. 둘이다. 세 번째다.")));
        Clash clash = merge.clashes().get(0);
        assertEquals(FieldName.SECTION, clash.name());
        assertEquals(1, clash.section());
        assertEquals("A", clash.heading());
        assertEquals("하나이다. 둘이다. 셋이다.", merge.merged().sections().get(1).body());
        assertEquals("하나이다. 둘이다. 세 번째다.", clash.suggestion());
        assertEquals("하나{+이+}다. 둘이다. 셋이다.", TextDiffTest.marked(clash.oursRuns()));
        assertEquals("처음이다. 둘이다. 세 번째다.", merge.resolve(Map.of(0, MergeSide.THEIRS)).sections().get(1).body());
    }

    @Test
    void suggestsWhatOnlyTheOtherSideRewrote() {
        Merge merge = merge(List.of(A), List.of(new Section("A", "하나이다. 둘이다. 셋이다.")),
                List.of(new Section("A", "처음이다. 다음이다. 셋이다.")));
        assertEquals("하나이다. 다음이다. 셋이다.", merge.clashes().get(0).suggestion());
    }

    @Test
    void suggestsTheWordsOfBothTitles() {
        Merge merge = Merge.of(titled("A Survey of Visoin"), titled("A Survey of Vision"), titled("The Survey of Visoin"));
        assertEquals("A Survey of Vision", merge.merged().title());
        assertEquals("The Survey of Vision", merge.clashes().get(0).suggestion());
        assertEquals("The Survey of Visoin", merge.resolve(Map.of(0, MergeSide.THEIRS)).title());
    }

    @Test
    void keepsWhatOneSideRemovedAndTheOtherChanged() {
        Section changed = new Section("A", "하나다. 둘이다. 넷이다.");
        Merge merge = merge(List.of(A, B), List.of(B), List.of(changed, B));
        assertEquals(List.of(changed, B), merge.merged().sections());
        assertEquals(0, merge.clashes().get(0).section());
        assertNull(merge.clashes().get(0).ours());
        assertEquals(List.of(B), merge.resolve(Map.of(0, MergeSide.OURS)).sections());
        assertEquals(List.of(changed, B), merge.resolve(Map.of(0, MergeSide.THEIRS)).sections());
        assertEquals(List.of(B), merge(List.of(A, B), List.of(B), List.of(A, B)).merged().sections());
    }

    @Test
    void followsSectionsThatWereMovedRenamedAndAdded() {
        Section renamed = new Section("C2", C.body());
        Section edited = new Section("C", "Mamba와 Transformer를 쓴다.");
        Section added = new Section("D", "새것이다.");
        Merge merge = merge(List.of(A, B, C), List.of(renamed, A, B), List.of(A, added, B, edited));
        assertTrue(merge.clean(), merge::toString);
        assertEquals(List.of(new Section("C2", edited.body()), A, added, B), merge.merged().sections());
    }

    @Test
    void asksWhereBothSidesMoveSections() {
        Merge merge = merge(List.of(A, B, C), List.of(B, A, C), List.of(A, C, B));
        assertEquals(List.of(FieldName.ORDER), merge.clashes().stream().map(Clash::name).toList());
        assertEquals(List.of(B, A, C), merge.merged().sections());
        assertEquals(List.of(A, C, B), merge.resolve(Map.of(0, MergeSide.THEIRS)).sections());
    }

    @Test
    void asksWhereBothSidesRename() {
        Merge merge = merge(List.of(A, B), List.of(A, new Section("B1", B.body())), List.of(A, new Section("B2", B.body())));
        assertEquals(List.of(FieldName.HEADING), merge.clashes().stream().map(Clash::name).toList());
        assertEquals("B2", merge.resolve(Map.of(0, MergeSide.THEIRS)).sections().get(1).heading());
    }

    @Test
    void asksWhereBothSidesMoveAnAuthor() {
        Merge merge = Merge.of(by("A", "B", "C", "D"), by("B", "A", "C", "D"), by("B", "C", "D", "A"));
        assertEquals(List.of(FieldName.AUTHORS), merge.clashes().stream().map(Clash::name).toList());
        assertEquals(List.of("B", "A", "C", "D"), merge.merged().authors());
    }

    @Test
    void putsTextWithoutHeadingTogether() {
        Merge merge = merge(List.of(A, B), List.of(new Section(null, A.body()), B),
                List.of(new Section(null, B.body())));
        assertEquals(List.of(new Section(null, A.body() + "\n\n" + B.body())), merge.resolve(Map.of()).sections());
    }

    private static Set<String> texts(Merge merge, boolean ours) {
        return merge.clashes().stream().map(c -> c.name() + "\n" + c.base() + "\n" + (ours ? c.ours() : c.theirs()))
                .collect(Collectors.toSet());
    }

    private static Set<String> sentences(Content content) {
        return content.sections().stream().flatMap(section -> Sentences.of(section.body()).stream()).map(String::strip)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String all(Content content) {
        return content.sections().stream().map(Section::body).collect(Collectors.joining("\n"));
    }

    private static Merge merge(List<Section> base, List<Section> ours, List<Section> theirs) {
        return Merge.of(content(base), content(ours), content(theirs));
    }

    private static Content content(List<Section> sections) {
        return new Content("T", List.of(), null, null, null, sections);
    }

    private static Content titled(String title) {
        return new Content(title, List.of(), null, null, null, List.of());
    }

    private static Content by(String... authors) {
        return new Content("T", List.of(authors), null, null, null, List.of());
    }
}
