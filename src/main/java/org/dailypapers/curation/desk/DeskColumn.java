package org.dailypapers.curation.desk;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

import org.dailypapers.digest.desk.DeskSort;
import org.dailypapers.platform.form.Params;
import org.dailypapers.platform.problem.BadRequest;

/** A column of the desk's table. */
public enum DeskColumn {
    /** The day. */
    DATE(DeskSort.Column.DATE, line -> line.row().date()),
    /** The position on the day. */
    POSITION(DeskSort.Column.POSITION, line -> line.row().position()),
    /** The arXiv identifier of the paper. */
    ARXIVID(DeskSort.Column.ARXIV_ID, line -> line.row().arxivId()),
    /** The title, which is always shown and links to the editor. */
    TITLE(DeskSort.Column.TITLE, line -> line.row().title()),
    /** The authors. */
    AUTHORS(null, line -> line.row().authors()),
    /** The votes. */
    VOTES(DeskSort.Column.VOTES, line -> line.row().votes()),
    /** The status of the newest revision. */
    STATUS(DeskSort.Column.STATUS, line -> line.row().status().key()),
    /** The number of the newest revision. */
    REVISION(DeskSort.Column.REVISION, line -> line.row().revision()),
    /** The number of the published revision. */
    PUBLISHED(DeskSort.Column.PUBLISHED, line -> line.row().published()),
    /** What is unusual about the entry. */
    FLAGS(null, line -> String.join(" ", line.flags())),
    /** When the newest revision was made. */
    CHANGED(DeskSort.Column.CHANGED, line -> line.row().changedAt()),
    /** Who made it. */
    BY(null, DeskLine::by);

    /** The default columns. */
    public static final Set<DeskColumn> USUAL = Collections.unmodifiableSet(
            EnumSet.of(DATE, TITLE, AUTHORS, VOTES, STATUS, FLAGS, CHANGED, BY));

    private final DeskSort.Column sort;
    private final Function<DeskLine, Object> value;

    DeskColumn(DeskSort.Column sort, Function<DeskLine, Object> value) {
        this.sort = sort;
        this.value = value;
    }

    /**
     * @param text the names of columns, separated by commas; may be null
     * @return these columns and the title; the default columns if the text names none
     * @throws BadRequest if there is no column of a given name
     */
    public static Set<DeskColumn> of(String text) {
        if (Params.text(text) == null) {
            return USUAL;
        }
        Set<DeskColumn> columns = EnumSet.of(TITLE);
        for (String name : text.split(",", -1)) {
            columns.add(Arrays.stream(values()).filter(column -> column.key().equals(name.strip())).findFirst()
                    .orElseThrow(() -> new BadRequest("error.cols", name)));
        }
        return Collections.unmodifiableSet(columns);
    }

    /** @return its name in addresses and in CSV files */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @return the sort column for it; null if it cannot be sorted by */
    public DeskSort.Column sort() {
        return sort;
    }

    /**
     * @param line a row of the table
     * @return its value for a CSV file: a number, an ISO date or time (UTC), or a text; null if empty
     */
    public Object value(DeskLine line) {
        return value.apply(line);
    }
}
