package org.dailypapers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds the server of another commit. */
final class Commit {

    private Commit() {
    }

    /**
     * @param commit a commit of this repository
     * @return the server that its build leaves, in a work tree of its own; it is built only once
     */
    static Path built(String commit) throws IOException, InterruptedException {
        Path tree = Side.TARGET.resolve("commits").resolve(commit);
        Path server = tree.resolve("target/server");
        if (!Files.isDirectory(server.resolve("standalone/deployments"))) {
            System.out.println("Building " + commit);
            if (!Files.exists(tree)) {
                run(Path.of(""), "git", "worktree", "prune");
                run(Path.of(""), "git", "worktree", "add", "--detach", tree.toString(), commit);
            }
            run(tree, "mvn", "-q", "-DskipTests", "package");
        }
        return server;
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Path log = Side.TARGET.resolve("commit.log");
        Process process = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: see " + log);
        }
    }
}
