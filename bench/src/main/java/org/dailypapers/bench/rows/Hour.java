package org.dailypapers.bench.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dailypapers.bench.Addresses;
import org.dailypapers.bench.Options;
import org.dailypapers.bench.Row;
import org.dailypapers.bench.Side;
import org.dailypapers.bench.Table;
import org.dailypapers.bench.server.Desk;
import org.dailypapers.bench.server.Wrk;

/** The memory of a server with a small heap after a long mixed load. */
public final class Hour implements Row {

    private static final int MOST = 2_000;
    private static final int CORRECTIONS_A_MINUTE = 5;
    private static final int MINUTE = 60;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String about() {
        return "resident memory after --minutes of mixed load with a heap of 512 MB";
    }

    @Override
    public Table measure(Options options) throws IOException, InterruptedException {
        Addresses addresses = Side.addresses(options);
        List<String> paths = new ArrayList<>();
        addresses.many(MOST).values().forEach(paths::addAll);
        Collections.shuffle(paths, new Random(options.seed()));
        List<String> entries = addresses.usualEntries();
        Table table = new Table(name() + ": " + about(), "after", "resident MB", "live heap MB");
        Wrk wrk = new Wrk(options.connections());
        try (Side side = Side.open("after", options, options.port(), Map.of("JBOSS_JAVA_SIZING", "-Xms64m -Xmx512m"))) {
            Desk desk = new Desk(side.server());
            int corrections = 0;
            table.row("start", side.server().residentMegabytes(), side.server().heapMegabytes());
            long end = System.nanoTime() + options.minutes() * MINUTE * 1_000_000_000L;
            while (System.nanoTime() < end) {
                wrk.walk(side.server().address("/"), paths, Math.min(MINUTE, 1 + (int) ((end - System.nanoTime()) / 1_000_000_000L)));
                for (int i = 0; i < CORRECTIONS_A_MINUTE; i++) {
                    desk.correct(entries.get(++corrections % entries.size()), corrections);
                }
            }
            long resident = side.server().residentMegabytes();
            table.row(options.minutes() + " minutes", resident, side.server().heapMegabytes());
        }
        return table;
    }
}
