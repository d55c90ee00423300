package org.dailypapers.bench.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dailypapers.bench.Options;
import org.dailypapers.bench.Rounds;
import org.dailypapers.bench.Row;
import org.dailypapers.bench.Side;
import org.dailypapers.bench.Table;
import org.dailypapers.bench.corpus.Generator;
import org.dailypapers.bench.server.BenchServer;
import org.dailypapers.bench.server.Folders;

/** Starts of the server: with the corpus, to the server without the application; or with many unchanged files in its folder, to none. */
public final class Start implements Row {

    private static final int FILES = 3_650;
    private static final double MILLION = 1e6;

    private final boolean again;

    /** @param again whether it measures restarts with a watched folder */
    public Start(boolean again) {
        this.again = again;
    }

    @Override
    public String name() {
        return again ? "restart" : "start";
    }

    @Override
    public String about() {
        return again ? "restart with %,d unchanged files in the folder: until ready and until the folder is read, to an empty folder".formatted(FILES)
                : "start until ready: to the same server without the application";
    }

    @Override
    public Table measure(Options options) throws IOException, InterruptedException {
        if (options.postgresql()) {
            throw new Absent("it starts embedded databases");
        }
        return again ? restarts(options) : starts(options);
    }

    private Table starts(Options options) throws IOException, InterruptedException {
        Path home = Side.TARGET.resolve("run/start");
        double[] with = new double[options.rounds()];
        double[] without = new double[options.rounds()];
        for (int i = 0; i < options.rounds(); i++) {
            with[i] = start(home, options, Side.loaded(options), Map.of(), null)[0];
            Folders.delete(home);
            try (BenchServer server = new BenchServer(Path.of("target/server"), home, options.port(), Map.of()).withoutApplication()) {
                var file = server.offer("ready.txt", "ready");
                long begin = System.nanoTime();
                server.start().awaitStatic(file);
                without[i] = (System.nanoTime() - begin) / MILLION;
            }
        }
        return new Table(name() + ": " + about(), "ms with %,d entries".formatted(options.size()), "ms without the application", "ratio")
                .row(Rounds.median(with), Rounds.median(without), Rounds.median(with) / Rounds.median(without));
    }

    private Table restarts(Options options) throws IOException, InterruptedException {
        Options many = options.ofSize(Generator.entries(options.seed(), FILES));
        Path files = Side.digests(many);
        Path none = Files.createDirectories(Side.TARGET.resolve("corpus/none"));
        Path home = Side.TARGET.resolve("run/restart");
        double[][] with = new double[options.rounds()][];
        double[][] without = new double[options.rounds()][];
        for (int i = 0; i < options.rounds(); i++) {
            with[i] = start(home, options, Side.loaded(many), Map.of("DAILYPAPERS_IMPORT_DIR", files.toString()), "Read " + FILES + " files");
            without[i] = start(home, options, Side.loaded(many), Map.of("DAILYPAPERS_IMPORT_DIR", none.toString()), "Read 0 files");
        }
        Table table = new Table(name() + ": " + about(), "until", "ms with %,d files".formatted(FILES), "ms with an empty folder", "ratio");
        for (int what = 0; what < 2; what++) {
            double full = median(with, what);
            double empty = median(without, what);
            table.row(what == 0 ? "ready" : "the folder is read", full, empty, full / empty);
        }
        return table;
    }

    private static double median(double[][] times, int what) {
        double[] one = new double[times.length];
        for (int i = 0; i < one.length; i++) {
            one[i] = times[i][what];
        }
        return Rounds.median(one);
    }

    /** @return the milliseconds until the server is ready, and until its log has a line; the first start after copying the data does not count */
    private static double[] start(Path home, Options options, Path data, Map<String, String> environment, String line) throws IOException, InterruptedException {
        Folders.delete(home);
        Files.createDirectories(home);
        Folders.copy(data, home.resolve("data"));
        double[] times = new double[2];
        try (BenchServer server = new BenchServer(Path.of("target/server"), home, options.port(), environment)) {
            server.start().awaitReady();
        }
        Folders.delete(home.resolve("standalone"));
        Files.deleteIfExists(home.resolve("server.log"));
        try (BenchServer server = new BenchServer(Path.of("target/server"), home, options.port(), environment)) {
            long begin = System.nanoTime();
            server.start().awaitReady();
            times[0] = (System.nanoTime() - begin) / MILLION;
            while (line != null && !server.said().contains(line)) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            times[1] = (System.nanoTime() - begin) / MILLION;
        }
        return times;
    }
}
