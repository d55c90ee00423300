package org.dailypapers.importer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.NotFound;

/** Import runs in the API. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    private ImportService imports;

    @Inject
    private HttpServletRequest request;

    /** @return the newest run, while it goes on and after */
    @GET
    @Path("latest")
    public RunJson latest() {
        Locale locale = Language.of(request).locale();
        ImportReport report = imports.latest().orElseThrow(NotFound::new);
        ImportReport.Run run = report.run();
        return new RunJson(lower(run.state()), run.files(), number(run.done()), number(run.entries()),
                run.startedAt().toString(), run.finishedAt() == null ? null : run.finishedAt().toString(),
                report.findings().stream().map(finding -> json(finding, locale)).toList());
    }

    private static FindingJson json(ImportReport.Finding finding, Locale locale) {
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
     * @param state running, done or failed
     * @param files how many files it has
     * @param done how many of them are done
     * @param entries how many entries are new or have a new revision by it
     * @param startedAt UTC
     * @param finishedAt UTC; null while it goes on
     * @param diagnostics what there is to say about lines
     */
    public record RunJson(String state, long files, long done, long entries, String startedAt, String finishedAt,
            List<FindingJson> diagnostics) {
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
