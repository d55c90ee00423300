package org.dailypapers.digest.erasure;

import java.util.Set;
import org.dailypapers.digest.EntryKey;

/**
 * An entry that is about to be erased, and that nobody else can write to until then.
 *
 * @param id its identifier in the database
 * @param key what tells it from all others
 * @param called what it and its sources call its paper, as arXiv identifiers without version, but for those that another entry of the
 *     day has
 * @param titles all titles that it ever had
 */
public record Erasable(long id, EntryKey key, Set<String> called, Set<String> titles) {
}
