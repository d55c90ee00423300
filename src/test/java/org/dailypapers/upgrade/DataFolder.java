package org.dailypapers.upgrade;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.dailypapers.platform.database.EmbeddedSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A data folder that was saved when a schema was released, full of {@link DeskWork}, with the imported digests, the responses of the API,
 * and the same rows for PostgreSQL. {@link KeepFolder} creates one.
 *
 * @param version the version of its schema
 * @param path where it is stored
 */
public record DataFolder(int version, Path path) {

    /** The folder inside an unpacked one to use as {@code DAILYPAPERS_DATA}. */
    static final String DATA = "data";
    /** The folder inside an unpacked one that was watched. */
    static final String DIGESTS = "digests";

    private static final String ANSWERS = "answers.json";
    private static final String ZIP = "folder.zip";
    private static final String ROWS = "postgresql.sql";

    /** @return the saved folders, oldest schema first */
    public static List<DataFolder> all() {
        try (Stream<Path> kept = Files.list(Path.of(DataFolder.class.getResource("/upgrade").toURI()))) {
            return kept.map(path -> new DataFolder(Integer.parseInt(path.getFileName().toString().substring(1)), path))
                    .sorted(Comparator.comparingInt(DataFolder::version)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the embedded database in a folder of data */
    public static DataSource database(Path data) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(EmbeddedSource.url(data));
        return new EmbeddedSource(source, data);
    }

    /** @return its embedded database, unpacked into an empty folder */
    public DataSource unpacked(Path to) throws IOException {
        unpack(to);
        return database(to.resolve(DATA));
    }

    /** @return SQL statements that insert the same rows into a PostgreSQL database of this version */
    public String rows() throws IOException {
        return Files.readString(path.resolve(ROWS));
    }

    /** @return the responses of the API */
    JsonObject answers() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path.resolve(ZIP)))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals(ANSWERS)) {
                entry = zip.getNextEntry();
            }
            try (JsonReader reader = Json.createReader(zip)) {
                return reader.readObject();
            }
        }
    }

    /** Copies data and digests into a folder. */
    void unpack(Path to) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path.resolve(ZIP)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = to.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    /** Saves a folder. */
    static void keep(Path path, Path data, Path digests, JsonObject answers, String rows) throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve(ROWS), rows);
        try (OutputStream out = Files.newOutputStream(path.resolve(ZIP)); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            put(zip, DATA, data);
            put(zip, DIGESTS, digests);
            zip.putNextEntry(new ZipEntry(ANSWERS));
            zip.write(answers.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void put(ZipOutputStream zip, String name, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(name + "/" + folder.relativize(file)));
                try (InputStream in = Files.newInputStream(file)) {
                    in.transferTo(zip);
                }
            }
        }
    }
}
