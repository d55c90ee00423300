package org.dailypapers.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Seed;
import org.dailypapers.content.diff.Appearance;
import org.dailypapers.content.merge.Clash;
import org.dailypapers.content.merge.Merge;
import org.dailypapers.content.merge.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Merges in which a side made changes that readers cannot see. */
class InvisibleChangesTest {

    private static final String MACHINE = "새 모델 Merge를 소개합니다. 이 모델은 두 단계로 배웁니다. 첫째는 사전 학습입니다.";
    private static final String HUMAN = "새 모델 Merge를 소개합니다. 이 모델은 두 단계에 걸쳐 학습합니다. 첫째는 사전 학습입니다.";
    private static final Content BASE = content("Merge Test", List.of("Ada Kim", "Ben Lee"), "What's New", MACHINE);
    private static final Content OURS = content("Merge Test", List.of("Ada Kim", "Ben Lee"), "What's New", HUMAN);

    static Stream<String> spellings() {
        return Stream.of(MACHINE.replace("두 단", "두\u200B 단"), MACHINE.replace("이 모", "이  모"), MACHINE.replace("이 모", "이\u00A0모"),
                Normalizer.normalize(MACHINE, Form.NFD), MACHINE + "  ", MACHINE.replace(". 이", ".\u200B 이"), MACHINE.replace(". 이", ".\u00A0이"),
                MACHINE.replace(". 첫", ".  첫"), " " + MACHINE, MACHINE.replace("배웁", "배\u2060웁"), MACHINE.replace("Merge", "Mer\u00ADge"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void areNoConflictWithWhatAPersonWrote(String spelled) {
        Content theirs = content("Merge\u00A0Test", List.of("Ada  Kim", "Ben\u200B Lee"), "What's\u00A0New", spelled);
        Merge merge = Merge.of(BASE, OURS, theirs);
        assertTrue(merge.clean(), merge::toString);
        assertEquals(List.of(), merge.joined());
        assertEquals(HUMAN, merge.merged().sections().get(0).body());
        assertEquals(theirs.title(), merge.merged().title(), "what nobody touched is the machine's to the letter");
        assertEquals(theirs.authors(), merge.merged().authors());
        assertEquals(theirs.sections().get(0).heading(), merge.merged().sections().get(0).heading());
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void doNotKeepAwayWhatTheMachineChangesElsewhere(String spelled) {
        String changed = spelled.replace("첫째", "처음").replace(Normalizer.normalize("첫째", Form.NFD), Normalizer.normalize("처음", Form.NFD));
        Merge merge = Merge.of(BASE, OURS, content("Merge Test", List.of("Ada Kim", "Ben Lee"), "What's New", changed));
        assertTrue(merge.clean(), merge::toString);
        assertEquals(List.of("What's New"), merge.joined());
        assertTrue(Appearance.same(HUMAN.replace("첫째", "처음"), merge.merged().sections().get(0).body()), merge::toString);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void ofAPersonGiveWayToTheMachine(String spelled) {
        Content theirs = content("Merge Test", List.of("Ada Kim", "Ben Lee"), "What's New", HUMAN);
        Merge merge = Merge.of(BASE, content("Merge  Test", List.of("Ada\u00A0Kim", "Ben Lee"), "What's New", spelled), theirs);
        assertTrue(merge.clean(), merge::toString);
        assertEquals(theirs.sections(), merge.merged().sections());
    }

    @ParameterizedTest
    @ValueSource(strings = {"`a b`|`a  b`|`c`", "```\na b\n```|```\na  b\n```|```\nc\n```", "👩💻 씀|👩\u200D💻 씀|👨 씀"})
    void areNotThoseThatAreSeen(String texts) {
        String[] text = texts.split("\\|");
        assertEquals(1, merge(text[0], text[2], text[1]).clashes().size());
        assertEquals(1, merge(text[0], text[1], text[2]).clashes().size());
    }

    @Test
    void areNotLineBreaksThatAreSeen() {
        Merge merge = merge("하나다.\n둘이다.", "하나다.\n세 번째다.", "하나다.  \n둘이다.");
        assertEquals("하나다.  \n세 번째다.", merge.merged().sections().get(0).body());
        assertEquals(List.of("A"), merge.joined());
    }

    @Test
    void ofASectionThatSomebodyRemovedDoNotBringItBack() {
        Content none = new Content("Merge Test", List.of(), null, null, null, List.of());
        Merge merge = Merge.of(BASE, none, content("Merge Test", List.of("Ada Kim", "Ben Lee"), "What's New", MACHINE + " "));
        assertTrue(merge.clean(), merge::toString);
        assertEquals(List.of(), merge.merged().sections());
    }

    @Test
    void ofBothSidesAreKeptAsPeopleTypedThem() {
        Merge merge = merge(MACHINE, HUMAN, HUMAN.replace("두 단", "두  단"));
        assertTrue(merge.clean());
        assertEquals(HUMAN, merge.merged().sections().get(0).body());
    }

    @Test
    void standToTheLetterWhereTheMachineSaysWhatPeopleDidAndMore() {
        String theirs = HUMAN.replace("첫째", "처음") + "  ";
        Merge merge = merge(MACHINE, HUMAN, theirs);
        assertEquals(theirs, merge.merged().sections().get(0).body());
        assertEquals(List.of(), merge.joined());
    }

    /** Among comparisons of equal length, the choice must not depend on spelling. */
    @Test
    void doNotTurnTheOrderOfComparisonsRound() {
        String ours = "모델은 좋다.";
        String theirs = "GPT-4o는 3.5% 높다.\nGPT-4o는 3.5% 높다.\n모델은 좋다.";
        Merge plain = merge("모델은 좋다. 모델은 좋다.\n모델은 매우 좋다.", ours, theirs);
        Merge spelled = merge("모델은 좋다. 모델은  좋다.\n모델은 매우 좋다.  ", ours, theirs);
        assertEquals(plain.clean(), spelled.clean());
        assertEquals(plain.merged(), spelled.merged());
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void ofTheMachineChangeNothingThatPeopleWrote(@ForAll("contents") Content base, @ForAll("contents") Content ours, @ForAll long seed) {
        Content theirs = Blur.of(base, seed);
        Merge merge = Merge.of(base, ours, theirs);
        assertTrue(merge.clean(), merge::toString);
        assertEquals(List.of(), merge.joined());
        looksLike(ours, merge.merged());
        assertTrue(!base.equals(ours) || theirs.equals(merge.merged()));
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void ofPeopleChangeNothingThatTheMachineWrites(@ForAll("contents") Content base, @ForAll("contents") Content theirs, @ForAll long seed) {
        Merge merge = Merge.of(base, Blur.of(base, seed), theirs);
        assertTrue(merge.clean(), merge::toString);
        assertEquals(List.of(), merge.joined());
        looksLike(theirs, merge.merged());
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void ofAnySideMakeNoOtherMerge(@ForAll("contents") Content base, @ForAll("contents") Content ours, @ForAll("contents") Content theirs, @ForAll long seed) {
        Merge plain = Merge.of(base, ours, theirs);
        for (Merge merge : List.of(Merge.of(Blur.of(base, seed), ours, theirs), Merge.of(base, Blur.of(ours, seed), theirs), Merge.of(base, ours, Blur.of(theirs, seed)))) {
            assertEquals(plain.clashes().stream().map(Clash::name).toList(), merge.clashes().stream().map(Clash::name).toList(), merge::toString);
            assertEquals(plain.joined().size(), merge.joined().size());
            looksLike(plain.merged(), merge.merged());
        }
    }

    @Property(seed = Seed.OF_ALL, tries = 3000)
    void ofTheSameFileAreMergedOnce(@ForAll("contents") Content base, @ForAll("contents") Content ours, @ForAll("contents") Content theirs, @ForAll long seed) {
        Content settled = Merge.of(base, ours, theirs).merged();
        Content spelled = Blur.of(theirs, seed);
        Merge again = Merge.of(theirs, settled, spelled);
        assertTrue(again.clean(), again::toString);
        looksLike(settled, again.merged());
        assertEquals(again.merged(), Merge.of(spelled, again.merged(), spelled).merged(), "once more");
    }

    private static void looksLike(Content expected, Content found) {
        assertTrue(Appearance.sameLine(expected.title(), found.title()), found::toString);
        assertEquals(Piece.ofLines(expected.authors()), Piece.ofLines(found.authors()));
        assertEquals(List.of(expected.sections().size(), expected.votes() == null, expected.thumbnail() == null),
                List.of(found.sections().size(), found.votes() == null, found.thumbnail() == null));
        for (int i = 0; i < expected.sections().size(); i++) {
            Section section = expected.sections().get(i);
            Section other = found.sections().get(i);
            assertTrue(Appearance.same(section, other), () -> section + " and " + other);
        }
    }

    private static Merge merge(String base, String ours, String theirs) {
        return Merge.of(content("T", List.of(), "A", base), content("T", List.of(), "A", ours), content("T", List.of(), "A", theirs));
    }

    private static Content content(String title, List<String> authors, String heading, String body) {
        return new Content(title, authors, 5, null, null, List.of(new Section(heading, body)));
    }

    @Provide
    Arbitrary<Content> contents() {
        return Contents.ofFewWords();
    }
}
