package org.dailypapers.bench.server;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A built server with a base folder of its own. A second host of the same server, {@link #STATIC_HOST}, has the file handler of Undertow
 * and no filter, for static files to compare with.
 */
public final class BenchServer implements AutoCloseable {

    /** The value of the header {@code Host} with which the server answers with static files. */
    public static final String STATIC_HOST = "static.bench";
    /** The password of the account {@code admin}. */
    public static final String PASSWORD = "a password of the benchmark only";

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int CLOCK_TICKS = 100;

    private final Path installation;
    private final Path home;
    private final int port;
    private final Map<String, String> environment;
    private Process process;

    /**
     * @param installation a server that the build left in {@code target/server}
     * @param home a folder for its base folder, data and static files; it must be empty except for data
     * @param port its port; the next one is that of its management
     * @param environment settings and variables of the JVM
     */
    public BenchServer(Path installation, Path home, int port, Map<String, String> environment) throws IOException {
        this.installation = installation.toAbsolutePath();
        this.home = home.toAbsolutePath();
        this.port = port;
        this.environment = environment;
        Files.createDirectories(statics());
        Folders.copy(installation.resolve("standalone"), base());
        serveStatics();
    }

    private void serveStatics() throws IOException {
        Path file = base().resolve("configuration/standalone.xml");
        String xml = Files.readString(file);
        Files.writeString(file, replaced(replaced(xml, "(<host name=\"default-host\".*?</host>)",
                "$1<host name=\"bench\" alias=\"" + STATIC_HOST + "\"><location name=\"/\" handler=\"bench\"/></host>"),
                "(<servlet-container name=\"default\".*?</servlet-container>)", "$1<handlers><file name=\"bench\" path=\"" + statics() + "\"/></handlers>"));
    }

    private static String replaced(String xml, String pattern, String by) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml);
        if (!matcher.find()) {
            throw new IllegalStateException("standalone.xml has no " + pattern);
        }
        return matcher.replaceFirst(by);
    }

    /** Removes the application, so that only the server starts. */
    public BenchServer withoutApplication() throws IOException {
        Folders.delete(base().resolve("deployments"));
        Files.createDirectories(base().resolve("deployments"));
        return this;
    }

    /** Starts it, without waiting. */
    public BenchServer start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", installation.resolve("bin/standalone.sh").toString(), "-Djboss.server.base.dir=" + base());
        Map<String, String> all = builder.environment();
        all.keySet().removeIf(name -> name.startsWith("DAILYPAPERS_"));
        all.put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        all.put("DAILYPAPERS_DATA", data().toString());
        all.put("DAILYPAPERS_HTTP_PORT", Integer.toString(port));
        all.put("DAILYPAPERS_MANAGEMENT_PORT", Integer.toString(port + 1));
        all.put("DAILYPAPERS_ADMIN_PASSWORD", PASSWORD);
        all.putAll(environment);
        process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("server.log").toFile())).start();
        Process started = process;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started, ProcessHandle::destroyForcibly)));
        return this;
    }

    private static void end(Process process, Consumer<ProcessHandle> how) {
        process.descendants().toList().forEach(how);
    }

    /** Waits until it is ready. */
    public BenchServer awaitReady() throws IOException, InterruptedException {
        return await(() -> status(address("/health/ready")) == 200);
    }

    /** Waits until it answers with a static file. */
    public BenchServer awaitStatic(URI file) throws IOException, InterruptedException {
        return await(() -> head(file).startsWith("HTTP/1.1 200"));
    }

    private BenchServer await(Answer answer) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answer.came()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The server does not start: see " + home.resolve("server.log"));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return this;
    }

    private static int status(URI address) throws InterruptedException {
        try {
            return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Waits until it has read its folder and then needed no processor for ten seconds, so that no checks are left either. */
    public BenchServer awaitQuiet() throws IOException, InterruptedException {
        while (get("/api/v1/imports/latest").body().contains("\"running\"")) {
            TimeUnit.SECONDS.sleep(1);
        }
        double last = processorSeconds() - 10;
        for (double now = processorSeconds(); now - last > .5; now = processorSeconds()) {
            last = now;
            TimeUnit.SECONDS.sleep(10);
        }
        return this;
    }

    /** @return the answer to a GET, without following redirects */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /**
     * @param path a page
     * @return the page; fails if it is not answered with 200
     */
    public String page(String path, String... headers) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, headers);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /**
     * Counts statements. Nobody else may use the server meanwhile.
     *
     * @return how many statements Hibernate sends to the database for each page; a dash for each if the server does not let us change
     *     what it logs, as those of early commits do not
     */
    public List<Object> statements(List<String> paths, String... headers) throws IOException, InterruptedException {
        Path log = base().resolve("log/server.log");
        List<Object> counts = new ArrayList<>();
        if (!Files.readString(base().resolve("configuration/standalone.xml")).contains("domain:logging:")) {
            return List.copyOf(Collections.nCopies(paths.size(), "-"));
        }
        manage("/subsystem=logging/logger=org.hibernate.SQL:add(level=DEBUG)");
        try {
            for (String path : paths) {
                long before = Files.size(log);
                get(path, headers);
                byte[] all = Files.readAllBytes(log);
                String said = new String(all, (int) before, (int) (all.length - before), StandardCharsets.UTF_8);
                counts.add((int) said.lines().filter(line -> line.contains("[org.hibernate.SQL]") && line.contains("(default task")).count());
            }
        } finally {
            manage("/subsystem=logging/logger=org.hibernate.SQL:remove");
        }
        return counts;
    }

    private void manage(String command) throws IOException, InterruptedException {
        Process cli = new ProcessBuilder("sh", installation.resolve("bin/jboss-cli.sh").toString(), "--connect", "--controller=127.0.0.1:" + (port + 1),
                "--command=" + command).redirectErrorStream(true).start();
        String said = new String(cli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (cli.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    /** Saves a static file that the server offers as {@link #STATIC_HOST}. */
    public URI offer(String name, String text) throws IOException {
        Files.writeString(statics().resolve(name), text);
        return address("/" + name);
    }

    /** @return when a static file was changed, as the server says it */
    public String modified(URI file) throws IOException {
        String answer = head(file);
        return answer.lines().filter(line -> line.startsWith("Last-Modified: ")).findFirst().orElseThrow(() -> new IllegalStateException(answer))
                .replaceFirst("Last-Modified: ", "");
    }

    /** @return the head of the answer with a static file; empty if the server does not listen yet. HttpClient does not let us name a host. */
    private String head(URI file) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(("HEAD " + file.getPath() + " HTTP/1.1\r\nConnection: close\r\nHost: " + STATIC_HOST + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (ConnectException e) {
            return "";
        }
    }

    /** @return an address of the server */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** @return the folder of the embedded database */
    public Path data() {
        return home.resolve("data");
    }

    /** @return what the server said so far */
    public String said() throws IOException {
        return Files.readString(home.resolve("server.log"));
    }

    private Path base() {
        return home.resolve("standalone");
    }

    private Path statics() {
        return home.resolve("static");
    }

    /** @return the resident memory of the process in MB */
    public long residentMegabytes() throws IOException {
        return Files.readAllLines(proc().resolve("status")).stream().filter(line -> line.startsWith("VmRSS:")).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).orElseThrow();
    }

    /** @return the live objects on the heap in MB, after a garbage collection */
    public long heapMegabytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = Pattern.compile("(?:new generation|tenured generation|garbage-first heap|PSYoungGen|ParOldGen).*? used (\\d+)K").matcher(jcmd("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes / 1024;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), proc().getFileName().toString(), command)
                .redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }

    private double processorSeconds() throws IOException {
        String stat = Files.readString(proc().resolve("stat"));
        List<String> fields = new ArrayList<>(List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ")));
        return (Double.parseDouble(fields.get(11)) + Double.parseDouble(fields.get(12))) / CLOCK_TICKS;
    }

    private Path proc() {
        return process.descendants().filter(one -> one.info().command().orElse("").endsWith("java")).findFirst()
                .map(one -> Path.of("/proc", Long.toString(one.pid()))).orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            end(process, ProcessHandle::destroy);
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                end(process, ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        }
    }

    private interface Answer {
        boolean came() throws IOException, InterruptedException;
    }
}
