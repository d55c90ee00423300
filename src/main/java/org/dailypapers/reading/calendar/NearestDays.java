package org.dailypapers.reading.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.digest.view.DayCount;
import org.dailypapers.digest.view.DigestRepository;

/** The days to offer where the address names a day without a digest. */
@Named
@RequestScoped
public class NearestDays {

    @Inject
    private DigestRepository digests;

    private List<DayCount> days = List.of();

    /** @param date a day without a digest that readers see */
    void find(LocalDate date) {
        days = digests.daysAround(date, date);
    }

    /** @return the nearest days with a digest before and after the day, at most two; empty if none were looked for */
    public List<DayCount> getDays() {
        return days;
    }
}
