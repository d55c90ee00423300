package org.dailypapers.importer;

import java.time.LocalDate;

/**
 * A file of a run in its report.
 *
 * @param path its path below the folder or upload
 * @param state what became of it
 * @param date the day of its digest; null where it has none
 * @param entries how many entries are new or have a new revision by it
 * @param conflicts on how many entries an editor has to decide by it, or had to
 */
public record RunFileRow(String path, ImportFile.State state, LocalDate date, int entries, int conflicts) {
}
