package org.dailypapers.importer.upload;

import java.time.LocalDate;
import org.dailypapers.content.read.Diagnostic.Code;
import org.dailypapers.digest.keep.DayPlan;

/**
 * A day of an upload.
 *
 * @param id the number of its file
 * @param date the day
 * @param path the path of its file below the upload
 * @param papers how many papers it has
 * @param errors the number of errors in its lines
 * @param warnings the number of warnings about its lines
 * @param plannedFor the state of the day when it was planned; null if the day did not exist then, or if it is not planned yet
 * @param summary what an import would do
 * @param code a notice about the whole file; null if there is none
 * @param arguments the arguments of the message, one on each line; null if there is no code
 */
public record UploadDay(long id, LocalDate date, String path, int papers, int errors, int warnings, String plannedFor,
        DaySummary summary, Code code, String arguments) {

    /** @return whether its file is imported only if a person chooses the day */
    public boolean doubtful() {
        return summary.outcome() == DayPlan.Outcome.DOUBTFUL;
    }

    /** @return whether its file would be refused because the day has one from another path */
    public boolean refused() {
        return summary.outcome() == DayPlan.Outcome.OTHER_PATH;
    }
}
