package org.dailypapers.reading.paper;

import org.dailypapers.content.Content;
import org.dailypapers.content.FieldName;
import org.dailypapers.content.Section;
import org.dailypapers.content.diff.AuthorChange;
import org.dailypapers.content.diff.Change;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.diff.DiffSegment;
import org.dailypapers.content.diff.FieldChange;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.Origin;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.view.EventRow;
import org.dailypapers.digest.view.RevisionRow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntryHistoryTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    void eachRevisionIsHeldAgainstTheOneBeforeThatCanBeSeen() {
        EventRow approval = new EventRow(5, EntryEvent.Kind.STATUS, "CORRECTED", "APPROVED", 8L, null, NOW, null);
        List<RevisionLine> lines = new EntryHistory(List.of(row(1), row(5)),
                List.of(approval), Map.of(7L, "Ada")).lines();
        assertEquals(List.of(5, 1), lines.stream().map(line -> line.row().number()).toList());
        assertEquals(1, lines.get(0).previous());
        assertEquals("Ada", lines.get(0).name());
        assertEquals(List.of(new RevisionLine.Judgement(approval, null)), lines.get(0).judgements());
        assertNull(lines.get(1).previous());
        assertNull(lines.get(1).name());
    }

    @Test
    void aChangeIsNamedOrShownInBrief() {
        Comparison.Field field = Comparison.of(saying("하나다. 둘이다. 셋이다."), saying("하나다. 두울이다. 셋이다.")).changed().get(0);
        FieldChange brief = FieldChange.brief(field);
        assertEquals(FieldName.SECTION, brief.name());
        assertEquals(List.of(new DiffSegment(DiffSegment.Kind.REMOVED, "둘이다"), new DiffSegment(DiffSegment.Kind.ADDED, "두울이다"), new DiffSegment(DiffSegment.Kind.SAME, ". ")),
                brief.passages().get(0));
        assertEquals(new FieldChange(FieldName.SECTION, "What's New", Change.CHANGED, List.of(), List.of(), List.of()), FieldChange.named(field));
    }

    @Test
    void ofManyAuthorsOnlyThoseAroundAChangeAreNamed() {
        List<String> before = new ArrayList<>(IntStream.rangeClosed(1, 400).mapToObj(i -> "A" + i).toList());
        List<String> after = new ArrayList<>(before);
        after.remove(199);
        after.add("B");
        List<AuthorChange> authors = FieldChange.brief(Comparison.of(content(before), content(after)).changed()
                .get(0)).authors();
        assertEquals(List.of(new AuthorChange("A1", Change.SAME, 0), new AuthorChange(null, Change.SAME, 197),
                new AuthorChange("A199", Change.SAME, 0), new AuthorChange("A200", Change.REMOVED, 0),
                new AuthorChange("A201", Change.SAME, 0), new AuthorChange(null, Change.SAME, 198),
                new AuthorChange("A400", Change.SAME, 0), new AuthorChange("B", Change.ADDED, 0)), authors);
    }

    @Test
    void aNewSectionIsNotRenamedAndALoneLineEndCanBeSeen() {
        Content before = new Content("T", List.of(), null, null, null, List.of(new Section("A", "하나다.\n둘이다.")));
        Content after = new Content("T", List.of(), null, null, null, List.of(new Section("A", "하나다.\n\n둘이다."), new Section("B", "새것이다.")));
        List<FieldChange> changes = Comparison.of(before, after).changed().stream().map(FieldChange::whole).toList();
        DiffSegment added = changes.get(0).passages().get(0).stream().filter(diffSegment -> diffSegment.kind() == DiffSegment.Kind.ADDED).findFirst().orElseThrow();
        assertEquals("line", added.parts().get(0).sign().name());
        assertEquals(Change.ADDED, changes.get(1).change());
        assertEquals(List.of(), changes.get(1).headings());
        assertFalse(changes.get(1).same());
    }

    private static Content content(List<String> authors) {
        return new Content("T", authors, null, null, null, List.of());
    }

    private static Content saying(String body) {
        return new Content("T", List.of("A"), 1, null, null, List.of(new Section("What's New", body)));
    }

    private static RevisionRow row(int number) {
        boolean human = number > 1;
        return new RevisionRow(number, human ? Origin.EDIT : Origin.IMPORT, human ? Status.CORRECTED : Status.MACHINE,
                human ? 7L : null, human ? "오탈자" : null, null, NOW, human);
    }
}
