package org.dailypapers.digest.view;

import java.time.LocalDate;

/**
 * Two days with papers for readers.
 *
 * @param previous the earlier one; null if there is none
 * @param next the later one; null if there is none
 */
public record Neighbours(LocalDate previous, LocalDate next) {
}
