package org.dailypapers.account.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dailypapers.platform.export.CsvFile;
import org.dailypapers.platform.export.ExportServlet;

/** The audit log as comma-separated values, newest line first. */
@WebServlet("/-/audit.csv")
public class AuditCsvServlet extends ExportServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditService audit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditFilter filter = AuditFilter.of(request::getParameter);
        try (CsvFile file = new CsvFile("when", "who", "what", "to", "before", "after")) {
            audit.each(filter, line -> file.line(line.at(), line.actor(), line.action(), line.subject(), line.before(),
                    line.after()));
            file.send(response, "audit.csv");
        }
    }
}
