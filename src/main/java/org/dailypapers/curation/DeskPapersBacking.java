package org.dailypapers.curation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import org.dailypapers.account.Account;
import org.dailypapers.account.PeopleService;
import org.dailypapers.content.Prose;
import org.dailypapers.digest.DeskFilter;
import org.dailypapers.digest.DeskRepository;
import org.dailypapers.digest.DeskRow;
import org.dailypapers.digest.DeskSort;
import org.dailypapers.digest.DeskState;
import org.dailypapers.digest.EntryQuery;
import org.dailypapers.digest.Status;
import org.dailypapers.platform.BadRequest;
import org.dailypapers.platform.Page;
import org.dailypapers.platform.Pager;
import org.dailypapers.platform.Routes;
import org.omnifaces.util.Faces;

/** The desk's table over all entries. */
@Named
@RequestScoped
public class DeskPapersBacking {

    @Inject
    private DeskRepository entries;
    @Inject
    private PeopleService people;
    @Inject
    private Page page;

    private Map<String, String> typed;
    private String problem;
    private DeskTable table = new DeskTable(new DeskQuery(DeskFilter.ALL, DeskSort.USUAL, 1, EntryQuery.SIZES[0]), DeskColumn.USUAL);
    private Pager pager = new Pager(1, EntryQuery.SIZES[0], 0);
    private DeskLazyModel rows;
    private List<Account> editors;
    private Map<Long, String> names;

    /** Loads what the address asks for; where it cannot be, the form keeps what was typed. */
    public void load() {
        typed = page.query();
        typed.computeIfPresent("cols", (name, value) -> String.join(",", Faces.getRequest().getParameterValues("cols")));
        editors = people.accounts();
        names = editors.stream().collect(Collectors.toMap(Account::id, Account::displayName));
        try {
            DeskQuery query = DeskQuery.of(typed::get);
            table = new DeskTable(query, DeskColumn.of(typed.get("cols")));
            pager = new Pager(query.page(), query.size(), entries.count(query.filter()));
            rows = new DeskLazyModel(entries, query, (int) pager.total());
        } catch (BadRequest e) {
            problem = e.in(page.getLanguage());
            Faces.getResponse().setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /**
     * @param row an entry
     * @return the address of its editor, which then walks this list
     */
    public String editor(DeskRow row) {
        return page.link(Routes.EDITOR.path(row.date(), row.arxivId()), null, "list", table.list());
    }

    /**
     * @param row an entry
     * @return its title as HTML
     */
    public String title(DeskRow row) {
        return row.title().isBlank() ? row.arxivId() : Prose.line(row.title());
    }

    /**
     * @param row an entry
     * @return who made its newest revision; null for an import
     */
    public String by(DeskRow row) {
        return row.personId() == null ? null : names.get(row.personId());
    }

    /** @return the address of everything that is filtered, as a file */
    public String getCsv() {
        return page.link(Routes.DESK_PAPERS_CSV.path(), table.parameters());
    }

    /**
     * @param key the name of a column
     * @return whether the table shows it
     */
    public boolean shows(String key) {
        return table.columns().stream().anyMatch(column -> column.key().equals(key));
    }

    /** @return the parameters as they were typed, by name */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** @return why the table cannot show what the address asks for; null where it can */
    public String getProblem() {
        return problem;
    }

    /** @return what the table shows */
    public DeskTable getTable() {
        return table;
    }

    /** @return where the page stands in the whole */
    public Pager getPager() {
        return pager;
    }

    /** @return the entries of the page */
    public DeskLazyModel getRows() {
        return rows;
    }

    /** @return whoever may have corrected something */
    public List<Account> getEditors() {
        return editors;
    }

    /** @return every status */
    public List<String> getStatuses() {
        return Arrays.stream(Status.values()).map(Status::key).toList();
    }

    /** @return every state */
    public List<String> getStates() {
        return Arrays.stream(DeskState.values()).map(DeskState::key).toList();
    }

    /** @return every column */
    public List<DeskColumn> getColumns() {
        return List.of(DeskColumn.values());
    }

    /** @return how many entries a page may have */
    public List<Integer> getSizes() {
        return Arrays.stream(EntryQuery.SIZES).boxed().toList();
    }
}
