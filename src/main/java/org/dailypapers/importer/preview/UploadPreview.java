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
 * @param unplanned of how many days that is not known yet
 * @param chosen whether somebody chose these days one by one
 */
public record UploadPreview(UploadView upload, List<UploadDay> days, List<UploadRefusal> refusals, int unplanned, boolean chosen) {

    /** So many days can be seen at once. */
    private static final int FEW = 31;

    /** @return all days together, but for those that are doubtful if nobody chose them; its outcome says nothing */
    public DaySummary total() {
        return days.stream().filter(day -> chosen || !day.doubtful()).map(UploadDay::summary).reduce(DaySummary.NONE, DaySummary::plus);
    }

    /** @return of how many days it is known what would become of them */
    public int planned() {
        return days.size() - unplanned;
    }

    /** @return the days by month, in order */
    public List<UploadMonth> months() {
        boolean few = days.size() <= FEW;
        return days.stream().collect(Collectors.groupingBy(day -> YearMonth.from(day.date()), TreeMap::new, Collectors.toList()))
                .entrySet().stream().map(month -> UploadMonth.of(month.getKey(), month.getValue(), few)).toList();
    }

    /** @return the days that an import would do something to; of kept sources all, as it is kept of each which reader read it */
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

    /** @return the days that an import would do something to, or of which it would say why it refuses them */
    public List<UploadDay> news() {
        return days.stream().filter(day -> day.summary().keeps() || day.refused()).toList();
    }

    /** @return the days of whose files something is to be known before they are imported */
    public List<UploadDay> noted() {
        return days.stream().filter(day -> day.code() != null).toList();
    }

    /** @return the days of which hardly anything can be read, and which are imported only where somebody chooses them */
    public List<UploadDay> doubtful() {
        return days.stream().filter(UploadDay::doubtful).toList();
    }

    /**
     * @param some the days that somebody chose; none for all
     * @return the same with these days only
     */
    public UploadPreview only(Collection<LocalDate> some) {
        return some.isEmpty() ? this
                : new UploadPreview(upload, days.stream().filter(day -> some.contains(day.date())).toList(), refusals, unplanned, true);
    }

    /** @return the files with which something is wrong */
    public List<UploadRefusal> wrong() {
        return refusals.stream().filter(refusal -> !refusal.leftOut()).toList();
    }

    /** @return the files that are just nothing to import */
    public List<UploadRefusal> leftOut() {
        return refusals.stream().filter(UploadRefusal::leftOut).toList();
    }
}
