package org.dailypapers.curation.desk;

import java.util.List;
import java.util.Map;

import org.dailypapers.digest.desk.DeskSort;
import org.dailypapers.platform.page.Words;

/** The filters and sort keys of the desk's table, each with a link that removes it. */
public final class DeskChips {

    private DeskChips() {
    }

    /**
     * @param table the table
     * @param words the texts of the page's language
     * @param names the display names of people, by id
     * @return the filters in use
     */
    static List<Chip> filters(DeskTable table, Words words, Map<Long, String> names) {
        return table.filters().entrySet().stream().map(filter -> new Chip(text(filter, words, names),
                table.without(filter.getKey()))).toList();
    }

    /**
     * @param table the table
     * @param words the texts of the page's language
     * @return the sort keys if there are several, the most significant first
     */
    static List<Chip> keys(DeskTable table, Words words) {
        List<DeskSort.Key> keys = table.asked().sort().keys();
        return keys.size() < 2 ? List.of() : keys.stream().map(key -> new Chip(direction(key, words),
                table.parameters(table.asked().sort().without(key.column())))).toList();
    }

    /**
     * @param key a sort key
     * @param words the texts of the page's language
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
     * A filter or a sort key that can be removed.
     *
     * @param text its text
     * @param without the query parameters of the table without it
     */
    public record Chip(String text, Map<String, Object> without) {
    }
}
