package org.dailypapers.importer.upload;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dailypapers.account.Role;
import org.dailypapers.account.Visitor;
import org.dailypapers.platform.export.ExportServlet;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.RouteRequest;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;

/**
 * Receives the form with files. Faces would let the server read all of them, with the server's own limits, before this code could answer.
 */
@WebServlet("/-/upload")
public class UploadServlet extends ExportServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UploadReceiver receiver;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Page page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            SeeOther.to(response, page.link(Routes.UPLOAD.path(receiver.receive(request, visitor.require(Role.ADMIN)).upload())));
        } catch (UploadProblem e) {
            request.setAttribute(UploadProblem.class.getName(), e);
            Page.standIn(request, Routes.IMPORTS);
            response.setStatus(e.status());
            e.headers().forEach(response::setHeader);
            request.getRequestDispatcher(Routes.IMPORTS.target()).forward(RouteRequest.page(request), response);
        }
    }
}
