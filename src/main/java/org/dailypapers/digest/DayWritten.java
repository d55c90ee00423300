package org.dailypapers.digest;

import java.time.LocalDate;

/**
 * Event: a transaction wrote to a day. Observe it after the transaction has succeeded.
 *
 * @param date the day
 */
public record DayWritten(LocalDate date) {
}
