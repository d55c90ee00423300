package org.dailypapers.reading.table;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.dailypapers.digest.view.EntryFilter;
import org.dailypapers.digest.view.EntryRepository;
import org.dailypapers.digest.view.EntryRow;
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
        int asked = number == null ? 1 : number;
        EntryRepository.Listed<EntryRow> found = entries.rows(EntryFilter.ofAuthor(name), EntrySort.DATE_DESCENDING,
                (asked - 1L) * Pager.USUAL_SIZE, Pager.USUAL_SIZE);
        pager = new Pager(asked, Pager.USUAL_SIZE, found.total());
        rows = found.items().stream().map(TableRow::of).toList();
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
