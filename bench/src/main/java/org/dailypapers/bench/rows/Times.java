package org.dailypapers.bench.rows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dailypapers.bench.Addresses;
import org.dailypapers.bench.Options;
import org.dailypapers.bench.Row;
import org.dailypapers.bench.Side;
import org.dailypapers.bench.Table;
import org.dailypapers.bench.server.Desk;
import org.dailypapers.bench.server.Wrk;

/** The times of single requests: of the table in every order and with every filter, or of pages of the desk. */
public final class Times implements Row {

    private static final int TIMES = 12;
    private static final int PAGE = 25;
    private static final int LONGEST = 120;
    private static final List<String> ORDERS = List.of("date", "-date", "votes", "-votes", "title", "-title", "status", "-status");

    private final boolean desk;

    /** @param desk whether it measures the pages of the desk */
    public Times(boolean desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return desk ? "desk" : "table";
    }

    @Override
    public String about() {
        return desk ? "the queue and the editor, signed in: median ms" : "the table in each order at its start, middle and end, and with each filter: median ms";
    }

    @Override
    public Table measure(Options options) throws IOException, InterruptedException {
        Addresses addresses = Side.addresses(options);
        Table table = new Table(name() + ": " + about(), "pages", "p50 ms", "p99 ms", "SQL statements");
        try (Side side = Side.open("after", options, options.port(), Map.of())) {
            Map<String, String> headers = desk ? new Desk(side.server()).header() : Map.of();
            Wrk wrk = new Wrk(1);
            Map<String, List<String>> asked = desk ? desk(addresses) : table(addresses);
            wrk.walkAlone(side.server().address("/"), headers, asked.values().iterator().next(), LONGEST);
            Iterator<Object> statements = side.server().statements(asked.values().stream().map(paths -> paths.get(0)).toList(),
                    headers.entrySet().stream().flatMap(header -> Stream.of(header.getKey(), header.getValue())).toArray(String[]::new)).iterator();
            for (Map.Entry<String, List<String>> pages : asked.entrySet()) {
                Wrk.Load load = wrk.walkAlone(side.server().address("/"), headers, pages.getValue(), LONGEST);
                table.row(pages.getKey(), load.median(), load.p99(), statements.next());
            }
        }
        return table;
    }

    private static Map<String, List<String>> desk(Addresses addresses) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        // different addresses, each of which gives the whole queue
        pages.put("queue", IntStream.range(0, TIMES).mapToObj(day -> "/admin/queue?from=" + LocalDate.of(1500, 1, 1).plusDays(day)).toList());
        pages.put("editor", addresses.entryKeys(TIMES).stream().map(key -> "/admin/entry/" + key).toList());
        return pages;
    }

    private static Map<String, List<String>> table(Addresses addresses) {
        int last = (addresses.entries() + PAGE - 1) / PAGE;
        LocalDate day = addresses.usualDay();
        Map<String, List<String>> pages = new LinkedHashMap<>();
        for (String order : ORDERS) {
            pages.put(order + ", first pages", range("sort=" + order, 1, last));
            pages.put(order + ", middle", range("sort=" + order, Math.max(1, last / 2 - TIMES / 2), last));
            pages.put(order + ", last pages", range("sort=" + order, Math.max(1, last - TIMES + 1), last));
        }
        pages.put("from and to", days(day, "/papers?from=%s&to=%s", 30));
        pages.put("votes", numbers("/papers?votes=%d", 5));
        pages.put("votes, most first", numbers("/papers?sort=-votes&votes=%d", 5));
        pages.put("status", range("status=machine", 1, last));
        pages.put("status that nothing has", range("status=approved", 1, 1));
        pages.put("words that many have", words("Attention", "Diffusion", "Retrieval", "Agents"));
        pages.put("words that few have", words("Sparse Attention Robots", "Kim Park Lee", "Watermarks Theorems"));
        pages.put("words that nothing has", words("nothingnothing", "zzzz", "qqqq"));
        return pages;
    }

    private static List<String> range(String query, int from, int last) {
        return IntStream.rangeClosed(from, Math.min(from + TIMES - 1, last)).mapToObj(page -> "/papers?" + query + "&page=" + page).toList();
    }

    private static List<String> numbers(String path, int from) {
        return IntStream.range(from, from + TIMES).mapToObj(path::formatted).toList();
    }

    private static List<String> days(LocalDate last, String path, int length) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            paths.add(path.formatted(last.minusDays(length + 7L * i), last.minusDays(7L * i)));
        }
        return paths;
    }

    private static List<String> words(String... all) {
        return Stream.of(all).map(words -> "/papers?q=" + words.replace(' ', '+')).toList();
    }
}
