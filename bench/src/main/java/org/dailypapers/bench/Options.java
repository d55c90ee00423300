package org.dailypapers.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to measure, and how.
 *
 * @param rows the names of the rows to measure; empty for all
 * @param size how many entries the generated corpus has
 * @param postgresql whether the database is PostgreSQL, not H2
 * @param corpus a folder of digests to import instead of the generated corpus; null for none
 * @param before a commit to compare with; null for none
 * @param seed the seed of the generated corpus
 * @param warm for how many seconds each page is warmed up
 * @param seconds how many seconds a measurement takes
 * @param rounds how often each measurement is repeated
 * @param connections how many connections ask at the same time
 * @param minutes how long the mixed load for the memory takes
 * @param port the first of the ports that may be used; ten are needed
 */
public record Options(List<String> rows, int size, boolean postgresql, Path corpus, String before, long seed, int warm, int seconds, int rounds, int connections,
        int minutes, int port) {

    /** How the options are given. */
    public static final String USAGE = """
            bench/run [--no-build] [row …] [option …]

              --size N               entries of the generated corpus: 5488 (default), 100000, 1000000
              --database h2|postgresql
              --corpus FOLDER        import these digests instead, e.g. ../shared/corpus/digests
              --before COMMIT        also build and measure this commit, with the same digests
              --seed N               seed of the generated corpus (7)
              --warm S               seconds to warm each page (20)
              --seconds S            seconds of a measurement (8)
              --rounds N             measurements of each kind (3)
              --connections N        connections that ask at the same time (8)
              --minutes N            length of the mixed load of the row "memory" (60)
              --port N               first of ten ports (18200)

            Rows:
            """;

    static Options of(String... arguments) {
        List<String> rows = new ArrayList<>();
        Options options = new Options(rows, 5488, false, null, null, 7, 20, 8, 3, 8, 60, 18200);
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                rows.add(arguments[i]);
            } else if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            } else {
                options = options.with(arguments[i], arguments[++i]);
            }
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--size" -> new Options(rows, Integer.parseInt(value), postgresql, corpus, before, seed, warm, seconds, rounds, connections, minutes, port);
            case "--database" -> new Options(rows, size, database(value), corpus, before, seed, warm, seconds, rounds, connections, minutes, port);
            case "--corpus" -> new Options(rows, size, postgresql, folder(value), before, seed, warm, seconds, rounds, connections, minutes, port);
            case "--before" -> new Options(rows, size, postgresql, corpus, value, seed, warm, seconds, rounds, connections, minutes, port);
            case "--seed" -> new Options(rows, size, postgresql, corpus, before, Long.parseLong(value), warm, seconds, rounds, connections, minutes, port);
            case "--warm" -> new Options(rows, size, postgresql, corpus, before, seed, Integer.parseInt(value), seconds, rounds, connections, minutes, port);
            case "--seconds" -> new Options(rows, size, postgresql, corpus, before, seed, warm, Integer.parseInt(value), rounds, connections, minutes, port);
            case "--rounds" -> new Options(rows, size, postgresql, corpus, before, seed, warm, seconds, Integer.parseInt(value), connections, minutes, port);
            case "--connections" -> new Options(rows, size, postgresql, corpus, before, seed, warm, seconds, rounds, Integer.parseInt(value), minutes, port);
            case "--minutes" -> new Options(rows, size, postgresql, corpus, before, seed, warm, seconds, rounds, connections, Integer.parseInt(value), port);
            case "--port" -> new Options(rows, size, postgresql, corpus, before, seed, warm, seconds, rounds, connections, minutes, Integer.parseInt(value));
            default -> throw new IllegalArgumentException("There is no option " + name);
        };
    }

    private static boolean database(String value) {
        if (!List.of("h2", "postgresql").contains(value)) {
            throw new IllegalArgumentException("The database is h2 or postgresql, not " + value);
        }
        return value.equals("postgresql");
    }

    private static Path folder(String value) {
        Path folder = Path.of(value).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("There is no folder " + folder);
        }
        return folder;
    }

    /** @return the same options for the generated corpus of another size */
    public Options ofSize(int other) {
        return new Options(rows, other, postgresql, null, null, seed, warm, seconds, rounds, connections, minutes, port);
    }
}
