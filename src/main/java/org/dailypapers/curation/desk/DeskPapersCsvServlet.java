package org.dailypapers.curation.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.dailypapers.account.Account;
import org.dailypapers.account.PeopleService;
import org.dailypapers.digest.DeskRepository;
import org.dailypapers.platform.Csv;
import org.dailypapers.platform.ExportServlet;

/**
 * All that the desk's table lets through, with its columns, as comma-separated values. Which entries these are is settled
 * at the beginning; their rows are read and written some at a time, so none comes twice and memory holds few.
 */
@WebServlet("/-/papers.csv")
public class DeskPapersCsvServlet extends ExportServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 500;

    @Inject
    private transient DeskRepository desk;
    @Inject
    private transient PeopleService people;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DeskTable table = DeskTable.of(request::getParameter);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"papers.csv\"");
        Map<Long, String> names = people.accounts().stream().collect(Collectors.toMap(Account::id, Account::displayName));
        List<Long> ids = desk.ids(table.asked().filter(), table.asked().sort());
        PrintWriter out = response.getWriter();
        out.write(Csv.MARK + Csv.line(table.columns().stream().map(DeskColumn::key).toArray()));
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            desk.rows(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), table.asked().sort())
                    .forEach(row -> out.write(line(table, DeskLine.of(row, names))));
        }
    }

    private static String line(DeskTable table, DeskLine line) {
        return Csv.line(table.columns().stream().map(column -> column.value(line)).toArray());
    }
}
