package org.dailypapers.importer.preview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.importer.run.ImportWords;
import org.dailypapers.importer.upload.UploadDay;
import org.dailypapers.importer.upload.UploadRunService;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.SeeOther;
import org.dailypapers.platform.route.TypedForm;

/** The preview of an upload. */
@Named
@RequestScoped
public class UploadBacking {

    @Inject
    private Previews previews;
    @Inject
    private UploadRunService runs;
    @Inject
    private ImportWords words;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;

    private UploadPreview preview;
    private Set<LocalDate> chosen = Set.of();

    /** Loads the preview; if the upload is being imported, leads to the run. */
    public void load() {
        long upload = Long.parseLong(page.place("number"));
        preview = previews.look(upload).orElse(null);
        Optional<Long> run = runs.of(upload);
        if (run.isPresent()) {
            SeeOther.to(words.run(run.get()));
        } else if (preview == null) {
            throw new NotFound();
        }
        chosen = Arrays.stream(typed.values("import:day")).map(Params::date).collect(Collectors.toSet());
        words.know(preview == null ? List.of() : List.of(preview.upload().personId()));
    }

    /** @return what an import would do */
    public UploadPreview getPreview() {
        return preview;
    }

    /**
     * @param day a day of the upload
     * @return whether it was chosen
     */
    public boolean chose(UploadDay day) {
        return chosen.contains(day.date());
    }
}
