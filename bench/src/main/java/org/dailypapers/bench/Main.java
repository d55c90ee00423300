package org.dailypapers.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dailypapers.bench.rows.Browser;
import org.dailypapers.bench.rows.Busy;
import org.dailypapers.bench.rows.First;
import org.dailypapers.bench.rows.Growth;
import org.dailypapers.bench.rows.Hour;
import org.dailypapers.bench.rows.Import;
import org.dailypapers.bench.rows.Large;
import org.dailypapers.bench.rows.Loops;
import org.dailypapers.bench.rows.Same;
import org.dailypapers.bench.rows.Start;
import org.dailypapers.bench.rows.Times;
import org.dailypapers.bench.rows.Warm;

/** Measures the rows that are asked for, and writes their tables. */
public final class Main {

    private static final List<Row> ROWS = List.of(new Warm(false), new Warm(true), new First(), new Busy(), new Large(), new Times(false), new Times(true),
            new Import(), new Growth(), new Start(false), new Start(true), new Browser(), new Hour(), new Loops(), new Same());

    private Main() {
    }

    /** @param arguments as {@link Options#USAGE} says */
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.USAGE);
            ROWS.forEach(row -> System.out.printf("  %-14s%s%n", row.name(), row.about()));
            return;
        }
        Options options = Options.of(arguments);
        List<String> unknown = new ArrayList<>(options.rows());
        ROWS.forEach(row -> unknown.remove(row.name()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There is no row " + unknown.get(0));
        }
        Path results = Side.TARGET.resolve("results/" + Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "") + ".md");
        Files.createDirectories(results.getParent());
        say(results, Machine.describe(options, arguments));
        for (Row row : ROWS) {
            if (options.rows().isEmpty() || options.rows().contains(row.name())) {
                measure(row, options, results);
            }
        }
        say(results, "The load average at the end was " + Machine.load() + ".\n");
        System.out.println("These figures are in " + results);
    }

    private static void measure(Row row, Options options, Path results) throws IOException, InterruptedException {
        try {
            say(results, row.measure(options).toString());
        } catch (Row.Absent e) {
            System.out.println(row.name() + " is not measured: " + e.getMessage());
        }
    }

    private static void say(Path results, String text) throws IOException {
        System.out.println(text);
        Files.writeString(results, (Files.exists(results) ? Files.readString(results) : "") + text, StandardCharsets.UTF_8);
    }
}
