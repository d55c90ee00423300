package org.dailypapers.platform.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.time.ZoneOffset;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.database.DatabaseTrouble;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.Forbidden;
import org.dailypapers.platform.problem.Gone;
import org.dailypapers.platform.problem.Moved;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.problem.OutageFilter;
import org.dailypapers.platform.problem.Problem;
import org.dailypapers.platform.problem.Refused;
import org.dailypapers.platform.route.PublicAddress;

/** Answers every error of the API with problem details. */
@Provider
public class ApiProblems implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.api");

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable e) {
        Language language = Language.of(request);
        if (e instanceof BadRequest wrong) {
            return problem(Response.Status.BAD_REQUEST.getStatusCode(), wrong.in(language));
        }
        if (e instanceof Refused refused) {
            Response problem = Problem.response(refused.status(), refused.in(language), instance(),
                    refused.fields(language));
            refused.headers().forEach(problem.getHeaders()::putSingle);
            return problem;
        }
        if (e instanceof Gone gone) {
            return problem(Response.Status.GONE.getStatusCode(), gone.in(language, ZoneOffset.UTC));
        }
        if (e instanceof Moved moved) {
            return Response.status(Moved.STATUS).header("Location", moved.location(instance())).header("Cache-Control", "no-cache").build();
        }
        if (e instanceof NotFound) {
            return problem(Response.Status.NOT_FOUND.getStatusCode(),
                    Messages.get(language.locale(), "error.api.notfound"));
        }
        if (e instanceof Forbidden) {
            return problem(Response.Status.FORBIDDEN.getStatusCode(),
                    Messages.get(language.locale(), "error.api.forbidden"));
        }
        if (e instanceof WebApplicationException known) {
            Response problem = problem(known.getResponse().getStatus(), null);
            problem.getHeaders().putAll(known.getResponse().getHeaders());
            problem.getHeaders().putSingle("Content-Type", Problem.TYPE);
            return problem;
        }
        if (DatabaseTrouble.isIn(e)) {
            OutageFilter.Reason reason = OutageFilter.tell(request, e);
            Response problem = problem(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), Messages.get(language.locale(), reason.api()));
            reason.headers().forEach(problem.getHeaders()::putSingle);
            return problem;
        }
        if (isCutOff(e)) {
            return problem(Response.Status.BAD_REQUEST.getStatusCode(), Messages.get(language.locale(), "error.api.request"));
        }
        LOG.log(System.Logger.Level.ERROR, "The request for " + request.getRequestURI() + " failed", e);
        return problem(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
                Messages.get(language.locale(), "error.api.failed"));
    }

    /** Whether the client disconnected while sending its request. Nobody reads the answer then, and nothing failed on our side. */
    private static boolean isCutOff(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && String.valueOf(cause.getMessage()).startsWith("UT000128")) {
                return true;
            }
        }
        return false;
    }

    private Response problem(int status, String detail) {
        return Problem.response(status, detail, instance());
    }

    private String instance() {
        return request.getContextPath() + PublicAddress.pathOf(request);
    }
}
