package org.dailypapers.importer.preview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dailypapers.importer.upload.DaySummary;
import org.dailypapers.importer.upload.UploadDay;
import org.dailypapers.importer.upload.UploadRefusal;
import org.dailypapers.importer.upload.UploadView;

/**
 * What an import of an upload would do.
 *
 * @param upload the upload
 * @param days its days in order
 * @param refusals its files that cannot be imported
 * @param unplanned how many days are not planned yet
 * @param chosen whether a person chose these days one by one
 */
public record UploadPreview(UploadView upload, List<UploadDay> days, List<UploadRefusal> refusals, int unplanned, boolean chosen) {

    /** Up to this many days, all months are expanded. */
    private static final int FEW = 31;

    /** @return the sums over all days, without the doubtful days unless a person chose them; its outcome has no meaning */
    public DaySummary total() {
        return days.stream().filter(day -> chosen || !day.doubtful()).map(UploadDay::summary).reduce(DaySummary.NONE, DaySummary::plus);
    }

    /** @return how many days are planned */
    public int planned() {
        return days.size() - unplanned;
    }

    /** @return the days by month, in order */
    public List<UploadMonth> months() {
        boolean few = days.size() <= FEW;
        return days.stream().collect(Collectors.groupingBy(day -> YearMonth.from(day.date()), TreeMap::new, Collectors.toList()))
                .entrySet().stream().map(month -> UploadMonth.of(month.getKey(), month.getValue(), few)).toList();
    }

    /**
     * @return the days that an import would store, without the doubtful ones. If stored sources are read again these are all days,
     *     because the reader version is stored for each
     */
    public List<UploadDay> kept() {
        return days.stream().filter(day -> takes(day) && !day.doubtful()).toList();
    }

    /**
     * @param day one of the days
     * @return whether it can be chosen
     */
    public boolean takes(UploadDay day) {
        return upload.reread() || day.summary().keeps();
    }

    /** @return the days that an import would store, or would refuse with a reason */
    public List<UploadDay> news() {
        return days.stream().filter(day -> day.summary().keeps() || day.refused()).toList();
    }

    /** @return the days whose files have a notice to read before the import */
    public List<UploadDay> noted() {
        return days.stream().filter(day -> day.code() != null).toList();
    }

    /** @return the days whose files are hardly readable, and which are imported only if a person chooses them */
    public List<UploadDay> doubtful() {
        return days.stream().filter(UploadDay::doubtful).toList();
    }

    /**
     * @param some the days that a person chose; empty for all
     * @return the same with these days only
     */
    public UploadPreview only(Collection<LocalDate> some) {
        return some.isEmpty() ? this
                : new UploadPreview(upload, days.stream().filter(day -> some.contains(day.date())).toList(), refusals, unplanned, true);
    }

    /** @return the files that cannot be imported because something is wrong with them */
    public List<UploadRefusal> wrong() {
        return refusals.stream().filter(refusal -> !refusal.leftOut()).toList();
    }

    /** @return the files that were left out because they are not digests */
    public List<UploadRefusal> leftOut() {
        return refusals.stream().filter(UploadRefusal::leftOut).toList();
    }
}
