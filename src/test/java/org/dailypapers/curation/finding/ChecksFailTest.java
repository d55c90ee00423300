package org.dailypapers.curation.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.dailypapers.content.Content;
import org.dailypapers.content.Section;
import org.dailypapers.curation.MarkerCheckFixture;
import org.dailypapers.curation.check.Check;
import org.dailypapers.curation.check.Finding;
import org.dailypapers.curation.check.Rule;
import org.dailypapers.curation.check.Subject;
import org.dailypapers.digest.EntryKey;
import org.junit.jupiter.api.Test;

/** Findings of a check that now fails stay, and findings that disappear by themselves count as fixed by nobody. */
class ChecksFailTest {

    private static final MarkerCheckFixture CHECK = new MarkerCheckFixture();
    private static final Content CONTENT = new Content("T", List.of(), 1, null, null, List.of(new Section("A", "§§one")));
    private static final Subject SUBJECT = new Subject(LocalDate.EPOCH, "2004.00001", CONTENT, List.of());
    private static final CheckInput ENTRY = new CheckInput(1, new EntryKey(LocalDate.EPOCH, "2004.00001"), 2, 3L, false, false, false, CONTENT);

    @Test
    void failsWhateverIsThrown() {
        CheckRegistry.Outcome outcome = new CheckRegistry(List.of(new Endless())).find(SUBJECT, Set.of());
        assertEquals(new CheckRegistry.Outcome(List.of(), Set.of(MarkerCheckFixture.NAME)), outcome);
    }

    @Test
    void keepsWhatItFound() {
        StoredFinding known = known();
        new FindingUpdate(ENTRY, List.of(known), Stream.of(), true).take(new CheckRegistry.Outcome(List.of(), Set.of(MarkerCheckFixture.NAME)));
        assertEquals(FindingState.OPEN, known.state());
    }

    @Test
    void isMendedByWhoWroteARevisionAlone() {
        StoredFinding known = known();
        new FindingUpdate(ENTRY, List.of(known), Stream.of(), false).take(new CheckRegistry.Outcome(List.of(), Set.of()));
        assertEquals(FindingState.MENDED, known.state());
        assertEquals(null, known.closedBy());
        StoredFinding other = known();
        new FindingUpdate(ENTRY, List.of(other), Stream.of(), true).take(new CheckRegistry.Outcome(List.of(), Set.of()));
        assertEquals(3L, other.closedBy());
    }

    private static StoredFinding known() {
        return new StoredFinding(1, new CheckHit(CHECK, CHECK.find(SUBJECT).get(0)), 0, Instant.now());
    }

    /** Never ends. */
    private static final class Endless implements Check {

        @Override
        public Rule rule() {
            return CHECK.rule();
        }

        @Override
        public List<Finding> find(Subject subject) {
            return find(subject);
        }
    }
}
