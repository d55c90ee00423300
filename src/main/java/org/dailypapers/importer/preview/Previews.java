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

/** Puts previews together. Days are planned a few at a time, each few in a transaction of their own. */
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
     * Plans for some seconds; whoever asks again finds more planned.
     *
     * @param upload the number of an upload
     * @return what an import would do as things stand now, as far as that is planned; empty if there is no such upload
     */
    public Optional<UploadPreview> look(long upload) {
        return find(upload, Instant.now().plus(PATIENCE));
    }

    /** Plans a few days at least, and goes on until a moment. */
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
