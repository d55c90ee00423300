package org.dailypapers.digest.undo;

import java.time.LocalDate;

/**
 * What a run made on a day.
 *
 * @param date the day
 * @param added entries that are new
 * @param changed entries that say something else
 * @param merged entries of which what people wrote and what the machine changed were merged
 */
public record RunDay(LocalDate date, long added, long changed, long merged) {
}
