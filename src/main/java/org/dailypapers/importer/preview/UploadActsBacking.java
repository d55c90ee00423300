package org.dailypapers.importer.preview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.ImportWords;
import org.dailypapers.importer.upload.UploadDay;
import org.dailypapers.importer.upload.UploadRunService;
import org.dailypapers.importer.upload.UploadService;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.form.TypedText;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;
import org.dailypapers.platform.route.TypedForm;

/** The form that starts the import of the upload that the address names, or discards the upload. */
@Named
@RequestScoped
public class UploadActsBacking {

    @Inject
    private Previews previews;
    @Inject
    private UploadService uploads;
    @Inject
    private UploadRunService runs;
    @Inject
    private ImportWords words;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private TypedForm typed;
    @Inject
    private Mistakes mistakes;

    @TypedText(FieldLimit.REASON)
    private String note;

    /** Imports all days that have something new. */
    public void all() {
        planned().ifPresent(preview -> begin(preview.kept().stream().map(UploadDay::date).collect(Collectors.toSet()), false));
    }

    /** Imports the chosen days. */
    public void chosen() {
        planned().ifPresent(preview -> begin(Arrays.stream(typed.values("import:day")).map(Params::date).filter(Objects::nonNull)
                .collect(Collectors.toSet()), true));
    }

    /** Discards the upload. */
    public void discard() {
        if (runs.of(upload()).isEmpty()) {
            uploads.find(upload()).orElseThrow(NotFound::new);
            boolean gone = uploads.discard(visitor.require(Role.ADMIN), upload());
            SeeOther.to(gone ? page.link(Routes.IMPORTS.path(), null, "done", "discarded") : words.run(runs.of(upload()).orElseThrow()));
        }
    }

    /** The preview; empty if it is not complete yet, or if the upload is being imported already, which the page then shows. */
    private Optional<UploadPreview> planned() {
        return runs.of(upload()).isPresent() ? Optional.empty()
                : Optional.of(previews.look(upload()).orElseThrow(NotFound::new)).filter(preview -> preview.unplanned() == 0);
    }

    private void begin(Collection<LocalDate> days, boolean sure) {
        Optional<Long> run = runs.begin(visitor.require(Role.ADMIN), ImportRun.Kind.UPLOAD, upload(), days, sure, note);
        if (run.isPresent()) {
            SeeOther.to(words.run(run.get()));
        } else {
            mistakes.add("import:days", "imports.days.none");
        }
    }

    private long upload() {
        return Long.parseLong(page.place("number"));
    }

    /** @return a note about the import */
    public String getNote() {
        return note;
    }

    /** @param note a note about the import */
    public void setNote(String note) {
        this.note = note;
    }
}
