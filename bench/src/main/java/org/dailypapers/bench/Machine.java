package org.dailypapers.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Describes the machine and the run. */
final class Machine {

    private Machine() {
    }

    /** @return the heading of the results */
    static String describe(Options options, String... arguments) throws IOException, InterruptedException {
        String model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name")).map(line -> line.replaceFirst(".*: ", ""))
                .findFirst().orElse("unknown processor");
        long memory = Long.parseLong(Files.readAllLines(Path.of("/proc/meminfo")).get(0).replaceAll("\\D", "")) / 1024 / 1024;
        return """
                # Results of %s

                Commit %s%s. `bench/run %s`: %,d entries%s on %s.

                %s, %d processors, %d GB of memory; %s %s; Java %s; %s. The load average at the start was %s; wrk and the servers share the processors.

                """.formatted(LocalDate.now(ZoneOffset.UTC), said("git", "log", "-1", "--format=%h"), said("git", "status", "--porcelain", "-uno").isEmpty() ? "" : " with changes",
                String.join(" ", arguments), Side.addresses(options).entries(), options.corpus() == null ? ", generated," : " of " + options.corpus().getFileName(),
                options.postgresql() ? "PostgreSQL" : "H2", model, Runtime.getRuntime().availableProcessors(), memory, System.getProperty("os.name"),
                System.getProperty("os.version"), System.getProperty("java.version"), said("wrk", "-v").lines().findFirst().orElse("no wrk").replaceFirst(" \\[.*", ""), load());
    }

    /** @return how many processes wanted a processor on average in the last minute */
    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).replaceFirst(" .*\\s*", "").strip();
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }
}
