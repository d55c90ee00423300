package org.dailypapers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Starts the server once, and lets its JVM write the classes that it has loaded into a file, from which the servers of the tests load
 * them faster (class data sharing). A JVM that cannot use the file does without it.
 */
public final class ClassArchive {

    private ClassArchive() {
    }

    /** @param arguments the file to write, and the options of the JVM */
    public static void main(String[] arguments) throws Exception {
        Path archive = Path.of(arguments[0]).toAbsolutePath();
        Files.deleteIfExists(archive);
        try (Server server = new Server("archive")) {
            server.start(Map.of("PREPEND_JAVA_OPTS", arguments[1] + " -Xlog:cds=off -Xlog:cds+dynamic=off -XX:ArchiveClassesAtExit=" + archive,
                    "DAILYPAPERS_IMPORT_DIR", System.getProperty("samples.dir"))).awaitImported();
            for (String path : new String[] {"/", "/day/2024-11-15", "/papers?q=model", "/admin/sign-in", "/api/v1/digests", "/metrics"}) {
                server.get(path);
            }
            server.terminate();
        }
        if (!Files.exists(archive)) {
            throw new IllegalStateException(archive + " was not written");
        }
    }
}
