package org.dailypapers.importer;

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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailypapers.account.Actor;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.digest.DayRepository;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.NotFound;
import org.dailypapers.platform.Refused;

/** Import runs in the API. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private ImportService imports;

    @Inject
    private UploadReceiver receiver;

    @Inject
    private Previews previews;

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

    /** @return the newest run, while it goes on and after; readers get nothing of lines that they do not see elsewhere */
    @GET
    @Path("latest")
    public RunJson latest() {
        Optional<ImportReport> report = imports.latest();
        return json(visitor.actor().isPresent() ? report : report.map(found -> found.forReaders(days.open(found.dates()))));
    }

    /**
     * @param run the number of a run
     * @return the run, while it goes on and after
     */
    @GET
    @Path("{run: [1-9][0-9]{0,8}}")
    public RunJson run(@PathParam("run") long run) {
        if (visitor.actor().isPresent()) {
            visitor.require(Role.ADMIN);
            return json(imports.find(run));
        }
        throw new NotFound();
    }

    /**
     * Imports the files that a script sends, or tells what would become of them.
     *
     * @param dryRun whether only to tell
     * @return the preview; else the run that was begun, with its address
     * @throws IOException where what was sent cannot be read
     */
    @POST
    public Response create(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun) throws IOException {
        Actor admin = visitor.require(Role.ADMIN);
        UploadReceiver.Received received = receive(admin);
        boolean begun = false;
        try {
            UploadPreview preview = previews.find(received.upload()).orElseThrow(NotFound::new);
            PreviewJson json = PreviewJson.of(preview, Language.of(request).locale());
            if (dryRun) {
                return Response.ok(json).build();
            }
            Set<LocalDate> days = preview.days().stream().map(UploadDay::date).collect(Collectors.toSet());
            long run = runs.begin(admin, ImportRun.Kind.API, received.upload(), days, received.typed().note())
                    .orElseThrow(() -> new Refused(UNPROCESSABLE, "imports.preview.nothing"));
            begun = true;
            return Response.accepted(json(imports.find(run))).location(URI.create(request.getContextPath() + "/api/v1/imports/" + run))
                    .build();
        } finally {
            if (!begun) {
                uploads.discard(admin, received.upload());
            }
        }
    }

    private UploadReceiver.Received receive(Actor admin) throws IOException {
        try {
            return receiver.receive(request, admin);
        } catch (UploadProblem e) {
            throw new Refused(e.status(), e.getMessage(), e.arguments());
        }
    }

    private RunJson json(Optional<ImportReport> found) {
        Locale locale = Language.of(request).locale();
        ImportReport report = found.orElseThrow(NotFound::new);
        ImportReport.Run run = report.run();
        return new RunJson(run.id(), lower(run.state()), run.files(), number(run.done()), number(run.entries()),
                number(run.conflicts()), number(run.vanished()), number(run.returned()), number(run.moved()),
                run.startedAt().toString(), run.finishedAt() == null ? null : run.finishedAt().toString(),
                report.findings().stream().map(finding -> json(finding, locale)).toList());
    }

    static FindingJson json(ImportReport.Finding finding, Locale locale) {
        Object[] arguments = finding.arguments().split(ImportDiagnostic.SEPARATOR);
        return new FindingJson(finding.file(), finding.line(), finding.lastLine(), lower(finding.severity()),
                lower(finding.code()).replace('_', '-'),
                Messages.get(locale, "diagnostic." + finding.code().name(), arguments));
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
     * @param done how many of them are done
     * @param entries how many entries are new or have a new revision by it
     * @param conflicts on how many entries an editor has to decide by it
     * @param vanished how many entries are gone from their source by it
     * @param returned how many entries are there again by it as they were
     * @param moved how many entries stand at another place by it
     * @param startedAt UTC
     * @param finishedAt UTC; null while it goes on
     * @param diagnostics what there is to say about lines
     */
    public record RunJson(long id, String state, long files, long done, long entries, long conflicts, long vanished,
            long returned, long moved, String startedAt, String finishedAt, List<FindingJson> diagnostics) {
    }

    /**
     * A diagnostic.
     *
     * @param file the path below the folder of the import
     * @param line the first line it speaks of, from 1
     * @param lastLine the last line it speaks of
     * @param severity error, warning or info
     * @param code what kind of thing it is
     * @param message what a person reads, in the language of the request
     */
    public record FindingJson(String file, int line, int lastLine, String severity, String code, String message) {
    }
}
