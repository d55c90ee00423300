package org.dailypapers.importer.run;

import java.time.LocalDate;

/**
 * What was imported in a period of time.
 *
 * @param days how many days
 * @param entries how many entries were added or got a new revision
 * @param firstDay the earliest of the days; null if there are none
 * @param lastDay the latest of the days; null if there are none
 */
public record Arrivals(long days, long entries, LocalDate firstDay, LocalDate lastDay) {
}
