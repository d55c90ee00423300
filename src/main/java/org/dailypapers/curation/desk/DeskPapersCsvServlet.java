package org.dailypapers.curation.desk;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.dailypapers.platform.export.CsvFile;
import org.dailypapers.platform.export.ExportServlet;

/** All entries that match the filters of the desk's table, with its columns, as comma-separated values. */
@WebServlet("/-/papers.csv")
public class DeskPapersCsvServlet extends ExportServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeskExportService entries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DeskTable table = DeskTable.of(request::getParameter);
        try (CsvFile file = new CsvFile(table.columns().stream().map(DeskColumn::key).toArray())) {
            entries.each(table.asked(), line -> file.line(table.columns().stream().map(column -> column.value(line)).toArray()));
            file.send(response, "papers.csv");
        }
    }
}
