package org.dailypapers.bench.server;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Drives a server with wrk. */
public final class Wrk {

    private static final Path SCRIPT = Path.of("bench/src/main/lua/wrk.lua");

    private final int connections;

    /** @param connections how many connections ask at the same time */
    public Wrk(int connections) {
        this.connections = connections;
    }

    /** @return what asking for one address again and again for some seconds gave */
    public Load ask(URI address, Map<String, String> headers, int seconds) throws IOException, InterruptedException {
        return run(address, headers, seconds, connections, List.of());
    }

    /**
     * Asks for paths once each, for at most some seconds.
     *
     * @return what that gave
     */
    public Load walk(URI server, List<String> paths, int seconds) throws IOException, InterruptedException {
        return walk(server, Map.of(), paths, seconds, connections);
    }

    /** @return the same over one connection, so that the times are those of single requests */
    public Load walkAlone(URI server, Map<String, String> headers, List<String> paths, int seconds) throws IOException, InterruptedException {
        return walk(server, headers, paths, seconds, 1);
    }

    private static Load walk(URI server, Map<String, String> headers, List<String> paths, int seconds, int connections) throws IOException, InterruptedException {
        Path file = Files.createTempFile("paths", ".txt");
        try {
            Files.write(file, paths);
            return run(server, headers, seconds, connections, List.of("--", file.toString()));
        } finally {
            Files.delete(file);
        }
    }

    private static Load run(URI address, Map<String, String> headers, int seconds, int connections, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "60s", "-s", SCRIPT.toString()));
        headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        command.add(address.toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String[] figures = said.lines().filter(line -> line.startsWith("BENCH ")).findFirst().orElseThrow(() -> new IllegalStateException(said)).split(" ");
        Load load = new Load(Double.parseDouble(figures[1]), Double.parseDouble(figures[2]), Double.parseDouble(figures[3]), figures[5].equals("1"));
        if (!figures[4].equals("0")) {
            throw new IllegalStateException(figures[4] + " of the answers from " + address + " were errors");
        }
        return load;
    }

    /**
     * What a load gave.
     *
     * @param throughput answers a second
     * @param median the median time of an answer, in milliseconds
     * @param p99 the time in which 99 % were answered, in milliseconds
     * @param complete whether each path of a walk was answered
     */
    public record Load(double throughput, double median, double p99, boolean complete) {
    }
}
