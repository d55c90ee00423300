package org.dailypapers.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.dailypapers.platform.Csv;
import org.dailypapers.platform.ExportServlet;

/** The audit log as comma-separated values, the newest line first. */
@WebServlet("/-/audit.csv")
public class AuditCsvServlet extends ExportServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 1000;

    @Inject
    private transient AuditRepository log;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditFilter filter = AuditFilter.of(request::getParameter);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        PrintWriter out = response.getWriter();
        out.write(Csv.MARK + Csv.line("when", "who", "what", "to", "before", "after"));
        List<AuditLine> lines = log.lines(filter, 0, AT_ONCE);
        for (int offset = AT_ONCE; !lines.isEmpty(); offset += AT_ONCE) {
            lines.forEach(line -> out.write(Csv.line(line.at(), line.actor(), line.action(), line.subject(), line.before(),
                    line.after())));
            lines = lines.size() < AT_ONCE ? List.of() : log.lines(filter, offset, AT_ONCE);
        }
    }
}
