package org.dailypapers.digest.undo;

import java.time.LocalDate;

/**
 * How many entries of a day an import run changed.
 *
 * @param date the day
 * @param added entries that are new
 * @param changed entries whose text was replaced
 * @param merged entries in which people's text and the machine's changes were merged
 */
public record RunDay(LocalDate date, long added, long changed, long merged) {
}
