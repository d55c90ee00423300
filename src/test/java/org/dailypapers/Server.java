package org.dailypapers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server that the build leaves in {@code target/server}, run as a process of its own with a folder of its own. */
public final class Server implements AutoCloseable {

    private static final Path SERVER = Path.of(System.getProperty("server.dir", "target/server"));
    private static final Path BUILD = Path.of(System.getProperty("build.dir", "target"));
    private static final String JVM = System.getProperty("test.jvm", "") + " " + System.getProperty("test.archive", "");
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final String LATEST = "/api/v1/imports/latest";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path server;
    private final Path home;
    private final int port = Ports.free();
    private final int managementPort = Ports.free();
    private Process process;

    /** @param name the name of its folder below {@code target/servers}, which is emptied first */
    public Server(String name) throws IOException {
        this(name, SERVER);
    }

    /**
     * @param name the name of its folder below {@code target/servers}, which is emptied first
     * @param server the WildFly installation to run
     */
    public Server(String name, Path server) throws IOException {
        this.server = server;
        home = BUILD.resolve("servers").resolve(name).toAbsolutePath();
        delete(home);
        copy(server.resolve("standalone"), home.resolve("standalone"));
    }

    /**
     * Starts the process.
     *
     * @param environment variables in addition to address, ports and data folder
     * @param arguments arguments for the server
     */
    public Server start(Map<String, String> environment, String... arguments) throws IOException {
        return run("standalone.sh", environment, arguments);
    }

