package org.dailypapers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A small disk in memory that a test can fill. It needs a Linux that lets the user mount one. */
public final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTE = 1 << 20;

    private final Path folder;
    private final Path filler;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    /**
     * Mounts the disk. If that is not allowed, the test is skipped.
     *
     * @param folder where to mount it; created if necessary
     * @param megabytes its size
     */
    public static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        assumeTrue(run(List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString())),
                "no small disk may be mounted here");
        return new SmallDisk(folder);
    }

    private static boolean run(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Fills the disk so that only this much space is left. */
    public void leave(int megabytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        long more = free - (long) megabytes * MEGABYTE;
        if (more < 0) {
            empty();
            leave(megabytes);
            return;
        }
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (long written = 0; written < more; written += block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            if (megabytes > 0) {
                throw e;
            }
            // the disk is meant to be full
        }
    }

    /** Frees the space again that {@link #leave} took. */
    public void empty() throws IOException {
        Files.deleteIfExists(filler);
    }

    @Override
    public void close() throws InterruptedException {
        run(List.of("umount", "-l", folder.toString()));
    }
}
