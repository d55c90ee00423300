package org.dailypapers.digest.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dailypapers.content.AuthorSlug;
import org.dailypapers.content.SortKey;
import org.dailypapers.digest.EntryAuthor;
import org.dailypapers.digest.Status;

/**
 * A filter for a table of entries. A part that is null does not filter.
 *
 * @param text words separated by white space, each of which must occur in the title or the authors, in upper or lower case
 * @param from the first day
 * @param to the last day
 * @param votes the minimum number of votes
 * @param author the name of an author, in upper or lower case
 * @param status the status of the published revision
 * @param exactAuthor the exact name of an author
 */
public record EntryFilter(String text, LocalDate from, LocalDate to, Integer votes, String author, Status status, String exactAuthor) {

    /** Lets every entry pass. */
    public static final EntryFilter ALL = new EntryFilter(null, null, null, null, null, null);

    /** A filter without an exact author; see the parameters of the record. */
    public EntryFilter(String text, LocalDate from, LocalDate to, Integer votes, String author, Status status) {
        this(text, from, to, votes, author, status, null);
    }

    /**
     * @param name the exact name of an author
     * @return a filter for the entries with exactly this author
     */
    public static EntryFilter ofAuthor(String name) {
        return new EntryFilter(null, null, null, null, null, null, name);
    }

    /** @return the condition in HQL over {@code Entry e} */
    String where() {
        List<String> conditions = new ArrayList<>(List.of(Visible.ENTRY));
        conditions.addAll(conditions("e.status"));
        return " where " + String.join(" and ", conditions);
    }

    /**
     * @param statusField the HQL path of the status
     * @return conditions in HQL over {@code Entry e}
     */
    public List<String> conditions(String statusField) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < words().size(); i++) {
            conditions.add("e.searchKey like :word" + i + " escape '!'");
        }
        add(conditions, from, "e.date >= :from");
        add(conditions, to, "e.date <= :to");
        add(conditions, votes, "e.votes >= :votes");
        add(conditions, status, statusField + " = :status");
        add(conditions, author,
                "e.id in (select x.id from Entry x join x.authorNames a where a.foldedSlug = :author)");
        add(conditions, exactAuthor, "e.id in (select x.id from Entry x join x.authorNames a where a.slug = :slug and a.name = :name)");
        return conditions;
    }

    /** @return the values for the parameters of the conditions */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> words = words();
        for (int i = 0; i < words.size(); i++) {
            parameters.put("word" + i, "%" + words.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        put(parameters, "from", from);
        put(parameters, "to", to);
        put(parameters, "votes", votes);
        put(parameters, "status", status);
        put(parameters, "author", author == null ? null : EntryAuthor.foldedSlug(author));
        put(parameters, "slug", exactAuthor == null ? null : AuthorSlug.of(exactAuthor));
        put(parameters, "name", exactAuthor);
        return parameters;
    }

    private List<String> words() {
        return text == null || text.isBlank() ? List.of()
                : Arrays.stream(SortKey.folded(text).strip().split("\\s+")).distinct().toList();
    }

    private static void add(List<String> conditions, Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }

    private static void put(Map<String, Object> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
