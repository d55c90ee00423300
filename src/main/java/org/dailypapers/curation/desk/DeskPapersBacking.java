package org.dailypapers.curation.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import org.dailypapers.account.Account;
import org.dailypapers.account.PeopleService;
import org.dailypapers.digest.desk.DeskRepository;
import org.dailypapers.platform.page.Pager;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.route.Page;
import org.dailypapers.platform.route.Routes;
import org.dailypapers.platform.route.SeeOther;
import org.omnifaces.util.Faces;

/** The table of all entries. */
@Named
@RequestScoped
public class DeskPapersBacking {

    private static final String COLUMNS = "cols";

    @Inject
    private DeskRepository desk;
    @Inject
    private PeopleService people;
    @Inject
    private Page page;
    @Inject
    private Words words;

    private Map<String, String> typed;
    private List<Account> accounts;
    private Map<Long, String> names;
    private Set<DeskColumn> columns = DeskColumn.USUAL;
    private DeskTable table;
    private DeskPapersLazyModel model;
    private Pager pager;
    private Map<String, DeskHead> heads;
    private String problem;

    /** Loads the page of the table that the address asks for. If the address is invalid, the form keeps what was typed. */
    public void load() {
        typed = page.query();
        accounts = people.accounts();
        names = accounts.stream().collect(Collectors.toMap(Account::id, Account::displayName));
        try {
            columns = DeskColumn.of(chosen());
            show(new DeskTable(DeskQuery.of(typed::get), columns));
        } catch (BadRequest e) {
            problem = e.in(page.getLanguage());
            table = new DeskTable(DeskQuery.ALL, columns);
            pager = new Pager(1, table.asked().size(), 0);
            Faces.getResponse().setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void show(DeskTable asked) {
        table = asked;
        if (Faces.getRequestParameterValues(COLUMNS) != null && Faces.getRequestParameterValues(COLUMNS).length > 1) {
            SeeOther.to(page.link(Routes.DESK_PAPERS.path(), table.parameters()));
            return;
        }
        model = new DeskPapersLazyModel(desk, table.asked(), names);
        pager = new Pager(table.asked().page(), table.asked().size(), model.total());
        heads = DeskHead.of(table);
    }

    /** Joins the chosen columns: the form sends one parameter per column, but addresses have a single one. */
    private static String chosen() {
        String[] values = Faces.getRequestParameterValues(COLUMNS);
        return values == null ? null : String.join(",", values);
    }

    /** @return the parameters as typed, by name */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** @return all people who may have made a revision */
    public List<Account> getAccounts() {
        return accounts;
    }

    /** @return the filters, order and columns of the table */
    public DeskTable getTable() {
        return table;
    }

    /** @return the entries, loaded when the table is rendered */
    public DeskPapersLazyModel getModel() {
        return model;
    }

    /** @return the position of the page within the list */
    public Pager getPager() {
        return pager;
    }

    /** @return the column headers, by name */
    public Map<String, DeskHead> getHeads() {
        return heads;
    }

    /** @return why the table cannot be shown; null if there is no problem */
    public String getProblem() {
        return problem;
    }

    /** @return the filters in use, each with a link that removes it */
    public List<DeskChips.Chip> getFilters() {
        return DeskChips.filters(table, words, names);
    }

    /** @return the sort keys, each with a link that removes it; empty if there is only one */
    public List<DeskChips.Chip> getKeys() {
        return DeskChips.keys(table, words);
    }

    /** @return why the table is empty */
    public String getEmptyTitle() {
        Map<String, Object> filters = table.filters();
        return filters.isEmpty() ? words.text("none.title") : !filters.keySet().equals(Set.of("state")) ? words.text("table.empty")
                : words.text("table.empty." + filters.get("state"));
    }

    /**
     * @param line an entry
     * @return the address of its editor, which then goes through this list
     */
    public String editor(DeskLine line) {
        return page.link(Routes.EDITOR.path(line.row().date(), line.row().arxivId()), Map.of("list", table.list()));
    }

    /** @return the address of all matching entries as a CSV file */
    public String getCsv() {
        return page.link(Routes.DESK_PAPERS_CSV.path(), table.without("size"));
    }
}
