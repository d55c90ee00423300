package org.dailypapers.platform;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner may look into, where the file system knows owners as POSIX does. */
public final class OwnerOnly {

    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnerOnly() {
    }

    /** @return what a new file is made with */
    public static FileAttribute<?>[] file() {
        return isKnown() ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FILE))} : new FileAttribute<?>[0];
    }

    /**
     * Makes a folder, and those above it, if there is none. One that is there already stays as its owner made it.
     *
     * @param folder the folder
     * @throws IOException if it cannot be made
     */
    public static void make(Path folder) throws IOException {
        if (isKnown()) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOLDER)));
        } else {
            Files.createDirectories(folder);
        }
    }

    /**
     * Keeps everybody else from a file or folder that is there.
     *
     * @param path the file or folder
     * @throws IOException if that fails, as where it is somebody else's
     */
    public static void keep(Path path) throws IOException {
        if (isKnown()) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(Files.isDirectory(path) ? FOLDER : FILE));
        }
    }

    private static boolean isKnown() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
