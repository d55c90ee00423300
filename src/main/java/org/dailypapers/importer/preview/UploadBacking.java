package org.dailypapers.importer.preview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.ImportWords;
import org.dailypapers.importer.upload.UploadDay;
import org.dailypapers.importer.upload.UploadRunService;
import org.dailypapers.importer.upload.UploadService;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** The preview of an upload, and the form that starts its import. */
@Named
@RequestScoped
public class UploadBacking {

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

    private UploadPreview preview;
    private Set<LocalDate> chosen = Set.of();

    /** Processes a submitted form, or loads the preview. */
    public void load() {
        long upload = Long.parseLong(page.place("number"));
        boolean sent = Faces.getRequest().getMethod().equals("POST");
        preview = previews.look(upload).orElse(null);
        Optional<Long> run = runs.of(upload);
        if (run.isPresent()) {
            SeeOther.to(words.run(run.get()));
        } else if (preview == null) {
            throw new NotFound();
        } else if (sent && (preview.unplanned() == 0 || "discard".equals(Faces.getRequestParameter("go")))) {
            act(upload, visitor.require(Role.ADMIN), String.valueOf(Faces.getRequestParameter("go")));
        } else {
            chosen();
        }
        words.know(preview == null ? List.of() : List.of(preview.upload().personId()));
    }

    private void act(long upload, Actor admin, String go) {
        switch (go) {
            case "all" -> begin(upload, admin, new HashSet<>(preview.kept().stream().map(UploadDay::date).toList()), false);
            case "chosen" -> begin(upload, admin, chosen(), true);
            case "discard" -> {
                boolean gone = uploads.discard(admin, upload);
                SeeOther.to(gone ? page.link(Routes.IMPORTS.path(), null, "done", "discarded") : words.run(runs.of(upload).orElseThrow()));
            }
            default -> throw new BadRequest("error.imports.act");
        }
    }

    private Set<LocalDate> chosen() {
        chosen = new HashSet<>();
        Arrays.stream(typed.values("day")).map(Params::date).forEach(chosen::add);
        return chosen;
    }

    private void begin(long upload, Actor admin, Set<LocalDate> days, boolean sure) {
        String note = Params.text(getNote());
        if (!mistakes.fits("import:note", FieldLimit.REASON, note)) {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return;
        }
        Optional<Long> run = runs.begin(admin, ImportRun.Kind.UPLOAD, upload, days, sure, note);
        if (run.isPresent()) {
            SeeOther.to(words.run(run.get()));
        } else {
            refuse("import:days", "imports.days.none");
        }
    }

    private void refuse(String field, String key) {
        mistakes.add(field, key);
        Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** @return what an import would do */
    public UploadPreview getPreview() {
        return preview;
    }

    /** @return the note as it was typed */
    public String getNote() {
        return typed.text("note");
    }

    /**
     * @param day a day of the upload
     * @return whether it was chosen
     */
    public boolean chose(UploadDay day) {
        return chosen.contains(day.date());
    }
}
