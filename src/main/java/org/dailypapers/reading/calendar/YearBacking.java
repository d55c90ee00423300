package org.dailypapers.reading.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Year;
import org.dailypapers.digest.view.DigestRepository;
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
        year = YearMap.of(number, digests.daysAround(Year.of(number)));
    }

    /** @return the year; null if there is no digest at all and the address names no year */
    public YearMap getYear() {
        return year;
    }
}
