package org.dailypapers.digest;

import java.time.LocalDate;

/**
 * Somebody or something wrote to a day: an event for observers of a transaction that succeeded.
 *
 * @param date the day
 */
public record DayWritten(LocalDate date) {
}
