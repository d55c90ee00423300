package org.dailypapers.bench.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.dailypapers.bench.Options;
import org.dailypapers.bench.Row;
import org.dailypapers.bench.Side;
import org.dailypapers.bench.Table;
import org.dailypapers.bench.corpus.Generator;
import org.dailypapers.bench.server.BenchServer;
import org.dailypapers.bench.server.Folders;

/** The import of a corpus by a warm server, to the least work that it could be: CommonMark's parser and plain inserts of the same rows. */
public final class Import implements Row {

    private static final int WARM_ENTRIES = 5_488;
    private static final LocalDate WARM_DAYS = LocalDate.of(2020, 1, 1);

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String about() {
        return "import of the corpus, warm: time to that of CommonMark's parser and plain JDBC inserts of the same rows";
    }

    @Override
    public Table measure(Options options) throws IOException, InterruptedException {
        if (options.postgresql()) {
            throw new Absent("it reads the rows of an embedded database");
        }
        Path home = Side.TARGET.resolve("run/import");
        Path watched = home.resolve("watched");
        Folders.delete(home);
        Files.createDirectories(watched);
        Path warm = home.resolve("warm");
        new Generator(options.seed(), WARM_ENTRIES, WARM_DAYS).write(warm);
        double took;
        try (BenchServer server = new BenchServer(Path.of("target/server"), home, options.port(), Map.of("DAILYPAPERS_IMPORT_DIR", watched.toString()))) {
            server.start().awaitReady();
            FolderImport folder = new FolderImport(server, watched);
            folder.millis(warm);
            server.awaitQuiet();
            took = folder.millis(Side.digests(options));
        }
        try {
            PlainImport plain = new PlainImport(home.resolve("data"), Side.digests(options), WARM_DAYS.plusDays(1));
            double parsed = 0;
            double inserted = 0;
            for (int round = 0; round < options.rounds(); round++) {
                parsed = plain.parse();
                inserted = plain.insert(home.resolve("plain" + round));
            }
            return new Table(name() + ": " + about(), "import ms", "parser ms", "inserts ms", "rows", "ratio").row(took, parsed, inserted, plain.rows(), took / (parsed + inserted));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
