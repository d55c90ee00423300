package org.dailypapers.bench.rows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dailypapers.bench.Options;
import org.dailypapers.bench.Rounds;
import org.dailypapers.bench.Row;
import org.dailypapers.bench.Side;
import org.dailypapers.bench.Table;
import org.dailypapers.bench.server.Wrk;

/** Pages of a large corpus to those of a small one, each address once, one at a time. */
public final class Large implements Row {

    private static final int SMALL = 5_488;
    private static final int MOST = 240;
    private static final int LONGEST = 120;

    @Override
    public String name() {
        return "large";
    }

    @Override
    public String about() {
        return "day, paper, author and table page, each address once: median time with --size entries to that with 5,488";
    }

    @Override
    public Table measure(Options options) throws IOException, InterruptedException {
        if (options.corpus() != null) {
            throw new Absent("it needs the generated corpus");
        }
        Table table = new Table(name() + ": " + about(), "page", "ms with %,d".formatted(options.size()), "ms with %,d".formatted(SMALL), "ratio", "p99 ms", "p99 ms small");
        Options small = options.ofSize(SMALL);
        Map<String, List<String>> manyLarge = Side.addresses(options.ofSize(options.size())).many(MOST);
        Map<String, List<String>> manySmall = Side.addresses(small).many(MOST);
        try (Side large = Side.open("large", options.ofSize(options.size()), options.port(), Map.of()); Side little = Side.open("small", small, options.port() + 3, Map.of())) {
            for (String kind : List.of("day", "paper", "author", "table")) {
                Rounds rounds = Rounds.of(options.rounds(), walk(large, manyLarge.get(kind), options.rounds()), walk(little, manySmall.get(kind), options.rounds()));
                table.row(kind, rounds.p50(0), rounds.p50(1), rounds.p50(0) / rounds.p50(1), rounds.p99(0), rounds.p99(1));
            }
        }
        return table;
    }

    /** The first part of the addresses warms the server up. */
    private static Rounds.Measured walk(Side side, List<String> all, int rounds) throws IOException, InterruptedException {
        Wrk wrk = new Wrk(1);
        List<List<String>> parts = First.parts(all, rounds + 2);
        wrk.walkAlone(side.server().address("/"), Map.of(), parts.get(0), LONGEST);
        wrk.walkAlone(side.server().address("/"), Map.of(), parts.get(1), LONGEST);
        return round -> wrk.walkAlone(side.server().address("/"), Map.of(), parts.get(round + 2), LONGEST);
    }
}
