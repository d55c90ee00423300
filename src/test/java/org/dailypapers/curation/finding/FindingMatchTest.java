package org.dailypapers.curation.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.curation.MarkerCheckFixture;
import org.dailypapers.curation.check.Subject;
import org.junit.jupiter.api.Test;

class FindingMatchTest {

    private static final MarkerCheckFixture CHECK = new MarkerCheckFixture();

    @Test
    void isTheSameWhereverItsSectionStandsAndWhateverItIsCalled() {
        List<StoredFinding> known = kept("A", "앞 §§one", "B", "글");
        FindingMatch match = FindingMatch.of(known, found("B", "글", "New name", "다른 앞 §§one 뒤"));
        assertEquals(List.of(), match.fresh());
        assertEquals(List.of(), match.gone());
        match.again().forEach((finding, place) -> finding.seen(place));
        assertEquals(1, known.get(0).section());
    }

    @Test
    void isAnotherWhenItsPassageChanges() {
        List<StoredFinding> known = kept("A", "§§one");
        FindingMatch match = FindingMatch.of(known, found("A", "§§ones"));
        assertEquals(known, match.gone());
        assertEquals(1, match.fresh().size());
        assertNotEquals(known.get(0).key(), match.fresh().get(0).found().key());
    }

    @Test
    void countsTheSamePassageAsOftenAsItStands() {
        List<StoredFinding> known = kept("A", "§§one §§one", "B", "§§one");
        assertEquals(List.of(0, 1, 2), known.stream().map(StoredFinding::number).toList());
        FindingMatch match = FindingMatch.of(known, found("A", "§§one §§one", "B", "§§one §§one"));
        assertEquals(List.of(3), match.fresh().stream().map(FindingMatch.Fresh::number).toList());
    }

    @Test
    void takesWhatWasMendedForOpenAndNotForDismissed() {
        List<StoredFinding> known = kept("A", "§§one §§one §§one");
        known.get(2).dismiss(new DismissalRequest(DismissalScope.FINDING, 1, "fine", Instant.now(), null));
        FindingMatch match = FindingMatch.of(known, found("A", "§§one"));
        assertSame(known.get(2), match.again().keySet().iterator().next());
        assertEquals(known.subList(0, 2), match.gone());
    }

    @Test
    void isTheNearestInTheSameSectionWhereOneIsNew() {
        List<StoredFinding> known = kept("A", "글 글 글 §§one", "B", "§§one");
        known.get(1).dismiss(new DismissalRequest(DismissalScope.FINDING, 1, "fine", Instant.now(), null));
        FindingMatch match = FindingMatch.of(known, found("A", "§§one 글 §§one", "B", "§§one"));
        assertEquals(1, match.again().get(known.get(1)).finding().passage().section());
        assertEquals(8, match.again().get(known.get(0)).finding().passage().start());
        assertEquals(List.of(0), match.fresh().stream().map(one -> one.found().finding().passage().start()).toList());
    }

    @Test
    void knowsWhatWasMendedBefore() {
        List<StoredFinding> known = kept("A", "§§one");
        known.get(0).mended(3L, Instant.now());
        FindingMatch match = FindingMatch.of(known, found("A", "§§one"));
        assertEquals(List.of(), match.fresh());
        assertEquals(1, match.again().size());
    }

    private static List<StoredFinding> kept(String... sections) {
        List<StoredFinding> kept = new ArrayList<>();
        FindingMatch.of(List.of(), found(sections)).fresh().forEach(one -> kept.add(new StoredFinding(1, one.found(), one.number(), Instant.now())));
        return kept;
    }

    private static List<CheckHit> found(String... sections) {
        List<Section> parts = new ArrayList<>();
        for (int i = 0; i < sections.length; i += 2) {
            parts.add(new Section(sections[i], sections[i + 1]));
        }
        return CHECK.find(new Subject(LocalDate.EPOCH, "2004.00001", new Content("T", List.of(), 1, null, null, parts), List.of()))
                .stream().map(finding -> new CheckHit(CHECK, finding)).toList();
    }
}
