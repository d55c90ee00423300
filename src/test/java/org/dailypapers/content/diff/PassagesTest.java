package org.dailypapers.content.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dailypapers.Seed;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Property(seed = Seed.OF_ALL, tries = 2000)
    void everyChangeIsInAPassageAndEveryPassageHasOne(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<DiffSegment> runs = TextDiff.of(before, after);
        List<List<DiffSegment>> passages = Passages.of(runs);
        for (DiffSegment.Kind kind : List.of(DiffSegment.Kind.REMOVED, DiffSegment.Kind.ADDED)) {
            assertEquals(of(kind, runs), passages.stream().map(passage -> of(kind, passage)).collect(Collectors.joining()));
        }
        passages.forEach(passage -> assertTrue(passage.stream().anyMatch(diffSegment -> diffSegment.kind() != DiffSegment.Kind.SAME), passages::toString));
        passages.forEach(passage -> assertTrue(after.contains(TextDiff.after(passage)), passages::toString));
    }

    @Test
    void leavesOutSentencesThatDidNotChange() {
        List<DiffSegment> runs = TextDiff.of("하나다. 둘이다. 셋이다. 넷이다. 다섯이다.", "하나다. 두울이다. 셋이다. 넷이다. 다섯이다. 여섯이다.");
        assertEquals(List.of("[둘이다][두울이다]. ", "[ 여섯이다.]"), Passages.of(runs).stream().map(PassagesTest::shown).toList());
    }

    @Test
    void aRemovedSentenceStandsAlone() {
        assertEquals(List.of("[둘이다. ]"), Passages.of(TextDiff.of("하나다. 둘이다. 셋이다.", "하나다. 셋이다.")).stream()
                .map(PassagesTest::shown).toList());
    }

    private static String of(DiffSegment.Kind kind, List<DiffSegment> runs) {
        return runs.stream().filter(diffSegment -> diffSegment.kind() == kind).map(DiffSegment::text).collect(Collectors.joining());
    }

    private static String shown(List<DiffSegment> runs) {
        return runs.stream().map(diffSegment -> diffSegment.kind() == DiffSegment.Kind.SAME ? diffSegment.text() : "[" + diffSegment.text() + "]").collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("모델은 좋다. ", "모델은 매우 좋다. ", "GPT-4o는 3.5% 높다.\n", "It works, e.g. here. ", "\n\n", "- 하나\n", "끝")
                .list().ofMaxSize(8).map(parts -> String.join("", parts));
    }
}
