package org.dailypapers.importer.preview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.dailypapers.importer.run.ImportReport;
import org.dailypapers.importer.upload.UploadService;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;

/** What the import of an upload would do to a day, entry by entry. */
@Named
@RequestScoped
public class UploadDayBacking {

    /** How many entries or diagnostics are shown; the rest are only counted. */
    private static final int MOST = 200;

    @Inject
    private PreviewService service;

    @Inject
    private UploadService uploads;

    @Inject
    private Page page;

    private long upload;
    private boolean reread;
    private LocalDate date;
    private DayPreview preview;
    private List<EntryPreview> entries;

    /** Loads the day that the address names. */
    public void load() {
        upload = Long.parseLong(page.place("number"));
        date = Params.date(page.place("date"));
        reread = uploads.find(upload).orElseThrow(NotFound::new).reread();
        preview = service.day(upload, date).orElseThrow(NotFound::new);
        entries = preview.plan().entries().stream().map(EntryPreview::of).toList();
    }

    /** @return the number of the upload */
    public long getUpload() {
        return upload;
    }

    /** @return whether the upload consists of stored sources to be read again */
    public boolean isReread() {
        return reread;
    }

    /** @return the day */
    public LocalDate getDate() {
        return date;
    }

    /** @return what an import would do to the day */
    public DayPreview getPreview() {
        return preview;
    }

    /** @return the diagnostics of lines; only the first of them if there are many */
    public List<ImportReport.LineDiagnostic> getDiagnostics() {
        return preview.diagnostics().stream().limit(MOST).toList();
    }

    /** @return the entries that would change; only the first of them if there are many */
    public List<EntryPreview> getTouched() {
        return entries.stream().filter(entry -> !entry.still()).limit(MOST).toList();
    }

    /** @return how many entries would change */
    public long getTouchedCount() {
        return entries.stream().filter(entry -> !entry.still()).count();
    }

    /** @return the entries that would not change */
    public List<EntryPreview> getStill() {
        return entries.stream().filter(EntryPreview::still).toList();
    }
}
