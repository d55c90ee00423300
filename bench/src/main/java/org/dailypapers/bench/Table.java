package org.dailypapers.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table of figures, in Markdown. */
public final class Table {

    private final String title;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param title what the figures are
     * @param columns the headings
     */
    public Table(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    /** Adds a row; numbers get as many digits as are worth reading. */
    public Table row(Object... cells) {
        rows.add(Arrays.stream(cells).map(Table::text).toList());
        return this;
    }

    private static String text(Object cell) {
        if (cell instanceof Double number) {
            double size = Math.abs(number);
            return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", number);
        }
        return cell instanceof Number ? String.format(Locale.ROOT, "%,d", cell) : String.valueOf(cell);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("## ").append(title).append("\n\n").append(line(columns)).append("|").append(" --- |".repeat(columns.size())).append('\n');
        rows.forEach(row -> text.append(line(row)));
        return text.append('\n').toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
