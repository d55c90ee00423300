package org.dailypapers.curation.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.Actor;
import org.dailypapers.account.PeopleService;
import org.dailypapers.digest.EntryEvent;
import org.dailypapers.digest.EntryKey;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.desk.DeskRow;
import org.dailypapers.digest.view.Audience;
import org.dailypapers.digest.view.EventRow;
import org.dailypapers.digest.view.HistoryRepository;
import org.dailypapers.digest.view.RevisionRow;

/** The revisions of the entry in the editor, and the latest reasons that the person editing it gave. */
@Named
@RequestScoped
public class EditorHistory {

    private static final int REASONS = 8;

    @Inject
    private HistoryRepository history;
    @Inject
    private PeopleService people;

    private List<HistoryLine> revisions = List.of();
    private List<String> reasons = List.of();
    private EventRow kept;

    void load(DeskRow row, EntryKey key, Actor editor) {
        EntryEvent.Kind kind = row.withdrawn() ? EntryEvent.Kind.WITHDRAWN : row.hidden() ? EntryEvent.Kind.HIDDEN
                : row.status() == Status.RETURNED ? EntryEvent.Kind.STATUS : null;
        kept = kind == null ? null : history.events(key, Audience.DESK).stream().filter(event -> event.kind() == kind
                && event.after().equals(kind == EntryEvent.Kind.STATUS ? Status.RETURNED.name() : Boolean.TRUE.toString())).findFirst().orElse(null);
        List<RevisionRow> rows = history.revisions(key, Audience.DESK);
        Set<Long> ids = rows.stream().map(RevisionRow::personId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, String> names = ids.isEmpty() ? Map.of() : people.displayNames(ids);
        revisions = rows.stream().map(one -> new HistoryLine(one, one.personId() == null ? null : names.get(one.personId()))).toList();
        reasons = history.reasons(editor.id(), REASONS);
    }

    /** @return all revisions, the newest first */
    public List<HistoryLine> getRevisions() {
        return revisions;
    }

    /** @return what keeps the entry from readers: who did that last, when and why; null if nothing does */
    public EventRow getKept() {
        return kept;
    }

    /** @return the display name of who did that */
    public String getKeptBy() {
        return kept.personId() == null ? "?" : people.displayNames(List.of(kept.personId())).getOrDefault(kept.personId(), "?");
    }

    /** @return the latest reasons that the editor gave, the newest first */
    public List<String> getReasons() {
        return reasons;
    }

    /**
     * A revision and who made it.
     *
     * @param row the revision
     * @param name the display name; null for an import
     */
    public record HistoryLine(RevisionRow row, String name) {

        /** @return the number of the revision before; null for the first */
        public Integer previous() {
            return row.number() == 1 ? null : Integer.valueOf(row.number() - 1);
        }
    }
}
