package org.dailypapers.reading.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dailypapers.digest.Status;
import org.dailypapers.digest.erasure.ErasureRepository;
import org.dailypapers.digest.erasure.Tombstone;
import org.dailypapers.digest.view.AbsenceRepository;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.DigestView;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntryRow;
import org.dailypapers.digest.view.Neighbours;
import org.dailypapers.digest.view.UnpublishedEntry;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.reading.DayEntry;
import org.dailypapers.reading.TableRow;

/** A digest. */
@Named
@RequestScoped
public class DayBacking {

    @Inject
    private DigestRepository digests;

    @Inject
    private EntryRepository entries;

    @Inject
    private ErasureRepository erasures;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private NearestDays nearest;

    @Inject
    private Page page;

    @Inject
    private Settings settings;

    private DigestView digest;
    private Neighbours neighbours;
    private DayView view;
    private DayOrder order;
    private List<DayEntry> papers;
    private List<Tombstone> erased;
    private List<UnpublishedEntry> unpublished;
    private MonthGrid month;
    private Map<LocalDate, TableRow> tops;

    /** Loads the day that the address names, or the newest; leaves everything empty if there is no digest at all. */
    public void load() {
        view = DayView.of(page.query().get("view"));
        order = DayOrder.of(page.query().get("sort"));
        String named = page.place("date");
        Optional<LocalDate> date = named == null ? digests.newest()
                : Optional.of(Optional.ofNullable(Params.date(named)).orElseThrow(NotFound::new));
        if (date.isPresent()) {
            load(date.get());
        }
    }

    private void load(LocalDate date) {
        digest = digests.find(date).orElseThrow(() -> missing(date));
        neighbours = digests.neighbours(date);
        papers = DayOrder.vanishedLast(entries.day(date, order.sort())).stream()
                .map(view == DayView.LIST ? DayEntry::listed : DayEntry::of).toList();
        erased = erasures.of(date);
        unpublished = absences.of(date);
        tops = entries.mostVoted(neighbours.previous() == null ? date : neighbours.previous(), neighbours.next() == null ? date : neighbours.next(), 1)
                .stream().collect(Collectors.toMap(EntryRow::date, TableRow::of));
        month = YearMap.of(date.getYear(), digests.daysAround(Year.from(date))).month(YearMonth.from(date));
    }

    private NotFound missing(LocalDate date) {
        nearest.find(date);
        return absences.day(date);
    }

    /** @return the digest; null if there is none at all */
    public DigestView getDigest() {
        return digest;
    }

    /** @return the previous and the next day with papers for readers */
    public Neighbours getNeighbours() {
        return neighbours;
    }

    /** @return how densely the entries are shown */
    public DayView getView() {
        return view;
    }

    /** @return the views to choose from */
    public DayView[] getViews() {
        return DayView.values();
    }

    /**
     * @param status a status
     * @return how many entries have it
     */
    public long count(Status status) {
        return papers.stream().filter(paper -> paper.entry().status() == status).count();
    }

    /** @return how many days ago the newest digest was, if that is worth saying: from 2; null if it was today or yesterday, or another day was asked for */
    public Long getAge() {
        long days = ChronoUnit.DAYS.between(digest.date(), LocalDate.now(settings.zone()));
        return page.place("date") == null && days > 1 ? days : null;
    }

    /**
     * @param date the previous or the next day
     * @return its paper with the most votes; null if it has none
     */
    public TableRow top(LocalDate date) {
        return tops.get(date);
    }

    /** @return the sort order of the entries */
    public DayOrder getOrder() {
        return order;
    }

    /** @return the sort orders to choose from; by votes only if some are known */
    public List<DayOrder> getOrders() {
        boolean known = papers.stream().anyMatch(paper -> paper.votes() != null);
        return Arrays.stream(DayOrder.values()).filter(one -> known || one != DayOrder.VOTES || one == order).toList();
    }

    /** @return the entries in order */
    public List<DayEntry> getPapers() {
        return papers;
    }

    /** @return the tombstones of the entries erased on this day */
    public List<Tombstone> getErased() {
        return erased;
    }

    /** @return what was unpublished of the day */
    public List<UnpublishedEntry> getUnpublished() {
        return unpublished;
    }

    /** @return the month of the day */
    public MonthGrid getMonth() {
        return month;
    }
}
