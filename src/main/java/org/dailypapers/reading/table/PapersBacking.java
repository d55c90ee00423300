package org.dailypapers.reading.table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailypapers.digest.view.EntryQuery;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntryRow;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.platform.page.Pager;
import org.dailypapers.platform.page.Words;
import org.dailypapers.platform.problem.BadRequest;
import org.dailypapers.platform.problem.PageBeyond;
import org.dailypapers.platform.route.Page;
import org.dailypapers.reading.TableRow;
import org.omnifaces.util.Faces;

/** The table of entries. */
@Named
@RequestScoped
public class PapersBacking {

    @Inject
    private EntryRepository entries;

    @Inject
    private Page page;

    @Inject
    private Words words;

    private Map<String, String> typed;
    private String problem;
    private Long lastPage;
    private PaperQuery query;
    private Map<String, String> active = Map.of();
    private Map<String, ColumnHead> heads;
    private Pager pager;
    private List<TableRow> rows;

    /** Loads the page of the table that the address asks for. If the address is invalid, the form keeps what was typed. */
    public void load() {
        typed = page.query();
        try {
            show(EntryQuery.of(typed::get));
        } catch (BadRequest e) {
            problem = e.in(page.getLanguage());
            if (e instanceof PageBeyond beyond) {
                lastPage = beyond.last();
            } else {
                query = new PaperQuery(EntryQuery.ALL);
            }
            pager = new Pager(1, EntryQuery.ALL.size(), 0);
            rows = List.of();
            Faces.getResponse().setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void show(EntryQuery asked) {
        query = new PaperQuery(asked);
        active = inWords(query.filters());
        heads = ColumnHead.of(query);
        EntryRepository.Listed<EntryRow> found = entries.rows(asked.filter(), asked.sort(), asked.offset(), asked.size());
        pager = new Pager(asked.page(), asked.size(), found.total());
        rows = found.items().stream().map(TableRow::of).toList();
    }

    private Map<String, String> inWords(Map<String, Object> filters) {
        Map<String, String> told = new LinkedHashMap<>();
        filters.forEach((name, value) -> told.put(name, words.text("papers.active." + name,
                name.equals("status") ? words.text("status." + value) : name.equals("votes") ? value : value.toString())));
        return told;
    }

    /** @return the parameters as typed, by name */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** @return why the table cannot be shown; null if there is no problem */
    public String getProblem() {
        return problem;
    }

    /** @return the number of the last page if the address names a page after it; otherwise null */
    public Long getLastPage() {
        return lastPage;
    }

    /** @return the query of the table */
    public PaperQuery getQuery() {
        return query;
    }

    /** @return the active filters in words, by parameter */
    public Map<String, String> getActive() {
        return active;
    }

    /** @return what the page shows, in words: its filters, or that it is all papers */
    public String getShownAs() {
        Map<String, Object> filters = query.filters();
        return filters.isEmpty() ? words.text("papers.title") : filters.keySet().equals(Set.of("q")) ? words.text("papers.found", filters.get("q"))
                : String.join(", ", active.values());
    }

    /** @return the position of the page within the list */
    public Pager getPager() {
        return pager;
    }

    /** @return the entries of the page */
    public List<TableRow> getRows() {
        return rows;
    }

    /** @return the headers of the sortable columns */
    public Map<String, ColumnHead> getHeads() {
        return heads;
    }

    /** @return the page sizes to choose from */
    public List<Integer> getSizes() {
        return PaperQuery.SIZES;
    }

    /** @return the sort orders to choose from */
    public EntrySort[] getSorts() {
        return EntrySort.values();
    }
}
