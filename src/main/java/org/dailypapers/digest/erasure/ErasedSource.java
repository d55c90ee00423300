package org.dailypapers.digest.erasure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.dailypapers.content.read.ErasedText;

/**
 * A source from which passages were erased.
 *
 * @param date the day of the source
 * @param before the SHA-256 of its bytes before the erasure, 64 lower-case hex digits
 * @param after the SHA-256 of its bytes after the erasure
 * @param passages the lines that were erased
 * @param others the identifiers of other entries that lost text, too, since an earlier version of the reader had taken it for theirs
 */
public record ErasedSource(LocalDate date, String before, String after, List<ErasedText.Lines> passages, Set<Long> others) {
}
