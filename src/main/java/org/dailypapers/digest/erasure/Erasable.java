package org.dailypapers.digest.erasure;

import java.util.Set;
import org.dailypapers.digest.EntryKey;

/**
 * An entry that is about to be erased. It is locked, so that no other transaction can write to it.
 *
 * @param id its identifier in the database
 * @param key its key
 * @param called the arXiv identifiers without version that the entry and its sources give the paper, except those that another
 *     entry of the day has or that are erased already
 * @param titles all titles that it has ever had
 */
public record Erasable(long id, EntryKey key, Set<String> called, Set<String> titles) {
}
