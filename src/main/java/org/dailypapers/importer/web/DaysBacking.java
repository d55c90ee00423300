package org.dailypapers.importer.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.digest.view.DayCount;
import org.dailypapers.digest.view.DayRepository;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.TypedForm;

/** The days that readers see, of a period that the address may name, and those that are unpublished, to choose from. */
@Named
@RequestScoped
public class DaysBacking {

    /** How many days are listed if the address names no period. */
    private static final int USUAL = 31;
    /** How many days are listed at most; the rest are reached by another period. */
    private static final int MOST = 400;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Inject
    private DigestRepository digests;
    @Inject
    private DayRepository repository;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;

    private List<DayCount> published = List.of();
    private List<LocalDate> withdrawn = List.of();
    private boolean more;
    private boolean period;
    private Set<LocalDate> chosen = Set.of();

    /** Loads the days. */
    void load() {
        LocalDate from = Params.date(page.query().get("from"));
        LocalDate to = Params.date(page.query().get("to"));
        period = from != null || to != null;
        int most = period ? MOST : USUAL;
        published = digests.newestDays(from == null ? FIRST : from, to == null ? LAST : to, 0, most + 1);
        more = published.size() > most;
        published = published.stream().limit(most).toList();
        withdrawn = repository.withdrawn();
        chosen = Arrays.stream(typed.values("days:day")).map(Params::date).collect(Collectors.toSet());
    }

    /** @return the days that readers see, the newest first; only some of them if there are many */
    public List<DayCount> getPublished() {
        return published;
    }

    /** @return the unpublished days, the newest first */
    public List<LocalDate> getWithdrawn() {
        return withdrawn;
    }

    /** @return whether readers see more days than are listed */
    public boolean isMore() {
        return more;
    }

    /** @return whether the address names a period */
    public boolean isPeriod() {
        return period;
    }

    /** @return whether there is no day at all */
    public boolean isNone() {
        return published.isEmpty() && withdrawn.isEmpty() && !period;
    }

    /** @return whether days to unpublish were chosen */
    public boolean isOpen() {
        return period || isSubmitted();
    }

    /** @return whether the form with days to unpublish was submitted; its errors are shown even if there is no such day any more */
    public boolean isSubmitted() {
        return typed.text("days") != null;
    }

    /** @return whether there are unpublished days, or the form with them was submitted */
    public boolean isOpenBack() {
        return !withdrawn.isEmpty() || typed.text("back") != null;
    }

    /**
     * @param day a day that readers see
     * @return whether it is chosen: in a form that was submitted, or else with all days of a period
     */
    public boolean chose(DayCount day) {
        return isSubmitted() ? chosen.contains(day.date()) : period;
    }

    /**
     * @param day an unpublished day
     * @return whether it was chosen in a form that was submitted
     */
    public boolean choseBack(LocalDate day) {
        return Arrays.asList(typed.values("back:day")).contains(day.toString());
    }
}
