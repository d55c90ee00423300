package org.dailypapers.reading.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dailypapers.account.PeopleService;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.diff.FieldChange;
import org.dailypapers.digest.view.EventRow;
import org.dailypapers.digest.view.RevisionView;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.reading.Heading;

/** Combines the revisions of an entry with the changes between them and the names of their authors. */
final class EntryHistory {

    private final List<RevisionView> views;
    private final List<EventRow> events;
    private final Map<Long, String> names;

    /**
     * @param views the revisions, oldest first
     * @param events changes of status
     * @param names the display names of the people who made them, by person id
     */
    EntryHistory(Collection<RevisionView> views, List<EventRow> events, Map<Long, String> names) {
        this.views = List.copyOf(views);
        this.events = events;
        this.names = names;
    }

    /** Reads all names with one query. */
    static EntryHistory of(Collection<RevisionView> views, List<EventRow> events, PeopleService people) {
        return new EntryHistory(views, events, names(views, events, people));
    }

    static Map<Long, String> names(Collection<RevisionView> views, List<EventRow> events, PeopleService people) {
        return people.displayNames(Stream.concat(views.stream().map(view -> view.row().personId()),
                events.stream().map(EventRow::personId)).filter(Objects::nonNull).distinct().toList());
    }

    /** @return the title of the paper in the published revision; if there is none, in the newest one */
    Heading title(String arxivId) {
        return views.stream().filter(view -> view.row().published()).findFirst()
                .or(() -> views.stream().reduce((earlier, later) -> later))
                .map(view -> Heading.of(view.content().title(), arxivId)).orElseThrow(NotFound::new);
    }

    /** @return the revisions, newest first */
    List<RevisionLine> lines() {
        return lines(false);
    }

    /** @return the revisions, newest first, each with its changes since the one before */
    List<RevisionLine> linesWithChanges() {
        return lines(true);
    }

    private List<RevisionLine> lines(boolean changes) {
        List<RevisionLine> lines = new ArrayList<>();
        for (int i = views.size() - 1; i >= 0; i--) {
            RevisionView before = i == 0 ? null : views.get(i - 1);
            lines.add(line(before, views.get(i), changes && before != null));
        }
        return lines;
    }

    private RevisionLine line(RevisionView before, RevisionView view, boolean compared) {
        List<FieldChange> changes = !compared ? List.of()
                : Comparison.of(before.content(), view.content()).changed().stream().map(FieldChange::brief).toList();
        return new RevisionLine(view.row(), name(view.row().personId()), before == null ? null : before.row().number(), changes,
                judgements(view.row().number()));
    }

    private List<RevisionLine.Judgement> judgements(int number) {
        return events.stream().filter(event -> event.revision() == number)
                .map(event -> new RevisionLine.Judgement(event, name(event.personId()))).toList();
    }

    private String name(Long personId) {
        return personId == null ? null : names.get(personId);
    }
}
