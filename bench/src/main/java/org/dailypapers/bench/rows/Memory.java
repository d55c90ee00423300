package org.dailypapers.bench.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dailypapers.bench.Side;
import org.dailypapers.bench.Sides;
import org.dailypapers.bench.Table;

/** The memory of servers. */
final class Memory {

    private Memory() {
    }

    /** Adds a row for each server with its heap and resident memory, and as many empty cells as the table needs. */
    static void describe(Table table, Sides sides, int columns) throws IOException, InterruptedException {
        for (Side side : sides.all()) {
            long resident = side.server().residentMegabytes();
            List<Object> cells = new ArrayList<>(List.of("memory", side.name(), resident + " MB resident", side.server().heapMegabytes() + " MB live heap"));
            cells.addAll(Collections.nCopies(columns - cells.size(), ""));
            table.row(cells.toArray());
        }
    }
}
