package org.dailypapers.digest.desk;

import org.dailypapers.digest.EntryKey;

/**
 * An entry's place in a list.
 *
 * @param number its number, from 1
 * @param total how many entries the list has
 * @param previous the entry before; null for the first entry
 * @param next the entry after; null for the last entry
 */
public record ListPosition(int number, int total, EntryKey previous, EntryKey next) {
}
