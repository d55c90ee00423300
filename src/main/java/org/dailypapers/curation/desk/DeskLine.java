package org.dailypapers.curation.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dailypapers.content.ShownTitle;
import org.dailypapers.content.html.Prose;
import org.dailypapers.digest.desk.DeskRow;

/**
 * An entry of the desk's table, ready to be shown.
 *
 * @param row the entry
 * @param by the display name of the author of the newest revision; null for an import
 */
public record DeskLine(DeskRow row, String by) {

    private static final int AUTHORS = 3;

    /**
     * @param row an entry
     * @param names the display names of people, by id
     * @return the entry, ready to be shown
     */
    static DeskLine of(DeskRow row, Map<Long, String> names) {
        return new DeskLine(row, row.personId() == null ? null : names.getOrDefault(row.personId(), "?"));
    }

    /** @return the title as HTML, or the identifier if there is none */
    public String titleHtml() {
        return Prose.line(ShownTitle.of(row.title(), row.arxivId()));
    }

    /** @return the first authors on one line */
    public String authors() {
        return String.join(", ", all().subList(0, named()));
    }

    /** @return how many authors that line leaves out */
    public int moreAuthors() {
        return all().size() - named();
    }

    /** @return the keys of what is unusual about the entry: what keeps it from readers, and whether its source still has it */
    public List<String> flags() {
        List<String> flags = new ArrayList<>();
        add(flags, "hidden", row.hidden());
        add(flags, "withdrawn", row.withdrawn());
        add(flags, "unpublished", row.published() == null && flags.isEmpty());
        add(flags, "vanished", row.vanished());
        add(flags, "conflict", row.conflict());
        return flags;
    }

    /** @return whether readers see an older revision than the newest */
    public boolean behind() {
        return row.published() != null && row.published() != row.revision();
    }

    private static void add(List<String> flags, String name, boolean set) {
        if (set) {
            flags.add(name);
        }
    }

    /** If only one author would be left out, that one is named as well. */
    private int named() {
        return all().size() <= AUTHORS + 1 ? all().size() : AUTHORS;
    }

    private List<String> all() {
        return row.authors().isEmpty() ? List.of() : List.of(row.authors().split(", "));
    }
}
