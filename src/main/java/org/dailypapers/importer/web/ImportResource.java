package org.dailypapers.importer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.digest.view.DayRepository;
import org.dailypapers.importer.preview.PreviewAnswers;
import org.dailypapers.importer.preview.Previews;
import org.dailypapers.importer.preview.UploadPreview;
import org.dailypapers.importer.run.ImportDiagnostic;
import org.dailypapers.importer.run.ImportReport;
import org.dailypapers.importer.run.ImportRun;
import org.dailypapers.importer.run.ImportService;
import org.dailypapers.importer.run.RunPage;
import org.dailypapers.importer.upload.UploadDay;
import org.dailypapers.importer.upload.UploadProblem;
import org.dailypapers.importer.upload.UploadReceiver;
import org.dailypapers.importer.upload.UploadRunService;
import org.dailypapers.importer.upload.UploadService;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.HttpStatus;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.problem.Refused;
import org.dailypapers.platform.route.PublicAddress;

/** Import runs in the API. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.importer");
    private static final int FEW = 5;

    @Inject
    private ImportService imports;

    @Inject
    private UploadReceiver receiver;

    @Inject
    private Previews previews;

    @Inject
    private PreviewAnswers answers;

    @Inject
    private UploadService uploads;

    @Inject
    private UploadRunService runs;

    @Inject
    private DayRepository days;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PublicAddress publicAddress;

    /**
     * @param page the page of its diagnostics, from 1; null for the first
     * @return the newest run, whether running or ended; readers do not get lines and files that they cannot see elsewhere
     */
    @GET
    @Path("latest")
    public RunJson latest(@QueryParam("page") String page) {
        Optional<RunPage> run = imports.latest(number(page));
        return json("latest", visitor.actor().isPresent() ? run
                : run.map(found -> found.forReaders(days.open(found.report().dates()))));
    }

    /**
     * @param run the number of a run
     * @param page the page of its diagnostics, from 1; null for the first
     * @return the run, whether running or ended
     */
    @GET
    @Path("{run: [1-9][0-9]{0,8}}")
    public RunJson run(@PathParam("run") long run, @QueryParam("page") String page) {
        if (visitor.actor().isPresent()) {
            visitor.require(Role.ADMIN);
            return json(Long.toString(run), imports.find(run, number(page)));
        }
        throw new NotFound();
    }

    private static int number(String page) {
        Integer number = Params.number(page, 1, "error.page");
        return number == null ? 1 : number;
    }

    /**
     * Imports the files that a script sends, or previews their import.
     *
     * @param dryRun whether to preview only
     * @param day the days to import, ISO; empty for all
     * @return the run that was started, with its address; the preview if only that was asked for or if nothing is new
     * @throws IOException if the request cannot be read
     */
    @POST
    public Response create(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, @QueryParam("day") List<String> day)
            throws IOException {
        Actor admin = visitor.require(Role.ADMIN);
        Set<LocalDate> chosen = day.stream().map(Params::date).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        UploadReceiver.Received received = receive(admin);
        boolean begun = false;
        try {
            UploadPreview preview = chosen(previews.find(received.upload()).orElseThrow(NotFound::new), chosen);
            Set<LocalDate> news = preview.news().stream().map(UploadDay::date).collect(Collectors.toSet());
            if (dryRun || news.isEmpty() && !preview.days().isEmpty()) {
                return Response.ok(answers.of(preview, Language.of(request).locale())).build();
            }
            long run = runs.begin(admin, ImportRun.Kind.API, received.upload(), news, !chosen.isEmpty(), received.typed().note())
                    .orElseThrow(() -> new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "imports.preview.nothing"));
            begun = true;
            return Response.accepted(json(Long.toString(run), imports.find(run, 1)))
                    .header("Location", publicAddress.of("/api/v1/imports/" + run)).build();
        } finally {
            if (!begun) {
                discard(admin, received.upload());
            }
        }
    }

    /** Failing to remove the upload does not change the response: it is removed later, like every upload that is not imported. */
    private void discard(Actor admin, long upload) {
        try {
            uploads.discard(admin, upload);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Upload " + upload + " of a script is not removed yet", e);
        }
    }

    private static UploadPreview chosen(UploadPreview preview, Set<LocalDate> chosen) {
        Set<LocalDate> known = preview.days().stream().map(UploadDay::date).collect(Collectors.toSet());
        List<String> unknown = chosen.stream().filter(date -> !known.contains(date)).map(LocalDate::toString).toList();
        if (!unknown.isEmpty()) {
            throw new Refused(HttpStatus.UNPROCESSABLE_CONTENT, "imports.days.unknown", String.join(", ", unknown.subList(0, Math.min(FEW, unknown.size()))));
        }
        return preview.only(chosen);
    }

    private UploadReceiver.Received receive(Actor admin) throws IOException {
        try {
            return receiver.receive(request, admin);
        } catch (UploadProblem e) {
            if (e.field() == null) {
                throw new Refused(e.status(), e.headers(), List.of(), e.getMessage(), e.arguments());
            }
            List<Integer> numbers = Arrays.stream(e.arguments()).map(Integer.class::cast).toList();
            throw new Refused(e.status(), Map.of(), List.of(new Refused.Wrong(e.field(), e.getMessage(), numbers)), "error.api.fields", 1);
        }
    }

    /** @param name the last part of its address */
    private RunJson json(String name, Optional<RunPage> found) {
        Locale locale = Language.of(request).locale();
        RunPage page = found.orElseThrow(NotFound::new);
        ImportReport report = page.report();
        ImportReport.RunSummary runSummary = report.run();
        return new RunJson(runSummary.id(), lower(runSummary.state()), runSummary.files(), number(runSummary.done()), number(runSummary.entries()),
                number(runSummary.conflicts()), number(runSummary.vanished()), number(runSummary.returned()), number(runSummary.moved()), runSummary.startedAt().toString(),
                runSummary.finishedAt() == null ? null : runSummary.finishedAt().toString(),
                report.diagnostics().stream().map(lineDiagnostic -> json(lineDiagnostic, locale)).toList(), page.pager().total(),
                page.more() ? publicAddress.page("imports/" + name, List.of(), request::getParameter, page.pager().page() + 1) : null);
    }

    static DiagnosticJson json(ImportReport.LineDiagnostic lineDiagnostic, Locale locale) {
        Object[] arguments = lineDiagnostic.arguments().split(ImportDiagnostic.SEPARATOR);
        return new DiagnosticJson(lineDiagnostic.file(), lineDiagnostic.line(), lineDiagnostic.lastLine(), lower(lineDiagnostic.severity()),
                lower(lineDiagnostic.code()).replace('_', '-'),
                Messages.get(locale, "diagnostic." + lineDiagnostic.code().name(), arguments));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static long number(Long count) {
        return count == null ? 0 : count;
    }

    /**
     * A run.
     *
     * @param id its number
     * @param state running, done or failed
     * @param files how many files it has
     * @param done how many of them are processed
     * @param entries how many entries it added or gave a new revision
     * @param conflicts how many entries have a conflict because of it that an editor has to resolve
     * @param vanished how many entries are no longer in their source because of it
     * @param returned how many entries it brought back unchanged
     * @param moved how many entries it moved to another place
     * @param startedAt UTC
     * @param finishedAt UTC; null while it is running
     * @param diagnostics one page of its diagnostics
     * @param diagnosticsTotal how many diagnostics there are
     * @param next the address of the next page of diagnostics; null on the last page
     */
    public record RunJson(long id, String state, long files, long done, long entries, long conflicts, long vanished,
            long returned, long moved, String startedAt, String finishedAt, List<DiagnosticJson> diagnostics, long diagnosticsTotal,
            String next) {
    }

    /**
     * A diagnostic.
     *
     * @param file the path below the folder or the upload; … if it is hidden
     * @param line the first line it is about, from 1
     * @param lastLine the last line it is about
     * @param severity error, warning or info
     * @param code what kind of thing it is
     * @param message what a person reads, in the language of the request
     */
    public record DiagnosticJson(String file, int line, int lastLine, String severity, String code, String message) {
    }
}
