package org.dailypapers.curation.desk;

import java.util.LinkedHashMap;
import java.util.Map;

import org.dailypapers.digest.desk.DeskSort;

/**
 * The head of a column of the desk's table.
 *
 * @param alone the parameters of the table sorted by the column alone; null if nothing sorts by it
 * @param then the parameters of the table with the column as a further key, the other way round, or no longer a key; null
 *     where that would be what {@code alone} does
 * @param step what {@code then} does: {@code add}, {@code turn} or {@code drop}
 * @param number the place of the column among the keys, from 1; 0 if it is none
 * @param down whether the largest comes first
 */
public record DeskHead(Map<String, Object> alone, Map<String, Object> then, String step, int number, boolean down) {

    /** A column that nothing sorts by. */
    private static final DeskHead PLAIN = new DeskHead(null, null, null, 0, false);

    /**
     * @param table the table
     * @return the heads of all its columns, by name
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

    /** @return the order as assistive technology knows it, of the first key only; null for other columns */
    public String order() {
        return number != 1 ? null : down ? "descending" : "ascending";
    }

    /** @return an arrow that shows the direction; empty if the column is no key */
    public String arrow() {
        return number == 0 ? "" : down ? "↓" : "↑";
    }
}
