package org.dailypapers.reading.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dailypapers.account.PeopleService;
import org.dailypapers.digest.view.EventRow;
import org.dailypapers.digest.view.RevisionRow;

/** Combines the revisions of an entry with the names of their authors and what became of them. */
final class EntryHistory {

    private final List<RevisionRow> rows;
    private final List<EventRow> events;
    private final Map<Long, String> names;

    /**
     * @param rows the revisions, oldest first
     * @param events changes of status
     * @param names the display names of the people who made them, by person id
     */
    EntryHistory(Collection<RevisionRow> rows, List<EventRow> events, Map<Long, String> names) {
        this.rows = List.copyOf(rows);
        this.events = events;
        this.names = names;
    }

    /** Reads all names with one query. */
    static EntryHistory of(Collection<RevisionRow> rows, List<EventRow> events, PeopleService people) {
        return new EntryHistory(rows, events, names(rows, events, people));
    }

    static Map<Long, String> names(Collection<RevisionRow> rows, List<EventRow> events, PeopleService people) {
        return people.displayNames(Stream.concat(rows.stream().map(RevisionRow::personId),
                events.stream().map(EventRow::personId)).filter(Objects::nonNull).distinct().toList());
    }

    /** @return the revisions, newest first, without their changes */
    List<RevisionLine> lines() {
        List<RevisionLine> lines = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            RevisionRow row = rows.get(i);
            lines.add(new RevisionLine(row, name(row.personId()), i == 0 ? null : rows.get(i - 1).number(), List.of(), judgements(row.number())));
        }
        return lines;
    }

    private List<RevisionLine.Judgement> judgements(int number) {
        return events.stream().filter(event -> event.revision() == number)
                .map(event -> new RevisionLine.Judgement(event, name(event.personId()))).toList();
    }

    private String name(Long personId) {
        return personId == null ? null : names.get(personId);
    }
}
