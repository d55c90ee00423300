package org.dailypapers.digest.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    String orderBy() {
        return steps().stream().map(step -> step.order(false)).collect(Collectors.joining(", ", " order by ", ""));
    }

    /** @return the exact reverse of {@link #orderBy}: the last entry first */
    String lastFirst() {
        return steps().stream().map(step -> step.order(true)).collect(Collectors.joining(", ", " order by ", ""));
    }

    /** @return what an entry's place in the order follows from, as a list in HQL */
    String values() {
        return steps().stream().map(step -> step.column().expression).collect(Collectors.joining(", "));
    }

    /**
     * @param at the {@link #values} of an entry
     * @return the entries before it
     */
    Side before(Object[] at) {
        return side(at, true);
    }

    /**
     * @param at the {@link #values} of an entry
     * @return the entries after it
     */
    Side after(Object[] at) {
        return side(at, false);
    }

    /** Those that differ in the first column, or are equal in it and differ in the second, and so on. */
    private Side side(Object[] at, boolean before) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Step> steps = steps();
        String condition = "";
        for (int i = steps.size() - 1; i >= 0; i--) {
            String beyond = steps.get(i).beyond(at[i], ":at" + i, before);
            condition = condition.isEmpty() ? beyond : "(" + beyond + " or " + steps.get(i).same(at[i], ":at" + i) + " and " + condition + ")";
            if (at[i] != null) {
                values.put("at" + i, at[i]);
            }
        }
        // an index leads to where that begins, but not by alternatives
        return new Side(at[0] == null || !steps.get(0).column().nulls.isEmpty() ? condition
                : steps.get(0).until(":at0", before) + " and " + condition, values);
    }

    /** The columns, and what orders equal entries: nothing that was among them already, so that an index can have the same columns. */
    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        keys.forEach(key -> steps.add(new Step(key.column(), key.down())));
        for (Column tie : List.of(Column.DATE, Column.POSITION)) {
            if (find(tie).isEmpty()) {
                steps.add(new Step(tie, false));
            }
        }
        return steps;
    }

    /**
     * The entries before or after one.
     *
     * @param condition the condition in HQL
     * @param values the values of its parameters
     */
    record Side(String condition, Map<String, Object> values) {
    }

    private record Step(Column column, boolean down) {

        String order(boolean backwards) {
            return column.expression + (down == backwards ? "" : " desc") + (column.nulls.isEmpty() ? "" : backwards ? " nulls first" : column.nulls);
        }

        String beyond(Object value, String name, boolean before) {
            if (value == null) {
                return before ? column.expression + " is not null" : "1 = 0";
            }
            String beyond = column.expression + (before == down ? " > " : " < ") + name;
            return before || column.nulls.isEmpty() ? beyond : "(" + beyond + " or " + column.expression + " is null)";
        }

        String same(Object value, String name) {
            return column.expression + (value == null ? " is null" : " = " + name);
        }

        String until(String name, boolean before) {
            return column.expression + (before == down ? " >= " : " <= ") + name;
        }
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
