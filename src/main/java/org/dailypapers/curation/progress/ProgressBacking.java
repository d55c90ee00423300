package org.dailypapers.curation.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.dailypapers.account.PeopleService;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.curation.bulk.Bulk;
import org.dailypapers.curation.bulk.BulkRepository;
import org.dailypapers.curation.bulk.BulkWords;
import org.dailypapers.curation.finding.FindingRepository;
import org.dailypapers.curation.finding.FindingState;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;

/** The progress page: what editors and checks got done. */
@Named
@RequestScoped
public class ProgressBacking {

    private static final int WEEKS = 12;
    private static final int BULKS = 20;

    @Inject
    private ProgressRepository repository;
    @Inject
    private FindingRepository findings;
    @Inject
    private BulkRepository bulks;
    @Inject
    private PeopleService people;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private BulkWords bulkWords;
    @Inject
    private Words words;
    @Inject
    private Settings settings;

    private List<Week> weeks;
    private List<Share> shares;
    private List<BulkLine> done;

    /** Counts the weeks. */
    public void load() {
        visitor.require(Role.EDITOR);
        List<Instant> bounds = Week.bounds(LocalDate.now(settings.zone()), WEEKS, settings.zone());
        Map<FindingState, Map<Long, long[]>> closed = repository.closed(bounds);
        Map<Long, long[]> mended = closed.getOrDefault(FindingState.MENDED, Map.of());
        Map<Long, long[]> dismissed = closed.getOrDefault(FindingState.DISMISSED, Map.of());
        Map<Long, long[]> approved = repository.approved(bounds);
        Map<Long, long[]> corrected = repository.corrected(bounds);
        Week.Counts counts = new Week.Counts(repository.found(bounds), sum(mended), sum(dismissed),
                sum(closed.getOrDefault(FindingState.ACCEPTED, Map.of())), sum(approved));
        weeks = Week.of(bounds, settings.zone(), counts, findings.open(), repository.first());
        Set<Long> ids = new TreeSet<>();
        List.of(mended, dismissed, approved, corrected).forEach(map -> ids.addAll(map.keySet()));
        List<Bulk> newest = bulks.newest(BULKS);
        newest.forEach(bulk -> ids.add(bulk.personId()));
        Map<Long, String> names = new HashMap<>(people.displayNames(ids));
        names.put(ProgressRepository.IMPORTS, words.text("table.by.import"));
        names.put(ProgressRepository.BULK, words.text("progress.bulk"));
        shares = ids.stream().filter(names::containsKey).map(id -> new Share(names.get(id), id > 0, total(corrected, id), total(mended, id),
                total(dismissed, id), total(approved, id))).filter(share -> share.all() > 0)
                .sorted(Comparator.comparing(Share::person).thenComparing(Share::all).reversed()).toList();
        done = newest.stream().map(bulk -> new BulkLine(bulk, bulkWords.title(bulk.kind(), bulk.check()), names.getOrDefault(bulk.personId(), "?"),
                page.link(Routes.BULK_RUN.path(bulk.id())))).toList();
    }

    private static long[] sum(Map<Long, long[]> people) {
        long[] sum = new long[WEEKS];
        people.values().forEach(numbers -> Arrays.setAll(sum, i -> sum[i] + numbers[i]));
        return sum;
    }

    private static long total(Map<Long, long[]> people, long id) {
        return Arrays.stream(people.getOrDefault(id, new long[0])).sum();
    }

    /** @return the weeks, the newest first */
    public List<Week> getWeeks() {
        return weeks;
    }

    /** @return the largest number of findings open at the end of a week; at least 1 */
    public long getMost() {
        return Math.max(1, weeks.stream().mapToLong(Week::open).max().orElse(1));
    }

    /** @return what each person did in these weeks, most active first, and then what imports and bulk actions did */
    public List<Share> getShares() {
        return shares;
    }

    /** @return the bulk actions, newest first */
    public List<BulkLine> getDone() {
        return done;
    }

    /**
     * What a person, imports or bulk actions did.
     *
     * @param who the display name
     * @param person whether it is a person
     * @param corrected the number of revisions
     * @param mended the number of findings that these fixed
     * @param dismissed the number of dismissed findings
     * @param approved the number of approvals
     */
    public record Share(String who, boolean person, long corrected, long mended, long dismissed, long approved) {

        /** @return the total */
        public long all() {
            return corrected + mended + dismissed + approved;
        }
    }

    /**
     * A bulk action in the list.
     *
     * @param bulk the bulk action
     * @param title its name in words
     * @param who the display name of the person who started it
     * @param link the address of a page with details
     */
    public record BulkLine(Bulk bulk, String title, String who, String link) {
    }
}
