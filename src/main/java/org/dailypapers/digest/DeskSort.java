package org.dailypapers.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An order by several columns of the desk's table, the first counting most; what is equal in all stands by date and
 * position.
 *
 * @param keys the columns, each at most once
 */
public record DeskSort(List<Key> keys) {

    /** Newest day first. */
    public static final DeskSort USUAL = new DeskSort(List.of(new Key(Column.DATE, true)));

    /**
     * @param text names of columns, separated by commas, each with a hyphen before it where it goes down
     * @return the order, or empty where a name is none or stands twice
     */
    public static Optional<DeskSort> of(String text) {
        List<Key> keys = new ArrayList<>();
        for (String name : text.split(",", -1)) {
            boolean down = name.startsWith("-");
            Optional<Column> column = Column.of(down ? name.substring(1) : name);
            if (column.isEmpty() || keys.stream().anyMatch(key -> key.column() == column.get())) {
                return Optional.empty();
            }
            keys.add(new Key(column.get(), down));
        }
        return Optional.of(new DeskSort(Collections.unmodifiableList(keys)));
    }

    /**
     * @param column a column
     * @return the order by that column alone: turned round where it is this one, else the usual way round
     */
    public DeskSort alone(Column column) {
        boolean same = keys.size() == 1 && keys.get(0).column() == column;
        return new DeskSort(List.of(new Key(column, same ? !keys.get(0).down() : column.usuallyDown())));
    }

    /**
     * @param column a column
     * @return this order with the column as a further one; where it counts already, turned round, and then without it, as
     *     long as one column is left
     */
    public DeskSort and(Column column) {
        List<Key> changed = new ArrayList<>(keys);
        int at = place(column) - 1;
        if (at < 0) {
            changed.add(new Key(column, column.usuallyDown()));
        } else if (keys.get(at).down() == column.usuallyDown()) {
            changed.set(at, new Key(column, !column.usuallyDown()));
        } else if (keys.size() > 1) {
            changed.remove(at);
        }
        return new DeskSort(List.copyOf(changed));
    }

    /**
     * @param column a column
     * @return how much it counts: 1 for most; 0 where it does not count
     */
    public int place(Column column) {
        return keys.stream().map(Key::column).toList().indexOf(column) + 1;
    }

    /** @return the order's name, as {@link #of} reads it */
    public String key() {
        return keys.stream().map(key -> (key.down() ? "-" : "") + key.column().key()).collect(Collectors.joining(","));
    }

    /** @return the order in HQL over {@code Entry e} and its newest {@code Revision r} */
    String order() {
        return keys.stream().map(key -> key.column().expression + (key.down() ? " desc" : "") + key.column().nulls)
                .collect(Collectors.joining(", ")) + ", e.date, e.position";
    }

    /**
     * A column and its direction.
     *
     * @param column the column
     * @param down whether the largest comes first
     */
    public record Key(Column column, boolean down) {
    }

    /** Columns to sort by. */
    public enum Column {
        /** The day. */
        DATE("date", "e.date", ""),
        /** The place on the day. */
        POSITION("position", "e.position", ""),
        /** The paper. */
        ARXIV_ID("arxivid", "e.arxivId", ""),
        /** The title. */
        TITLE("title", "e.titleKey", ""),
        /** The votes; unknown ones last both ways. */
        VOTES("votes", "e.votes", " nulls last"),
        /** The status of the newest revision, by name. */
        STATUS("status", "e.newestStatus", ""),
        /** The number of the newest revision. */
        REVISION("revision", "e.newestRevision", ""),
        /** When the newest revision was made. */
        CHANGED("changed", "r.createdAt", "");

        private final String key;
        private final String expression;
        private final String nulls;

        Column(String key, String expression, String nulls) {
            this.key = key;
            this.expression = expression;
            this.nulls = nulls;
        }

        /** @return whether the largest come first where nobody asks for more */
        boolean usuallyDown() {
            return this == DATE || this == VOTES || this == CHANGED || this == REVISION;
        }

        /** @return the column's name in addresses */
        public String key() {
            return key;
        }

        static Optional<Column> of(String key) {
            return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
        }
    }
}
