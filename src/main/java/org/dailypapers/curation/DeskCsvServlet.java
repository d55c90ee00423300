package org.dailypapers.curation;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.dailypapers.account.Account;
import org.dailypapers.account.PeopleService;
import org.dailypapers.digest.DeskRepository;
import org.dailypapers.digest.DeskRow;
import org.dailypapers.platform.Csv;
import org.dailypapers.platform.ExportServlet;
import org.dailypapers.platform.Params;

/** All entries that the desk's table finds, as comma-separated values with the chosen columns ({@code /-/papers.csv}). */
@WebServlet("/-/papers.csv")
public class DeskCsvServlet extends ExportServlet {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 1000;

    @Inject
    private transient DeskRepository entries;
    @Inject
    private transient PeopleService people;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DeskQuery query = DeskQuery.of(request::getParameter);
        Set<DeskColumn> columns = DeskColumn.of(Params.text(request.getParameter("cols")));
        Map<Long, String> names = people.accounts().stream().collect(Collectors.toMap(Account::id, Account::displayName));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"papers.csv\"");
        PrintWriter out = response.getWriter();
        out.write(Csv.MARK + Csv.line(columns.stream().map(DeskColumn::key).toArray()));
        List<DeskRow> rows = entries.rows(query.filter(), query.sort(), 0, AT_ONCE);
        for (int offset = AT_ONCE; !rows.isEmpty(); offset += AT_ONCE) {
            rows.forEach(row -> out.write(Csv.line(columns.stream().map(column -> cell(column, row, names)).toArray())));
            rows = rows.size() < AT_ONCE ? List.of() : entries.rows(query.filter(), query.sort(), offset, AT_ONCE);
        }
    }

    private static Object cell(DeskColumn column, DeskRow row, Map<Long, String> names) {
        return switch (column) {
            case DATE -> row.date();
            case POSITION -> row.position();
            case ARXIVID -> row.arxivId();
            case TITLE -> row.title();
            case AUTHORS -> row.authors();
            case VOTES -> row.votes();
            case STATUS -> row.standing();
            case REVISION -> row.revision();
            case PUBLISHED -> row.published();
            case CHANGED -> row.changedAt();
            case BY -> row.personId() == null ? null : names.get(row.personId());
        };
    }
}
