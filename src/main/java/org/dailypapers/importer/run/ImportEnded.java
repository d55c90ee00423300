package org.dailypapers.importer.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.dailypapers.content.Severity;

/**
 * The event that an import run has ended.
 *
 * @param kind how its files arrived
 * @param state how it ended
 * @param at when
 * @param took how long it took
 * @param files the number of its files in each state
 * @param diagnostics the number of diagnostics of each severity
 */
public record ImportEnded(ImportRun.Kind kind, ImportRun.State state, Instant at, Duration took, Map<ImportFile.State, Long> files,
        Map<Severity, Long> diagnostics) {
}
