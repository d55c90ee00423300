package org.dailypapers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.IndexWriter;
import org.jboss.jandex.Indexer;

/**
 * Indexes the annotations of the application and its libraries when they are packaged. Without the indexes, the server reads each class
 * at each start.
 */
public final class AnnotationIndexes {

    private static final String INDEX = "META-INF/jandex.idx";

    private AnnotationIndexes() {
    }

    /**
     * @param arguments the folder of the classes; the folder of the libraries, each of which gets its index; the folder to write the
     *     index of the classes to; and the time of the indexes in the libraries, so that equal builds make equal files
     */
    public static void main(String[] arguments) throws IOException {
        FileTime time = FileTime.from(Instant.parse(arguments[3]));
        for (Path library : files(Path.of(arguments[1]), ".jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(library)) {
                Path root = jar.getPath("/");
                Path index = root.resolve(INDEX);
                if (Files.notExists(index)) {
                    write(index, root);
                    Files.setLastModifiedTime(index, time);
                }
            }
        }
        write(Path.of(arguments[2]).resolve(INDEX), Path.of(arguments[0]));
    }

    private static void write(Path index, Path classes) throws IOException {
        Indexer indexer = new Indexer();
        for (Path file : files(classes, ".class")) {
            try (InputStream in = Files.newInputStream(file)) {
                indexer.index(in);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new IndexWriter(bytes).write(indexer.complete());
        Files.createDirectories(index.getParent());
        Files.write(index, bytes.toByteArray());
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
