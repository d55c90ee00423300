package org.dailypapers.bench.rows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dailypapers.bench.Options;
import org.dailypapers.bench.Rounds;
import org.dailypapers.bench.Row;
import org.dailypapers.bench.Side;
import org.dailypapers.bench.Table;
import org.dailypapers.bench.corpus.Generator;
import org.dailypapers.bench.server.Desk;
import org.dailypapers.bench.server.Wrk;

/** Warm pages while an editor saves one correction a second and an import runs. */
public final class Busy implements Row {

    private static final int IMPORTED_DAYS = 120;

    @Override
    public String name() {
        return "busy";
    }

    @Override
    public String about() {
        return "warm pages while one correction a second is saved and an import runs: throughput to that of a quiet server";
    }

    @Override
    public Table measure(Options options) throws IOException, InterruptedException {
        Table table = new Table(name() + ": " + about(), "page", "quiet requests/s", "busy requests/s", "ratio", "quiet p50 ms", "busy p50 ms", "busy p99 ms", "corrections", "imports begun");
        Wrk wrk = new Wrk(options.connections());
        try (Side side = Side.open("after", options, options.port(), Map.of())) {
            Desk desk = new Desk(side.server());
            Work work = new Work(desk, options, Side.addresses(options).usualDay(), Side.addresses(options).usualEntries());
            for (Map.Entry<String, String> page : Side.addresses(options).usual().entrySet()) {
                var address = side.server().address(page.getValue());
                wrk.ask(address, Map.of(), options.warm());
                int corrections = work.corrections.get();
                int imports = work.imports.get();
                Rounds rounds = Rounds.of(options.rounds(), round -> {
                    while (desk.importing()) {
                        TimeUnit.MILLISECONDS.sleep(200);
                    }
                    return wrk.ask(address, Map.of(), options.seconds());
                }, round -> {
                    try (Work.Going going = work.begin()) {
                        return wrk.ask(address, Map.of(), options.seconds());
                    }
                });
                table.row(page.getKey(), rounds.throughput(0), rounds.throughput(1), rounds.ratio(1, 0), rounds.p50(0), rounds.p50(1), rounds.p99(1),
                        work.corrections.get() - corrections, work.imports.get() - imports);
            }
        }
        return table;
    }

    /** Corrections and imports. The corrected entries are those of the measured day; the imported days are others. */
    private static final class Work {

        private final Desk desk;
        private final Options options;
        private final LocalDate measured;
        private final List<String> entries;
        private final AtomicInteger corrections = new AtomicInteger();
        private final AtomicInteger imports = new AtomicInteger();

        Work(Desk desk, Options options, LocalDate measured, List<String> entries) {
            this.desk = desk;
            this.options = options;
            this.measured = measured;
            this.entries = entries;
        }

        Going begin() {
            Going going = new Going();
            going.correcting.start();
            going.importing.start();
            return going;
        }

        private void correct() throws IOException, InterruptedException {
            int number = corrections.incrementAndGet();
            desk.correct(entries.get(number % entries.size()), number);
            TimeUnit.SECONDS.sleep(1);
        }

        private void load() throws IOException, InterruptedException {
            if (!desk.importing()) {
                Generator generator = new Generator(options.seed() + imports.incrementAndGet(), 5_488);
                desk.upload(IntStream.range(0, generator.days()).mapToObj(generator::day).filter(day -> !day.date().equals(measured)).limit(IMPORTED_DAYS).toList());
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }

        /** The work as long as it is not closed. */
        private final class Going implements AutoCloseable {

            private volatile boolean over;
            private volatile Exception trouble;
            private final Thread correcting = new Thread(() -> repeat(Work.this::correct));
            private final Thread importing = new Thread(() -> repeat(Work.this::load));

            private void repeat(Step step) {
                try {
                    while (!over) {
                        step.run();
                    }
                } catch (IOException | InterruptedException | RuntimeException e) {
                    trouble = e;
                }
            }

            @Override
            public void close() throws IOException, InterruptedException {
                over = true;
                correcting.join();
                importing.join();
                if (trouble != null) {
                    throw new IOException("The server could not do its work", trouble);
                }
            }
        }
    }

    private interface Step {
        void run() throws IOException, InterruptedException;
    }
}
