package org.dailypapers.platform.maintenance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file in which an operator requests something: the command, and on the next line the path of its file. The server that takes the request
 * renames the file and writes the answer beside it: first the outcome, in sentences, then the exit code, in a file of its own once the
 * answer is complete.
 */
final class Request {

    static final String ASKED = ".request";
    private static final Pattern TAKEN = Pattern.compile(".*\\.taken-(\\d+)");
    private static final String ANSWER = ".answer";
    private static final String CODE = ".code";

    private final Path taken;

    private Request(Path taken) {
        this.taken = taken;
    }

    /** @return the request, now taken; fails if someone else has already taken it */
    static Request take(Path file) throws IOException {
        Path taken = withEnd(file, ".taken-" + ProcessHandle.current().pid());
        Files.move(file, taken, StandardCopyOption.ATOMIC_MOVE);
        return new Request(taken);
    }

    /** Answers a request whose server died before it did. */
    static void giveUp(Path taken) throws IOException {
        new Request(taken).answer((words, out) -> {
            out.println("The server ended before this was done. Ask again.");
            return Maintenance.FAILED;
        });
    }

    /** @return whether the request was taken by a server that no longer runs; called at the start, before this server takes any */
    static boolean isLeft(Path file) {
        Matcher taken = TAKEN.matcher(file.toString());
        if (!taken.matches()) {
            return false;
        }
        long pid = Long.parseLong(taken.group(1));
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    /**
     * @param work runs the command, given the words of the request and where to write the outcome; returns the exit code
     * @return the exit code
     */
    int answer(ToIntBiFunction<List<String>, PrintWriter> work) throws IOException {
        List<String> words = Files.readAllLines(taken, StandardCharsets.UTF_8);
        int code;
        try (PrintWriter out = new PrintWriter(withEnd(taken, ANSWER).toFile(), StandardCharsets.UTF_8)) {
            code = work.applyAsInt(words, out);
        }
        Path part = Files.writeString(withEnd(taken, CODE + ".part"), code + "\n");
        Files.delete(taken);
        Files.move(part, withEnd(taken, CODE), StandardCopyOption.ATOMIC_MOVE);
        return code;
    }

    /** Ends the wait of the operator if no answer can be written. */
    void drop() {
        try {
            Files.deleteIfExists(taken);
        } catch (IOException e) {
            // the operator waits until this server ends
        }
    }

    private static Path withEnd(Path file, String end) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z0-9-]+$", "") + end);
    }
}
