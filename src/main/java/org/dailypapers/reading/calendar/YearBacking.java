package org.dailypapers.reading.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.Neighbours;
import org.dailypapers.platform.route.Page;

/** A year of digests. */
@Named
@RequestScoped
public class YearBacking {

    @Inject
    private DigestRepository digests;

    @Inject
    private Page page;

    private YearMap year;
    private Neighbours around;

    /** Loads the year that the address names, or the newest; leaves everything empty if there is no digest at all. */
    public void load() {
        String named = page.place("year");
        if (named != null) {
            load(CalendarSpan.year(named));
        } else {
            digests.newest().map(LocalDate::getYear).ifPresent(this::load);
        }
    }

    private void load(int number) {
        LocalDate from = LocalDate.of(number, Month.JANUARY, 1);
        LocalDate to = LocalDate.of(number, Month.DECEMBER, 31);
        year = YearMap.of(number, digests.days(from, to));
        around = digests.around(from, to);
    }

    /** @return the year; null if there is no digest at all and the address names no year */
    public YearMap getYear() {
        return year;
    }

    /** @return the nearest earlier year with a digest; null if there is none */
    public Integer getPrevious() {
        return around.previous() == null ? null : around.previous().getYear();
    }

    /** @return the nearest later year with a digest; null if there is none */
    public Integer getNext() {
        return around.next() == null ? null : around.next().getYear();
    }

    /** @return the levels of the colour scale */
    public List<Heat.Step> getLegend() {
        return Heat.steps();
    }
}
