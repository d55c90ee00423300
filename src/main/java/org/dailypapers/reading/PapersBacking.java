package org.dailypapers.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.dailypapers.digest.EntryQuery;
import org.dailypapers.digest.EntryRepository;
import org.dailypapers.digest.EntrySort;
import org.dailypapers.platform.Page;

/** The table of entries. */
@Named
@RequestScoped
public class PapersBacking {

    @Inject
    private EntryRepository entries;

    @Inject
    private Page page;

    private PaperQuery query;
    private Pager pager;
    private List<TableRow> rows;

    /** Loads the page of the table that the address asks for. */
    public void load() {
        EntryQuery asked = EntryQuery.of(page.query()::get);
        query = new PaperQuery(asked);
        pager = new Pager(asked.page(), asked.size(), entries.count(asked.filter()));
        rows = entries.rows(asked.filter(), asked.sort(), pager.offset(), pager.size()).stream().map(TableRow::of)
                .toList();
    }

    /** @return what the table shows */
    public PaperQuery getQuery() {
        return query;
    }

    /** @return where the page stands in the whole */
    public Pager getPager() {
        return pager;
    }

    /** @return the entries of the page */
    public List<TableRow> getRows() {
        return rows;
    }

    /** @return the heads of the columns that can be sorted by */
    public Map<String, ColumnHead> getHeads() {
        return ColumnHead.of(query);
    }

    /** @return how many entries a reader may choose for a page */
    public List<Integer> getSizes() {
        return PaperQuery.SIZES;
    }

    /** @return the orders that a reader may choose */
    public EntrySort[] getSorts() {
        return EntrySort.values();
    }
}
