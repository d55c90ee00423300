package org.dailypapers.importer.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dailypapers.digest.undo.Undone.What;
import org.dailypapers.digest.undo.UndoneRow;

/**
 * Days or entries to which the undoing of a run did the same.
 *
 * @param what what was done to them
 * @param count how many there are
 * @param rows the days or entries; only the first of them if there are many
 */
public record UndoneGroup(What what, long count, List<UndoneRow> rows) {

    static List<UndoneGroup> of(Map<What, Long> counts, Function<What, List<UndoneRow>> rows) {
        return Stream.of(What.KEPT, What.DAY, What.WITHDRAWN, What.BACK, What.SOURCE).filter(counts::containsKey)
                .map(what -> new UndoneGroup(what, counts.get(what), rows.apply(what))).toList();
    }

    /** @return how many are not shown */
    public long more() {
        return count - rows.size();
    }

    /** @return whether these are days */
    public boolean days() {
        return what == What.DAY || what == What.SOURCE;
    }
}
