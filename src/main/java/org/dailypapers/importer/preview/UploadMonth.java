package org.dailypapers.importer.preview;

import java.time.YearMonth;
import java.util.List;
import org.dailypapers.importer.upload.DaySummary;
import org.dailypapers.importer.upload.UploadDay;

/**
 * The days of an upload that are in one month.
 *
 * @param month the month
 * @param days its days in order
 * @param sums the sums of what an import would do to them, without the doubtful days; its outcome has no meaning
 * @param open whether the month is expanded at first, because the upload has few days or because a person should look at one of them
 */
public record UploadMonth(YearMonth month, List<UploadDay> days, DaySummary sums, boolean open) {

    static UploadMonth of(YearMonth month, List<UploadDay> days, boolean few) {
        DaySummary sums = days.stream().filter(day -> !day.doubtful()).map(UploadDay::summary).reduce(DaySummary.NONE, DaySummary::plus);
        boolean grave = sums.conflicts() > 0 || days.stream().anyMatch(day -> day.errors() > 0 || day.refused() || day.doubtful());
        return new UploadMonth(month, days, sums, few || grave);
    }
}
