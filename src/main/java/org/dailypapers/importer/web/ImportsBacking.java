package org.dailypapers.importer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.limit.FieldLimit;
import org.dailypapers.importer.run.ImportWords;
import org.dailypapers.importer.undo.UndoService;
import org.dailypapers.importer.upload.Limits;
import org.dailypapers.importer.upload.RereadService;
import org.dailypapers.importer.upload.UploadProblem;
import org.dailypapers.importer.upload.UploadReceiver;
import org.dailypapers.importer.upload.UploadRunService;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.form.Mistakes;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;
import org.dailypapers.platform.route.TypedForm;
import org.omnifaces.util.Faces;

/** The page for uploading digests, stopping runs and restoring withdrawn days. */
@Named
@RequestScoped
public class ImportsBacking {

    @Inject
    private ImportsOverview overview;
    @Inject
    private UploadRunService uploadRuns;
    @Inject
    private RereadService rereads;
    @Inject
    private ImportWords words;
    @Inject
    private UndoService undo;
    @Inject
    private Settings settings;
    @Inject
    private Visitor visitor;
    @Inject
    private Page page;
    @Inject
    private TypedForm sent;
    @Inject
    private Mistakes mistakes;

    private UploadReceiver.Typed typed;

    /** Processes a submitted form, then loads the page. */
    public void load() {
        if (Faces.getRequest().getMethod().equals("POST")
                && Faces.getRequest().getAttribute(UploadProblem.class.getName()) == null) {
            act(String.valueOf(Faces.getRequestParameter("go")));
        }
        refused((UploadProblem) Faces.getRequest().getAttribute(UploadProblem.class.getName()));
        Integer number = Params.number(page.query().get("page"), 1, "error.page");
        overview.load(number == null ? 1 : number);
    }

    private void act(String go) {
        Integer run = Params.number(Faces.getRequestParameter("run"), 1, "error.imports.act");
        LocalDate date = date("date");
        if (go.equals("stop") && run != null) {
            boolean stopped = uploadRuns.stop(visitor.require(Role.ADMIN), run);
            page.leadTo(Routes.IMPORT_RUN.path(run), stopped ? "stopped" : "stopped-late");
        } else if (go.equals("restore") && date != null) {
            restore(date, Params.text(Faces.getRequestParameter("reason")));
        } else if (go.equals("reread")) {
            readAgain(date("from"), date("to"));
        } else {
            throw new BadRequest("error.imports.act");
        }
    }

    private static LocalDate date(String name) {
        return Params.date(Faces.getRequestParameter(name));
    }

    private void readAgain(LocalDate from, LocalDate to) {
        Optional<Long> upload = rereads.begin(visitor.require(Role.ADMIN), from, to);
        if (upload.isPresent()) {
            SeeOther.to(words.upload(upload.get()));
        } else {
            mistakes.add("reread:from", "imports.reread.none");
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private void restore(LocalDate date, String reason) {
        if (reason == null) {
            mistakes.add("restore:reason-" + date, "imports.reason.missing");
        }
        if (!(mistakes.fits("restore:reason-" + date, FieldLimit.REASON, reason) && mistakes.isNone())) {
            Faces.getResponse().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return;
        }
        undo.restore(visitor.require(Role.ADMIN), date, reason);
        page.leadTo(Routes.IMPORTS.path(), "restored");
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

    /**
     * @param name {@code from} or {@code to}
     * @return the text typed there for the range of sources to read again
     */
    public String day(String name) {
        return sent.text(name);
    }

    /**
     * @param date a withdrawn day
     * @return the text typed as the reason for restoring it
     */
    public String reason(LocalDate date) {
        return date.toString().equals(sent.text("date")) ? sent.text("reason") : null;
    }
}
