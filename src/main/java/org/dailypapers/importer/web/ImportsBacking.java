package org.dailypapers.importer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dailypapers.importer.upload.Limits;
import org.dailypapers.importer.upload.UploadProblem;
import org.dailypapers.importer.upload.UploadReceiver;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.route.Page;
import org.omnifaces.util.Faces;

/** The page for uploading digests, with the runs that imported some, and with the days. */
@Named
@RequestScoped
public class ImportsBacking {

    @Inject
    private ImportsOverview overview;
    @Inject
    private DaysBacking days;
    @Inject
    private Settings settings;
    @Inject
    private Page page;
    @Inject
    private Mistakes mistakes;

    private UploadReceiver.Typed typed;

    /** Loads the page. */
    public void load() {
        refused((UploadProblem) Faces.getRequest().getAttribute(UploadProblem.class.getName()));
        Integer number = Params.number(page.query().get("page"), 1, "error.page");
        overview.load(number == null ? 1 : number);
        days.load();
    }

    /** Shows why an upload was refused; keeps the fields beside the files as they were typed. */
    private void refused(UploadProblem problem) {
        typed = new UploadReceiver.Typed(settings.sourceAuthor(), settings.sourceAddress(), settings.sourceLicence(), null);
        if (problem != null) {
            mistakes.add("upload:" + (problem.field() == null ? "files" : problem.field()), problem.getMessage(), problem.arguments());
            typed = problem.typed() == null ? typed : problem.typed();
        }
    }

    /** @return the text of the fields beside the files */
    public UploadReceiver.Typed getTyped() {
        return typed;
    }

    /** @return how much may be uploaded */
    public Limits getLimits() {
        return Limits.USUAL;
    }
}
