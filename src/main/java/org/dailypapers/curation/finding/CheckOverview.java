package org.dailypapers.curation.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.PeopleService;
import org.dailypapers.curation.check.Check;

/** Statistics of all checks: their findings, whether they are switched on, and how many entries were checked. */
@Named
@RequestScoped
public class CheckOverview {

    @Inject
    private CheckRegistry checks;
    @Inject
    private CheckTexts texts;
    @Inject
    private FindingRepository repository;
    @Inject
    private PeopleService people;

    private List<CheckRow> rows;
    private long done;
    private long entries;

    void load() {
        Map<String, Dismissal> off = repository.off();
        Map<String, Map<FindingState, long[]>> tally = new HashMap<>();
        repository.tally().forEach(row -> tally.computeIfAbsent((String) row[0], check -> new HashMap<>())
                .put((FindingState) row[1], new long[] {(long) row[2], (long) row[3]}));
        Map<Long, String> names = people.displayNames(off.values().stream().map(Dismissal::personId).collect(Collectors.toSet()));
        entries = repository.entries();
        done = repository.done(checks.fingerprint(off.keySet()));
        rows = checks.all().stream().map(check -> row(check, tally.getOrDefault(check.name(), Map.of()), off.get(check.name()), names))
                .toList();
    }

    private CheckRow row(Check check, Map<FindingState, long[]> tally, Dismissal off, Map<Long, String> names) {
        long[] none = {0, 0};
        return new CheckRow(check.name(), check.version(), check.severity().name().toLowerCase(Locale.ROOT),
                texts.title(check.name()), texts.text(check.name()), texts.common(check.name()), check.rule().example(),
                tally.getOrDefault(FindingState.OPEN, none)[0], tally.getOrDefault(FindingState.OPEN, none)[1],
                tally.getOrDefault(FindingState.MENDED, none)[0], tally.getOrDefault(FindingState.DISMISSED, none)[0],
                off == null ? null : off.reason(), off == null ? null : names.getOrDefault(off.personId(), "?"));
    }

    /** @return the checks, most serious first */
    public List<CheckRow> getRows() {
        return rows;
    }

    /** @return how many entries have been checked in their current state by the current checks */
    public long getDone() {
        return Math.min(done, entries);
    }

    /** @return how many entries there are */
    public long getEntries() {
        return entries;
    }
}
