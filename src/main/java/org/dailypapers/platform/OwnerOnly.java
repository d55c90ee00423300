package org.dailypapers.platform;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that only their owner can read, on file systems with POSIX permissions. */
public final class OwnerOnly {

    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnerOnly() {
    }

    /** @return the attributes to create a file with */
    public static FileAttribute<?>[] file() {
        return isKnown() ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FILE))} : new FileAttribute<?>[0];
    }

    /**
     * Creates a folder and its missing parents. An existing folder keeps its permissions.
     *
     * @param folder the folder
     * @throws IOException if it cannot be created
     */
    public static void make(Path folder) throws IOException {
        if (isKnown()) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOLDER)));
        } else {
            Files.createDirectories(folder);
        }
    }

    /**
     * Takes away everyone else's access to an existing file or folder.
     *
     * @param path the file or folder
     * @throws IOException if that fails, for example because it belongs to another user
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
