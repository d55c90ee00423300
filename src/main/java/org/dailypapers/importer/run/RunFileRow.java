package org.dailypapers.importer.run;

import java.time.LocalDate;
import org.dailypapers.digest.keep.ImportCounts;

/**
 * A file of a run in its report.
 *
 * @param path its path below the folder or upload
 * @param state what became of it
 * @param date the day of its digest; null if it has none
 * @param counts what became of entries by it
 */
public record RunFileRow(String path, ImportFile.State state, LocalDate date, ImportCounts counts) {
}
