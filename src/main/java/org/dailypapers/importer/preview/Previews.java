package org.dailypapers.importer.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    @Inject
    private PreviewService service;

    @Inject
    private UploadService uploads;

    /**
     * @param upload the number of an upload
     * @return what an import would do as things stand now, or empty if there is no such upload
     */
    public Optional<UploadPreview> find(long upload) {
        return uploads.find(upload).map(found -> {
            Map<UploadDay, DayMark> few = new LinkedHashMap<>();
            service.outdated(service.days(upload)).forEach((day, mark) -> {
                few.put(day, mark);
                if (few.size() == FEW) {
                    service.plan(few);
                    few.clear();
                }
            });
            service.plan(few);
            return new UploadPreview(found, service.days(upload), uploads.refusals(upload), false);
        });
    }
}
