package org.dailypapers.platform.database;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The disk that holds a folder.
 *
 * @param free how many bytes this process can still write to it
 * @param size its size in bytes
 */
public record Disk(long free, long size) {

    /**
     * @param folder a folder, which need not exist yet
     * @return its disk
     * @throws IOException if the disk cannot be read
     */
    public static Disk of(Path folder) throws IOException {
        Path nearest = folder.toAbsolutePath();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        FileStore store = Files.getFileStore(nearest);
        return new Disk(store.getUsableSpace(), store.getTotalSpace());
    }
}
