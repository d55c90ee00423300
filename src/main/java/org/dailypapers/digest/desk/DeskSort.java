package org.dailypapers.digest.desk;

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
     * @return the order, or empty if a name is none or stands twice
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
     * @return the order by that column alone; where it is that already, the other way round
     */
    public DeskSort alone(Column column) {
        Optional<Key> now = find(column);
        boolean turned = now.isPresent() && keys.size() == 1;
        return new DeskSort(List.of(turned ? now.get().reversed() : now.orElse(column.first())));
    }

    /**
     * @param column a column
     * @return the order with the column as its last key; where it is a key already, the other way round, and where it was
     *     turned round already, without it, which may leave the usual order
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
     * @return the order without that column; the usual one if nothing is left
     */
    public DeskSort without(Column column) {
        List<Key> rest = keys.stream().filter(key -> key.column() != column).toList();
        return rest.isEmpty() ? USUAL : new DeskSort(rest);
    }

    /**
     * @param column a column
     * @return the key by which the order uses it, or empty if it does not
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

        /** @return the same column, the other way */
        public Key reversed() {
            return new Key(column, !down);
        }

        /** @return the key's name, with a hyphen before it where it goes down */
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
        /** The votes, the most first; unknown ones last both ways. */
        VOTES("votes", "e.votes", " nulls last", true),
        /** The status of the newest revision, by name. */
        STATUS("status", "e.newestStatus", "", false),
        /** The number of the newest revision, the greatest first. */
        REVISION("revision", "e.newestRevision", "", true),
        /** The number of the revision that readers see, the greatest first; none last both ways. */
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

        /** @return the key that sorts by the column as people want it first */
        public Key first() {
            return new Key(this, firstDown);
        }

        static Optional<Column> of(String key) {
            return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
        }
    }
}
