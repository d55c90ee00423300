package org.dailypapers.importer.run;

import java.time.LocalDate;
import org.dailypapers.digest.keep.ImportCounts;

/**
 * A file of a run in its report.
 *
 * @param path its path below the folder or upload
 * @param state its state
 * @param date the day of its digest; null if it has none
 * @param counts the number of entries it changed, by kind of change
 */
public record RunFileRow(String path, ImportFile.State state, LocalDate date, ImportCounts counts) {
}
