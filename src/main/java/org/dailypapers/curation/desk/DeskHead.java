package org.dailypapers.curation.desk;

import java.util.LinkedHashMap;
import java.util.Map;

import org.dailypapers.digest.desk.DeskSort;

/**
 * The header of a column of the desk's table.
 *
 * @param alone the query parameters of the table sorted by this column alone; null if it cannot be sorted by
 * @param then the query parameters of the table with this column as a further sort key, with its direction reversed, or without it as a
 *     key; null if that would be the same as {@code alone}
 * @param step what {@code then} does: {@code add}, {@code turn} or {@code drop}
 * @param number the position of the column among the sort keys, from 1; 0 if it is not one
 * @param down whether the order is descending
 */
public record DeskHead(Map<String, Object> alone, Map<String, Object> then, String step, int number, boolean down) {

    /** A column that cannot be sorted by. */
    private static final DeskHead PLAIN = new DeskHead(null, null, null, 0, false);

    /**
     * @param table the table
     * @return the headers of all its columns, by name
     */
    static Map<String, DeskHead> of(DeskTable table) {
        Map<String, DeskHead> heads = new LinkedHashMap<>();
        for (DeskColumn column : DeskColumn.values()) {
            heads.put(column.key(), column.sort() == null ? PLAIN : of(table, column.sort()));
        }
        return heads;
    }

    private static DeskHead of(DeskTable table, DeskSort.Column column) {
        DeskSort sort = table.asked().sort();
        DeskSort then = sort.then(column);
        int number = sort.find(column).map(key -> sort.keys().indexOf(key) + 1).orElse(0);
        boolean single = number == 1 && sort.keys().size() == 1;
        String step = number == 0 ? "add" : then.find(column).isEmpty() ? "drop" : "turn";
        return new DeskHead(table.parameters(sort.alone(column)), single ? null : table.parameters(then), step, number,
                sort.find(column).map(DeskSort.Key::down).orElse(false));
    }

    /** @return the value of {@code aria-sort}, for the first sort key only; null for other columns */
    public String order() {
        return number != 1 ? null : down ? "descending" : "ascending";
    }

    /** @return an arrow that shows the direction; empty if the column is not a sort key */
    public String arrow() {
        return number == 0 ? "" : down ? "↓" : "↑";
    }
}
