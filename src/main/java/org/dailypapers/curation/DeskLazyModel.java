package org.dailypapers.curation;

import java.util.List;
import java.util.Map;

import org.dailypapers.digest.DeskRepository;
import org.dailypapers.digest.DeskRow;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Loads the page of entries that the desk's table shows, and no other. */
class DeskLazyModel extends LazyDataModel<DeskRow> {

    private static final long serialVersionUID = 1L;

    private final transient DeskRepository entries;
    private final transient DeskQuery query;
    private final int total;

    /**
     * @param entries where they are kept
     * @param query which entries, in which order: the address knows, not the table
     * @param total how many they are
     */
    DeskLazyModel(DeskRepository entries, DeskQuery query, int total) {
        this.entries = entries;
        this.query = query;
        this.total = total;
        setRowCount(total);
        setPageSize(query.size());
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return total;
    }

    @Override
    public List<DeskRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return entries.rows(query.filter(), query.sort(), first, size);
    }
}
