package org.dailypapers.digest.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An order by several columns of the desk's table, the most important first. Entries that are equal in all columns are ordered by
 * date and position.
 *
 * @param keys the columns, each at most once
 */
public record DeskSort(List<Key> keys) {

    /** Newest day first. */
    public static final DeskSort USUAL = new DeskSort(List.of(new Key(Column.DATE, true)));

    /**
     * @param text names of columns, separated by commas; a hyphen before a name means descending
     * @return the order; empty if a name is unknown or occurs twice
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

    /** @return the order's name, as {@link #of} reads it */
    public String key() {
        return keys.stream().map(Key::key).collect(Collectors.joining(","));
    }

    /**
     * @param column a column
     * @return the order by that column alone; reversed if this is already the order by that column alone
     */
    public DeskSort alone(Column column) {
        Optional<Key> now = find(column);
        boolean turned = now.isPresent() && keys.size() == 1;
        return new DeskSort(List.of(turned ? now.get().reversed() : now.orElse(column.first())));
    }

    /**
     * @param column a column
     * @return the order with the column as its last key. If the column is a key already, its direction is reversed; if it is
     *     reversed already, it is removed, and {@link #USUAL} is the order if no key is left
     */
    public DeskSort then(Column column) {
        Key first = column.first();
        if (keys.contains(first.reversed())) {
            return without(column);
        }
        List<Key> changed = new ArrayList<>(keys);
        if (keys.contains(first)) {
            changed.set(keys.indexOf(first), first.reversed());
        } else {
            changed.add(first);
        }
        return new DeskSort(Collections.unmodifiableList(changed));
    }

    /**
     * @param column a column
     * @return the order without that column; {@link #USUAL} if no key is left
     */
    public DeskSort without(Column column) {
        List<Key> rest = keys.stream().filter(key -> key.column() != column).toList();
        return rest.isEmpty() ? USUAL : new DeskSort(rest);
    }

    /**
     * @param column a column
     * @return the key with that column; empty if the order does not use it
     */
    public Optional<Key> find(Column column) {
        return keys.stream().filter(key -> key.column() == column).findFirst();
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

        /** @return the same column in the opposite direction */
        public Key reversed() {
            return new Key(column, !down);
        }

        /** @return the name of the column, with a hyphen before it if descending */
        public String key() {
            return (down ? "-" : "") + column.key();
        }
    }

    /** Columns to sort by. */
    public enum Column {
        /** The day, the newest first. */
        DATE("date", "e.date", "", true),
        /** The place on the day. */
        POSITION("position", "e.position", "", false),
        /** The paper. */
        ARXIV_ID("arxivid", "e.arxivId", "", false),
        /** The title. */
        TITLE("title", "e.titleKey", "", false),
        /** The votes, the most first; unknown votes last in both directions. */
        VOTES("votes", "e.votes", " nulls last", true),
        /** The status of the newest revision, by name. */
        STATUS("status", "e.newestStatus", "", false),
        /** The number of the newest revision, the greatest first. */
        REVISION("revision", "e.newestRevision", "", true),
        /** The number of the revision that readers see, the greatest first; entries without one last in both directions. */
        PUBLISHED("published", "e.publishedRevision", " nulls last", true),
        /** When the newest revision was made, the last one first. */
        CHANGED("changed", "r.createdAt", "", true);

        private final String key;
        private final String expression;
        private final String nulls;
        private final boolean firstDown;

        Column(String key, String expression, String nulls, boolean firstDown) {
            this.key = key;
            this.expression = expression;
            this.nulls = nulls;
            this.firstDown = firstDown;
        }

        /** @return the column's name in addresses */
        public String key() {
            return key;
        }

        /** @return the key with the direction that is used when a person first sorts by the column */
        public Key first() {
            return new Key(this, firstDown);
        }

        static Optional<Column> of(String key) {
            return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
        }
    }
}
