package org.dailypapers.importer.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.dailypapers.content.Severity;

/**
 * Tells that an import run has ended.
 *
 * @param kind how its files came
 * @param state how it ended
 * @param at when
 * @param took how long it took
 * @param files how many of its files are how
 * @param diagnostics how much there is to say of them, by how much it matters
 */
public record ImportEnded(ImportRun.Kind kind, ImportRun.State state, Instant at, Duration took, Map<ImportFile.State, Long> files,
        Map<Severity, Long> diagnostics) {
}
