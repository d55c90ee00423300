package org.dailypapers.importer.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dailypapers.digest.erasure.Unerased;
import org.dailypapers.digest.keep.DayPlan;
import org.dailypapers.digest.keep.DigestStore;
import org.dailypapers.digest.keep.ReadingStore;
import org.dailypapers.digest.source.SourceFile;
import org.dailypapers.digest.view.DayMark;
import org.dailypapers.digest.view.DayRepository;
import org.dailypapers.importer.run.DigestFile;
import org.dailypapers.importer.run.UploadPath;
import org.dailypapers.importer.upload.DaySummary;
import org.dailypapers.importer.upload.UploadDay;
import org.dailypapers.importer.upload.UploadFile;
import org.dailypapers.importer.upload.UploadRepository;

/** Plans what an import of an upload would do. Plans are stored, and a day is planned again if it has changed since. */
@ApplicationScoped
@Transactional
public class PreviewService {

    private static final String NO_DAY = "none";

    @Inject
    private UploadRepository uploads;

    @Inject
    private DayRepository days;

    @Inject
    private DigestStore store;

    @Inject
    private ReadingStore readings;

    /** @return the days of an upload in order, with their stored plans */
    List<UploadDay> days(long upload) {
        return uploads.days(upload);
    }

    /** @return the days whose plan is missing or out of date, each with the present state of the day */
    Map<UploadDay, DayMark> outdated(List<UploadDay> planned) {
        Map<LocalDate, DayMark> now = days.marks(planned.stream().map(UploadDay::date).toList());
        Map<UploadDay, DayMark> outdated = new LinkedHashMap<>();
        planned.stream().filter(day -> !text(now.get(day.date())).equals(day.plannedFor()))
                .forEach(day -> outdated.put(day, now.get(day.date())));
        return outdated;
    }

    /** Plans days again and stores the plans. */
    void plan(Map<UploadDay, DayMark> outdated) {
        outdated.forEach((day, mark) -> {
            UploadFile file = uploads.file(day.id());
            if (file != null) {
                Unerased rest = rest(file, mark == null ? null : mark.path());
                file.plan(text(mark), DaySummary.of(plan(file, rest), rest.text().papers().size()), rest.text());
                uploads.flushAndClear();
            }
        });
    }

    /**
     * @param upload an upload
     * @param date a day
     * @return what an import would do to that day, in full; empty if the upload has no file of it
     */
    public Optional<DayPreview> day(long upload, LocalDate date) {
        return uploads.file(upload, date).map(uploads::file).map(file -> {
            Unerased rest = rest(file, days.path(date));
            return DayPreview.of(file.path(), plan(file, rest), rest.text(), rest.file().bytes());
        });
    }

    /** The text of a file, or of the day's stored source, without what was erased. */
    private Unerased rest(UploadFile file, String known) {
        if (file.kept()) {
            SourceFile source = readings.source(file.date()).orElseThrow();
            return store.unerased(source, DigestFile.again(source.bytes(), file.date()));
        }
        String path = UploadPath.own(file.path());
        return store.unerased(SourceFile.of(UploadPath.sameAs(path, known), file.bytes(), null), DigestFile.read(file.bytes(), path));
    }

    private DayPlan plan(UploadFile file, Unerased rest) {
        return file.kept() ? readings.plan(file.date(), rest.text()) : store.plan(rest.file(), rest.text());
    }

    private static String text(DayMark mark) {
        return mark == null ? NO_DAY : mark.text();
    }
}
