package org.dailypapers.reading.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dailypapers.account.PeopleService;
import org.dailypapers.content.Content;
import org.dailypapers.content.diff.Comparison;
import org.dailypapers.content.diff.FieldChange;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.source.Attribution;
import org.dailypapers.digest.view.PaperRevision;

/**
 * The history of a paper's entries.
 *
 * @param corrections editors' changes since the last imported text; the newest entry's first, newest first, at most {@link #MOST}
 * @param more how many further corrections there are
 * @param approved when the published revisions were approved, by day
 * @param originals the sources of the texts that were changed
 */
public record PaperHistory(List<Correction> corrections, int more, Map<LocalDate, Instant> approved,
        List<Attribution> originals) {

    private static final int MOST = 5;

    /**
     * @param revisions revisions of the paper's entries; the newest entry's first, each entry's oldest revision first
     * @param people gives the names of editors, with at most one query
     * @param contents gives the contents of revisions by their identifiers; asked once, for those that are compared
     * @return the history
     */
    static PaperHistory of(List<PaperRevision> revisions, PeopleService people, Function<Collection<Long>, Map<Long, Content>> contents) {
        Map<Long, String> names = EntryHistory.names(revisions.stream().map(PaperRevision::row).toList(), List.of(), people);
        Map<LocalDate, List<PaperRevision>> days = revisions.stream().collect(Collectors.groupingBy(PaperRevision::date,
                LinkedHashMap::new, Collectors.toList()));
        List<Edit> edits = days.values().stream().flatMap(all -> edits(sinceMachine(all), names).stream()).toList();
        List<Edit> few = edits.subList(0, Math.min(MOST, edits.size()));
        Map<Long, Content> compared = contents.apply(few.stream().flatMap(edit -> Stream.of(edit.before.id(), edit.after.id())).distinct().toList());
        List<PaperRevision> shown = revisions.stream().filter(revision -> revision.row().published()).toList();
        return new PaperHistory(few.stream().map(edit -> edit.correction(compared)).toList(), edits.size() - few.size(),
                shown.stream().filter(revision -> revision.row().status() == Status.APPROVED && revision.approvedAt() != null)
                        .collect(Collectors.toMap(PaperRevision::date, PaperRevision::approvedAt)),
                shown.stream().filter(revision -> revision.sourced() && !revision.machine())
                        .map(PaperRevision::attribution).distinct().toList());
    }

    /** @return whether all texts that were corrected were written by a machine */
    public boolean machine() {
        return corrections.stream().allMatch(Correction::machine);
    }

    /** @return the last imported revision and those after it; all revisions if none was imported */
    private static List<PaperRevision> sinceMachine(List<PaperRevision> revisions) {
        int last = IntStream.range(0, revisions.size()).filter(i -> revisions.get(i).machine()).max().orElse(0);
        return revisions.subList(last, revisions.size());
    }

    private static List<Edit> edits(List<PaperRevision> revisions, Map<Long, String> names) {
        Map<Integer, PaperRevision> byNumber = revisions.stream().collect(Collectors.toMap(revision -> revision.row().number(), revision -> revision));
        return new EntryHistory(revisions.stream().map(PaperRevision::row).toList(), List.of(), names).lines().stream()
                .filter(line -> line.row().personId() != null && line.previous() != null)
                .map(line -> new Edit(byNumber.get(line.previous()), byNumber.get(line.row().number()), line)).toList();
    }

    /** A correction whose text has not been read yet. */
    private record Edit(PaperRevision before, PaperRevision after, RevisionLine line) {

        Correction correction(Map<Long, Content> contents) {
            List<FieldChange> changes = Comparison.of(contents.get(before.id()), contents.get(after.id())).changed().stream()
                    .map(FieldChange::brief).toList();
            return new Correction(after.date(), line.changing(changes), before.machine());
        }
    }
}
