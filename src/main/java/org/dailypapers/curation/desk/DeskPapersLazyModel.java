package org.dailypapers.curation.desk;

import java.util.List;
import java.util.Map;

import org.dailypapers.digest.desk.DeskRepository;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The entries of the desk's table, counted once and loaded page by page; the filter and the order come from the address. */
public class DeskPapersLazyModel extends LazyDataModel<DeskLine> {

    private static final long serialVersionUID = 1L;
    private static final int UNKNOWN = -1;

    private final transient DeskRepository desk;
    private final transient DeskQuery asked;
    private final transient Map<Long, String> names;
    private int total = UNKNOWN;

    /**
     * @param desk the repository of entries
     * @param asked the query
     * @param names the display names of people, by id
     */
    DeskPapersLazyModel(DeskRepository desk, DeskQuery asked, Map<Long, String> names) {
        this.desk = desk;
        this.asked = asked;
        this.names = names;
    }

    /** @return how many entries match; counted on the first call only */
    int total() {
        if (total == UNKNOWN) {
            total = Math.toIntExact(desk.count(asked.filter()));
        }
        return total;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return total();
    }

    @Override
    public List<DeskLine> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return desk.rows(asked.filter(), asked.sort(), first, pageSize).stream().map(row -> DeskLine.of(row, names)).toList();
    }
}
