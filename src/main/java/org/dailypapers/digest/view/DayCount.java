package org.dailypapers.digest.view;

import java.time.LocalDate;

/**
 * How many papers a day has.
 *
 * @param date a day with a digest
 * @param papers how many papers readers see there
 */
public record DayCount(LocalDate date, int papers) {
}
