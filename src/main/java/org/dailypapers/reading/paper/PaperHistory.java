package org.dailypapers.reading.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dailypapers.account.PeopleService;
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
     * @return the history
     */
    static PaperHistory of(List<PaperRevision> revisions, PeopleService people) {
        Map<Long, String> names = EntryHistory.names(revisions.stream().map(PaperRevision::view).toList(), List.of(), people);
        Map<LocalDate, List<PaperRevision>> days = revisions.stream().collect(Collectors.groupingBy(PaperRevision::date,
                LinkedHashMap::new, Collectors.toList()));
        List<Correction> corrections = new ArrayList<>();
        days.forEach((date, all) -> corrections.addAll(corrections(date, sinceMachine(all), names)));
        List<PaperRevision> shown = revisions.stream().filter(revision -> revision.view().row().published()).toList();
        return new PaperHistory(List.copyOf(corrections.subList(0, Math.min(MOST, corrections.size()))),
                Math.max(0, corrections.size() - MOST),
                shown.stream().filter(revision -> revision.view().row().status() == Status.APPROVED && revision.approvedAt() != null)
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

    private static List<Correction> corrections(LocalDate date, List<PaperRevision> revisions, Map<Long, String> names) {
        Map<Integer, Boolean> machine = revisions.stream().collect(Collectors.toMap(revision -> revision.view().row().number(),
                PaperRevision::machine));
        return new EntryHistory(revisions.stream().map(PaperRevision::view).toList(), List.of(), names).linesWithChanges().stream()
                .filter(line -> line.row().personId() != null && line.previous() != null)
                .map(line -> new Correction(date, line, machine.get(line.previous()))).toList();
    }
}