    /** Starts the process with one of the scripts in {@code bin}. */
    public Server run(String script, Map<String, String> environment, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", server.resolve("bin").resolve(script).toAbsolutePath().toString(),
                "-Djboss.server.base.dir=" + home.resolve("standalone"));
        builder.command().addAll(List.of(arguments));
        Map<String, String> all = builder.environment();
        all.keySet().removeIf(name -> name.startsWith("DAILYPAPERS_"));
        all.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        all.put("DAILYPAPERS_DATA", home.resolve("data").toString());
        all.put("DAILYPAPERS_HTTP_PORT", Integer.toString(port));
        all.put("DAILYPAPERS_MANAGEMENT_PORT", Integer.toString(managementPort));
        builder.command().add("-Djboss.management.http.port=" + managementPort);
        all.put("PREPEND_JAVA_OPTS", JVM);
        all.putAll(environment);
        process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
        return this;
    }

    /**
     * Runs {@code dailypapers.sh} for this server, whether it is running or not.
     *
     * @param words the command, and its file if it has one
     * @return the output, with the exit code as the last line
     */
    public String maintain(String... words) throws IOException, InterruptedException {
        return maintain(Map.of(), words);
    }

    /**
     * Runs {@code dailypapers.sh} in the base folder of this server.
     *
     * @param environment variables in addition to the data folder
     * @param words the command, and its file if it has one
     * @return the output, with the exit code as the last line
     */
    public String maintain(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        return runBeside("dailypapers.sh", environment, words);
    }

    /**
     * Starts a second process from the base folder of this server, and waits until it has ended.
     *
     * @param environment variables in addition to the data folder
     * @return the output, with the exit code as the last line
     */
    public String startBeside(Map<String, String> environment) throws IOException, InterruptedException {
        return runBeside("standalone.sh", environment);
    }

    private String runBeside(String script, Map<String, String> environment, String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", server.resolve("bin").resolve(script).toAbsolutePath().toString());
        builder.command().addAll(List.of(words));
        builder.command().add("-Djboss.server.base.dir=" + base());
        builder.environment().keySet().removeIf(name -> name.startsWith("DAILYPAPERS_"));
        builder.environment().put("DAILYPAPERS_DATA", data().toString());
        builder.environment().put("PREPEND_JAVA_OPTS", JVM);
        builder.environment().putAll(environment);
        Path said = home.resolve("maintained.log");
        Process run = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } finally {
            run.descendants().forEach(ProcessHandle::destroy);
            run.destroy();
        }
        return Files.readString(said) + run.waitFor();
    }

    /** @return the folder of its embedded database */
    public Path data() {
        return home.resolve("data");
    }

    /** Waits until the server is ready. */
    public Server awaitReady() {
        await("the server is ready", () -> status("/health/ready") == 200);
        return this;
    }

    /** Waits until the newest import has ended. */
    public Server awaitImported() {
        await("the import is done", () -> status("/health/ready") == 200 && "done".equals(importState()));
        return this;
    }

    /** Waits until the newest import has ended, without a time limit; it asks rarely, as the response may be large. */
    public void awaitLongImport() throws IOException {
        int done = -1;
        Instant moved = Instant.now();
        for (JsonObject run = json(LATEST); "running".equals(run.getString("state")); run = json(LATEST)) {
            moved = run.getInt("done") > done ? Instant.now() : moved;
            done = run.getInt("done");
            if (Instant.now().isAfter(moved.plus(PATIENCE))) {
                throw new AssertionError("the import stopped after " + done + " files:\n" + logText());
            }
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Waits until the process has ended, and returns its exit code. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the server still runs: " + logText());
        }
        return process.exitValue();
    }

    /** Kills the server like {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** @return an address of this server */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** @return the peak memory of the process since the last call, in megabytes; Linux only */
    public long peakMegabytes() throws IOException {
        Path process = proc();
        String peak = Files.readAllLines(process.resolve("status")).stream().filter(line -> line.startsWith("VmHWM:")).findFirst().orElseThrow();
        Files.writeString(process.resolve("clear_refs"), "5");
        return Long.parseLong(peak.replaceAll("\\D", "")) / 1024;
    }

    /** @return the memory of live objects on the heap of the process, in megabytes, after a garbage collection */
    public long heapMegabytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
        long kilobytes = 0;
        for (int generations = 0; generations < 2 && used.find(); generations++) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes / 1024;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                proc().getFileName().toString(), command).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    /** @return the TCP ports on which the process listens; Linux only */
    public Set<Integer> listening() throws IOException {
        Set<String> sockets = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(proc().resolve("fd"))) {
            for (Path file : files) {
                try {
                    sockets.add(Files.readSymbolicLink(file).toString());
                } catch (NoSuchFileException e) {
                    // closed since it was listed, so nothing listens on it
                }
            }
        }
        Set<Integer> ports = new TreeSet<>();
        for (String table : List.of("tcp", "tcp6")) {
            Files.readAllLines(Path.of("/proc/net", table)).stream().map(line -> line.trim().split("\\s+"))
                    .filter(line -> line[3].equals("0A") && sockets.contains("socket:[" + line[9] + "]"))
                    .forEach(line -> ports.add(Integer.parseInt(line[1].substring(line[1].indexOf(':') + 1), 16)));
        }
        return ports;
    }

    /** @return how many files and connections the process has open; Linux only */
    public int openFiles() throws IOException {
        try (Stream<Path> files = Files.list(proc().resolve("fd"))) {
            return (int) files.count();
        }
    }

    private Path proc() {
        return process.descendants().filter(one -> one.info().command().orElse("").endsWith("java")).findFirst()
                .map(one -> Path.of("/proc", Long.toString(one.pid()))).orElseThrow();
    }

    /** @return the folder of the server's configuration and deployments */
    public Path base() {
        return home.resolve("standalone");
    }

    /** Deploys an archive, and returns the deployment folder. */
    public Path deploy(Path archive) throws IOException {
        Path deployments = base().resolve("deployments");
        Files.copy(archive, deployments.resolve(archive.getFileName()));
        return deployments;
    }

    /** @return the answer to a GET, without following redirects */
    public HttpResponse<String> get(String path, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(180));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the JSON object at a path */
    public JsonObject json(String path) throws IOException {
        return json(get(path));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** @return the log of the server so far */
    public String logText() {
        try {
            return Files.readString(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the state of the newest import; null if the server does not answer */
    public String importState() {
        try {
            HttpResponse<String> latest = get(LATEST);
            return latest.statusCode() == 200 ? json(latest).getString("state") : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Waits for a condition, at most four minutes. */
    public void await(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                throw new AssertionError("waited in vain until " + what + ":\n" + logText());
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** @return the port of the management interface */
    public int managementPort() {
        return managementPort;
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            stop();
        }
    }

    /**
     * Stops the server like {@code kill}, and waits for it.
     *
     * @return how long that took
     */
    public Duration terminate() throws InterruptedException {
        Instant asked = Instant.now();
        process.descendants().forEach(ProcessHandle::destroy);
        awaitEnd();
        return Duration.between(asked, Instant.now());
    }

    /** Stops the server, and waits for it. */
    public void stop() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** @return the status of the answer to an anonymous request; 0 if there is none */
    public int status(String path) {
        try {
            return get(path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private Path log() {
        return home.resolve("server.log");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                Path name = from.relativize(directory);
                if (name.startsWith("log") || name.startsWith("data") || name.startsWith("tmp")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(name.toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
