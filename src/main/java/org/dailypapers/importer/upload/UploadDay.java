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
 * @param papers how many papers stand in it
 * @param errors how many errors there are to tell of its lines
 * @param warnings how many warnings there are to tell of its lines
 * @param plannedFor how the day stood when it was planned; null if there was none, or if it was not planned yet
 * @param summary what an import would do
 * @param code what is to be known of all of the file before; null if nothing is
 * @param arguments the values for the message of the code, each on a line; null if there is none
 */
public record UploadDay(long id, LocalDate date, String path, int papers, int errors, int warnings, String plannedFor,
        DaySummary summary, Code code, String arguments) {

    /** @return whether its file would be kept only where somebody chooses the day itself */
    public boolean doubtful() {
        return summary.outcome() == DayPlan.Outcome.DOUBTFUL;
    }

    /** @return whether its file would not be kept, because the day has another */
    public boolean refused() {
        return summary.outcome() == DayPlan.Outcome.OTHER_PATH;
    }
}
