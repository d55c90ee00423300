package org.dailypapers.bench.rows;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import org.dailypapers.bench.server.BenchServer;
import org.dailypapers.bench.server.Wrk;

/** Pages that were just asked for, to static files of the same bytes; or the answers that nothing has changed, to those of the files. */
public final class Warm implements Row {

    private static final Map<String, String> STATIC = Map.of("Host", BenchServer.STATIC_HOST);

    private final boolean unchanged;

    /** @param unchanged whether requests say which state they have */
    public Warm(boolean unchanged) {
        this.unchanged = unchanged;
    }

    @Override
    public String name() {
        return unchanged ? "unchanged" : "warm";
    }

    @Override
    public String about() {
        return unchanged ? "the same pages with an If-None-Match that holds: throughput to that of the static file's 304"
                : "anonymous pages, warm: throughput to that of a static file of the same bytes";
    }

    @Override
    public Table measure(Options options) throws IOException, InterruptedException {
        Table table = new Table(name() + ": " + about(), "page", "server", "requests/s", "static file", "ratio", "p50 ms", "p99 ms", "p99 of static", "bytes", "SQL statements");
        try (Sides sides = Sides.open(options)) {
            Map<String, String> pages = Side.addresses(options).usual();
            Map<Side, Iterator<Object>> statements = new HashMap<>();
            for (Side side : sides.all()) {
                statements.put(side, side.server().statements(List.copyOf(pages.values())).iterator());
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                for (Side side : sides.all()) {
                    measure(table, options, side, page, statements.get(side).next());
                }
            }
            Memory.describe(table, sides, 10);
        }
        return table;
    }

    private void measure(Table table, Options options, Side side, Map.Entry<String, String> page, Object statements) throws IOException, InterruptedException {
        BenchServer server = side.server();
        Wrk wrk = new Wrk(options.connections());
        String body = server.page(page.getValue());
        URI address = server.address(page.getValue());
        URI file = server.offer(page.getKey() + ".html", body);
        Map<String, String> ours = unchanged ? tag(server.get(page.getValue())) : Map.of();
        Map<String, String> statics = unchanged ? known(server, file) : STATIC;
        wrk.ask(address, ours, options.warm());
        wrk.ask(file, statics, Math.max(1, options.warm() / 4));
        Rounds rounds = Rounds.of(options.rounds(), round -> wrk.ask(file, statics, options.seconds()), round -> wrk.ask(address, ours, options.seconds()));
        table.row(page.getKey(), side.name(), rounds.throughput(1), rounds.throughput(0), rounds.ratio(1, 0), rounds.p50(1), rounds.p99(1), rounds.p99(0),
                unchanged ? 0 : body.getBytes(StandardCharsets.UTF_8).length, statements);
    }

    private static Map<String, String> tag(HttpResponse<String> page) {
        return page.headers().firstValue("ETag").map(tag -> Map.of("If-None-Match", tag)).orElseThrow(() -> new Absent("pages have no ETag yet"));
    }

    private static Map<String, String> known(BenchServer server, URI file) throws IOException {
        return Map.of("Host", BenchServer.STATIC_HOST, "If-Modified-Since", server.modified(file));
    }
}
