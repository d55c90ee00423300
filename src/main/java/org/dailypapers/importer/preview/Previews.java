package org.dailypapers.importer.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dailypapers.digest.view.DayMark;
import org.dailypapers.importer.upload.UploadDay;
import org.dailypapers.importer.upload.UploadService;

/** Puts previews together. Plans days in small batches, each in its own transaction. */
@ApplicationScoped
public class Previews {

    private static final int FEW = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private PreviewService service;

    @Inject
    private UploadService uploads;

    /**
     * @param upload the number of an upload
     * @return what an import would do as things stand now, or empty if there is no such upload
     */
    public Optional<UploadPreview> find(long upload) {
        return find(upload, Instant.MAX);
    }

    /**
     * Plans days for a few seconds. The next call continues with the days that are not planned yet.
     *
     * @param upload the number of an upload
     * @return what an import would do as things stand now, as far as that is planned; empty if there is no such upload
     */
    public Optional<UploadPreview> look(long upload) {
        return find(upload, Instant.now().plus(PATIENCE));
    }

    /** Plans at least one batch of days, and stops after the first batch that ends later than the given time. */
    Optional<UploadPreview> find(long upload, Instant until) {
        return uploads.find(upload).map(found -> {
            Map<UploadDay, DayMark> few = new LinkedHashMap<>();
            Map<UploadDay, DayMark> outdated = service.outdated(service.days(upload));
            int left = outdated.size();
            for (Map.Entry<UploadDay, DayMark> day : outdated.entrySet()) {
                few.put(day.getKey(), day.getValue());
                if (few.size() == FEW || few.size() == left) {
                    service.plan(few);
                    left -= few.size();
                    few.clear();
                    if (Instant.now().isAfter(until)) {
                        break;
                    }
                }
            }
            return new UploadPreview(found, service.days(upload), uploads.refusals(upload), left, false);
        });
    }
}
