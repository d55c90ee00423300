package org.dailypapers.curation;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.dailypapers.digest.DeskSort;
import org.dailypapers.platform.BadRequest;

/** The columns of the desk's table. */
public enum DeskColumn {
    /** The day. */
    DATE(DeskSort.Column.DATE),
    /** The place on the day. */
    POSITION(DeskSort.Column.POSITION),
    /** The paper. */
    ARXIVID(DeskSort.Column.ARXIV_ID),
    /** The title, which leads to the editor. */
    TITLE(DeskSort.Column.TITLE),
    /** The authors. */
    AUTHORS(null),
    /** The votes. */
    VOTES(DeskSort.Column.VOTES),
    /** The status of the newest revision, and what keeps it from readers. */
    STATUS(DeskSort.Column.STATUS),
    /** The number of the newest revision. */
    REVISION(DeskSort.Column.REVISION),
    /** The number of the revision that readers see. */
    PUBLISHED(null),
    /** When the newest revision was made. */
    CHANGED(DeskSort.Column.CHANGED),
    /** Who made it. */
    BY(null);

    /** The columns that are shown where none are asked for. */
    static final Set<DeskColumn> USUAL = Collections.unmodifiableSet(EnumSet.of(DATE, TITLE, VOTES, STATUS, CHANGED, BY));

    private final DeskSort.Column sort;

    DeskColumn(DeskSort.Column sort) {
        this.sort = sort;
    }

    /** @return its name in addresses and messages */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @return how to sort by it; null where one cannot */
    public DeskSort.Column sort() {
        return sort;
    }

    /**
     * @param names names of columns, separated by commas; may be null
     * @return the columns; the title is always among them
     * @throws BadRequest where a name is none
     */
    static Set<DeskColumn> of(String names) {
        if (names == null) {
            return USUAL;
        }
        EnumSet<DeskColumn> columns = EnumSet.of(TITLE);
        for (String name : names.split(",")) {
            columns.add(Arrays.stream(values()).filter(column -> column.key().equals(name)).findFirst()
                    .orElseThrow(() -> new BadRequest("error.column", name)));
        }
        return columns;
    }

    /** @return the names, as {@link #of} reads them; null for the usual ones */
    static String names(Set<DeskColumn> columns) {
        return columns.equals(USUAL) ? null : columns.stream().map(DeskColumn::key).collect(Collectors.joining(","));
    }
}
