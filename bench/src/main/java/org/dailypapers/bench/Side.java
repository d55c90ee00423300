package org.dailypapers.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dailypapers.bench.corpus.Generator;
import org.dailypapers.bench.load.Loader;
import org.dailypapers.bench.server.BenchServer;
import org.dailypapers.bench.server.Folders;
import org.dailypapers.content.read.DigestReader;
import org.dailypapers.hash.Sha256;

/** A server with its database and corpus: one of the sides that are compared. */
public final class Side implements AutoCloseable {

    /** The folder of everything that the benchmark writes. */
    public static final Path TARGET = Path.of("bench/target").toAbsolutePath();

    private static final int MARK = 8;
    private static final String USER = "postgres";

    private final String name;
    private final BenchServer server;
    private final EmbeddedPostgres postgres;
    private final Path home;

    private Side(String name, BenchServer server, EmbeddedPostgres postgres, Path home) {
        this.name = name;
        this.server = server;
        this.postgres = postgres;
        this.home = home;
    }

    /**
     * Starts the server of this working tree, with the corpus of the options.
     *
     * @param name its name in tables
     * @param port its port; the next two are taken, too
     * @param more environment variables of the server
     */
    public static Side open(String name, Options options, int port, Map<String, String> more) throws IOException, InterruptedException {
        boolean imported = options.corpus() != null || options.before() != null;
        return open(name, Path.of("target/server"), options, port, more, imported ? digests(options) : null, imported ? null : loaded(options));
    }

    /** Starts the server of the commit to compare with, which imports the same corpus. */
    public static Side before(Options options, int port) throws IOException, InterruptedException {
        return open("before", Commit.built(options.before()), options, port, Map.of(), digests(options), null);
    }

    /** Starts a server with an empty database. */
    public static Side empty(String name, Options options, int port, Map<String, String> more) throws IOException, InterruptedException {
        return open(name, Path.of("target/server"), options, port, more, null, null);
    }

    private static Side open(String name, Path installation, Options options, int port, Map<String, String> more, Path digests, Path data)
            throws IOException, InterruptedException {
        Path home = TARGET.resolve("run").resolve(name);
        Folders.delete(home);
        Files.createDirectories(home);
        if (data != null) {
            Folders.copy(data, home.resolve("data"));
        }
        Map<String, String> environment = new HashMap<>();
        EmbeddedPostgres postgres = null;
        if (options.postgresql()) {
            postgres = postgres(home.resolve("data"), port + 2);
            environment.putAll(environment(port + 2));
        }
        if (digests != null) {
            environment.put("DAILYPAPERS_IMPORT_DIR", digests.toString());
        }
        environment.putAll(more);
        Side side = new Side(name, new BenchServer(installation, home, port, environment), postgres, home);
        try {
            side.server.start().awaitReady().awaitQuiet();
            return side;
        } catch (IOException | InterruptedException | RuntimeException e) {
            side.close();
            throw e;
        }
    }

    private static EmbeddedPostgres postgres(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(port).setServerConfig("shared_buffers", "512MB").start();
    }

    private static Map<String, String> environment(int port) {
        return Map.of("DAILYPAPERS_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/" + USER, "DAILYPAPERS_DB_USER", USER, "DAILYPAPERS_DB_PASSWORD", USER);
    }

    /** @return the folder of the digests of the options; generated ones are written first if they are not there yet */
    public static Path digests(Options options) throws IOException {
        if (options.corpus() != null) {
            return options.corpus();
        }
        Path folder = generated(options);
        if (!Files.exists(folder)) {
            Path part = folder.resolveSibling(folder.getFileName() + ".part");
            Folders.delete(part);
            generator(options).write(part);
            Files.move(part, folder);
        }
        return folder;
    }

    /** The name changes with the generator. */
    private static Path generated(Options options) {
        Generator generator = generator(options);
        return TARGET.resolve("corpus/%d-%d-%s".formatted(options.size(), options.seed(), Sha256.of(generator.day(generator.days() - 1).bytes()).substring(0, MARK)));
    }

    /** @return a mark that changes with the schema of the database and with the reader of digests */
    private static String schema() throws IOException {
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            return Sha256.of(migrations.map(Path::getFileName).sorted().toList() + " " + DigestReader.VERSION).substring(0, MARK);
        }
    }

    /** @return the generated corpus of the options */
    public static Generator generator(Options options) {
        return new Generator(options.seed(), options.size());
    }

    /** @return the addresses of the corpus of the options */
    public static Addresses addresses(Options options) throws IOException {
        return options.corpus() == null ? Addresses.of(generator(options)) : Addresses.of(options.corpus());
    }

    /** @return the data folder of a database with the generated corpus; it is loaded first if it is not there yet */
    public static Path loaded(Options options) throws IOException, InterruptedException {
        Path data = TARGET.resolve("data/%s-%s-%s".formatted(options.postgresql() ? "postgresql" : "h2", generated(options).getFileName(), schema()));
        if (!Files.exists(data)) {
            Path part = data.resolveSibling(data.getFileName() + ".part");
            Folders.delete(part);
            Files.createDirectories(part);
            if (options.postgresql()) {
                try (EmbeddedPostgres postgres = postgres(part, options.port() + 9)) {
                    load(options, environment(options.port() + 9));
                }
            } else {
                load(options, Map.of("DAILYPAPERS_DATA", part.toString()));
            }
            Files.move(part, data);
        }
        return data;
    }

    private static void load(Options options, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx3g",
                "-cp", System.getProperty("java.class.path"), Loader.class.getName(), Long.toString(options.seed()), Integer.toString(options.size()),
                generated(options).toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("DAILYPAPERS_"));
        builder.environment().putAll(environment);
        Path log = TARGET.resolve("load.log");
        System.out.println("Loading " + options.size() + " entries; see " + log);
        if (builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor() != 0) {
            throw new IOException("The corpus could not be loaded: see " + log);
        }
    }

    /** @return its name in tables */
    public String name() {
        return name;
    }

    /** @return its server */
    public BenchServer server() {
        return server;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        server.close();
        if (postgres != null) {
            postgres.close();
            TimeUnit.SECONDS.sleep(1);
        }
        for (String part : List.of("data", "standalone")) {
            Folders.delete(home.resolve(part));
        }
    }
}
