package org.dailypapers.reading.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dailypapers.digest.view.DigestRepository;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.platform.route.Page;
import org.dailypapers.reading.TableRow;

/** A month of digests. */
@Named
@RequestScoped
public class MonthBacking {

    private static final int MOST_VOTED = 3;

    @Inject
    private DigestRepository digests;

    @Inject
    private EntryRepository entries;

    @Inject
    private Page page;

    private YearMap year;
    private MonthGrid month;

    /** Loads the month that the address names. */
    public void load() {
        YearMonth named = CalendarSpan.month(page.place("month"));
        LocalDate from = named.atDay(1);
        LocalDate to = named.atEndOfMonth();
        Map<LocalDate, List<TableRow>> top = entries.mostVoted(from, to, MOST_VOTED).stream().map(TableRow::of)
                .collect(Collectors.groupingBy(row -> row.entry().date()));
        year = YearMap.of(named.getYear(), digests.daysAround(Year.from(named)));
        month = year.month(named).with(top);
    }

    /** @return the year of the month */
    public YearMap getYear() {
        return year;
    }

    /** @return the month */
    public MonthGrid getMonth() {
        return month;
    }
}
