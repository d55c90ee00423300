package org.dailypapers.bench.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dailypapers.bench.Options;
import org.dailypapers.bench.Rounds;
import org.dailypapers.bench.Row;
import org.dailypapers.bench.Side;
import org.dailypapers.bench.Sides;
import org.dailypapers.bench.Table;
import org.dailypapers.bench.server.Wrk;

/** Pages that nobody has asked for before: each address once. */
public final class First implements Row {

    private static final List<String> KINDS = List.of("day", "table", "paper", "month");
    private static final int MOST = 3_000;

    @Override
    public String name() {
        return "first";
    }

    @Override
    public String about() {
        return "pages never asked for before (each address once): throughput, with --before to that of the commit";
    }

    @Override
    public Table measure(Options options) throws IOException, InterruptedException {
        Table table = new Table(name() + ": " + about(), "page", "server", "requests/s", "to before", "p50 ms", "p99 ms", "addresses a round", "SQL statements");
        Wrk wrk = new Wrk(options.connections());
        Map<String, List<String>> many = Side.addresses(options).many(MOST);
        try (Sides sides = Sides.open(options)) {
            Map<Side, Iterator<Object>> statements = new HashMap<>();
            for (Side side : sides.all()) {
                statements.put(side, side.server().statements(KINDS.stream().map(kind -> many.get(kind).get(0)).toList()).iterator());
            }
            for (String kind : KINDS) {
                List<List<String>> parts = parts(many.get(kind), options.rounds() + 1);
                List<Rounds.Measured> measured = new ArrayList<>();
                for (Side side : sides.all()) {
                    wrk.walk(side.server().address("/"), parts.get(0), options.warm());
                    measured.add(round -> wrk.walk(side.server().address("/"), parts.get(round + 1), options.seconds()));
                }
                Rounds rounds = Rounds.of(options.rounds(), measured.toArray(Rounds.Measured[]::new));
                for (int i = 0; i < sides.all().size(); i++) {
                    table.row(kind, sides.all().get(i).name(), rounds.throughput(i), sides.all().size() > 1 ? rounds.ratio(i, 1) : "", rounds.p50(i), rounds.p99(i),
                            parts.get(1).size(), statements.get(sides.all().get(i)).next());
                }
            }
            Memory.describe(table, sides, 8);
        }
        return table;
    }

    /** Splits a list in as many parts, which are equal but for the rest. */
    static List<List<String>> parts(List<String> all, int count) {
        int size = Math.max(1, all.size() / count);
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(all.subList(Math.min(i * size, all.size() - 1), Math.min((i + 1) * size, all.size())));
        }
        return parts;
    }
}
