package org.dailypapers.reading.table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntrySort;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.page.Pager;
import org.dailypapers.platform.problem.NotFound;
import org.dailypapers.platform.route.Page;
import org.dailypapers.reading.TableRow;

/** An author and the author's papers. */
@Named
@RequestScoped
public class AuthorBacking {

    @Inject
    private EntryRepository entries;

    @Inject
    private Page page;

    private String name;
    private Pager pager;
    private List<TableRow> rows;

    /** Loads the page of the author that the address names. */
    public void load() {
        name = entries.authorName(page.place("slug")).orElseThrow(NotFound::new);
        Integer number = Params.number(page.query().get("page"), 1, "error.page");
        EntryFilter filter = EntryFilter.ofAuthor(name);
        pager = new Pager(number == null ? 1 : number, Pager.USUAL_SIZE, entries.count(filter));
        rows = entries.rows(filter, EntrySort.DATE_DESCENDING, pager.offset(), Pager.USUAL_SIZE).stream().map(TableRow::of).toList();
        pager = pager.holding(rows.size());
    }

    /** @return the exact name */
    public String getName() {
        return name;
    }

    /** @return the position of the page within the list */
    public Pager getPager() {
        return pager;
    }

    /** @return the entries of the page, newest first */
    public List<TableRow> getRows() {
        return rows;
    }

    /** @return the column headers, without links */
    public Map<String, ColumnHead> getHeads() {
        return ColumnHead.PLAIN;
    }
}
