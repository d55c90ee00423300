package org.dailypapers.platform.export;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dailypapers.platform.Language;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.ErrorPage;
import org.dailypapers.platform.problem.Forbidden;
import org.dailypapers.platform.problem.Gone;
import org.dailypapers.platform.problem.NotFound;

/** A servlet behind the route table. If it throws an exception for a bad address, the matching status is sent. */
public abstract class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Settings settings;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (BadRequest e) {
            request.setAttribute(ErrorPage.TOLD, true);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.in(Language.of(request)));
        } catch (Gone e) {
            request.setAttribute(ErrorPage.EXPLANATION, e.key());
            request.setAttribute(ErrorPage.TOLD, true);
            response.sendError(HttpServletResponse.SC_GONE, e.in(Language.of(request), settings.zone()));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Forbidden e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
