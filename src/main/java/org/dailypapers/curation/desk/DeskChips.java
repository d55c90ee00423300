package org.dailypapers.curation.desk;

import java.util.List;
import java.util.Map;

import org.dailypapers.digest.desk.DeskSort;
import org.dailypapers.platform.page.Words;

/** What narrows and what sorts the desk's table, each to be taken away. */
public final class DeskChips {

    private DeskChips() {
    }

    /**
     * @param table the table
     * @param words the language
     * @param names the names shown of people, by id
     * @return the filters in use
     */
    static List<Chip> filters(DeskTable table, Words words, Map<Long, String> names) {
        return table.filters().entrySet().stream().map(filter -> new Chip(text(filter, words, names),
                table.without(filter.getKey()))).toList();
    }

    /**
     * @param table the table
     * @param words the language
     * @return the keys of the order where there are several, the first counting most
     */
    static List<Chip> keys(DeskTable table, Words words) {
        List<DeskSort.Key> keys = table.asked().sort().keys();
        return keys.size() < 2 ? List.of() : keys.stream().map(key -> new Chip(direction(key, words),
                table.parameters(table.asked().sort().without(key.column())))).toList();
    }

    /**
     * @param key a key of an order
     * @param words the language
     * @return the column and its direction in words
     */
    static String direction(DeskSort.Key key, Words words) {
        return words.text(key.down() ? "table.sort.down" : "table.sort.up", words.text("table.column." + key.column().key()));
    }

    private static String text(Map.Entry<String, Object> filter, Words words, Map<Long, String> names) {
        Object value = filter.getValue();
        return switch (filter.getKey()) {
            case "status" -> words.text("papers.active.status", words.text("status." + value));
            case "state" -> words.text("table.active.state", words.text("table.state." + value));
            case "editor" -> words.text("table.active.editor", names.getOrDefault(value, value.toString()));
            case "votes" -> words.text("papers.active.votes", value);
            default -> words.text("papers.active." + filter.getKey(), value.toString());
        };
    }

    /**
     * Something that can be taken away.
     *
     * @param text what it says
     * @param without the parameters of the table without it
     */
    public record Chip(String text, Map<String, Object> without) {
    }
}
