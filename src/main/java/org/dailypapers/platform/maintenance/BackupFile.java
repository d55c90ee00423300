package org.dailypapers.platform.maintenance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.dailypapers.hash.Sha256;
import org.dailypapers.platform.database.Database;
import org.dailypapers.platform.start.Startup;

/** An existing backup whose checksums were verified. */
final class BackupFile implements AutoCloseable {

    static final String ABOUT = "backup.properties";
    static final String SEQUENCES = "sequences.tsv";
    static final String SUMS = "SHA256SUMS";
    private static final String FORMAT = "1";

    private final Path file;
    private final ZipFile zip;
    private final Properties about = new Properties();

    /**
     * @param file a backup
     * @throws MaintenanceException if it cannot be read, is not a backup, is damaged, or has a format that this version does not know
     */
    BackupFile(Path file) {
        this.file = file;
        if (!Files.isReadable(file)) {
            throw new MaintenanceException("There is no file " + file + " that can be read: name a backup.");
        }
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw damaged("it is no ZIP, or not all of one", e);
        } catch (IOException e) {
            throw new MaintenanceException(file + " cannot be read (" + e.getMessage() + ").", e);
        }
        try {
            check();
        } catch (MaintenanceException e) {
            close();
            throw e;
        }
    }

    /** @return the description that goes into a new backup */
    static String about(String schema, Database database) {
        return "format=" + FORMAT + "\nschema=" + schema + "\ndatabase=" + database + "\nversion=" + Startup.version() + "\nmade="
                + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n";
    }

    private void check() {
        Map<String, String> sums = new LinkedHashMap<>();
        try {
            if (zip.getEntry(ABOUT) == null || zip.getEntry(SUMS) == null) {
                throw new MaintenanceException(file + " is no backup of Daily Papers: name a file that 'backup' wrote.");
            }
            text(SUMS).lines().forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
            Set<String> names = zip.stream().map(ZipEntry::getName).filter(name -> !name.equals(SUMS)).collect(Collectors.toCollection(TreeSet::new));
            if (!names.equals(new TreeSet<>(sums.keySet()))) {
                throw damaged("it does not have the parts that it should", null);
            }
            for (Map.Entry<String, String> sum : sums.entrySet()) {
                if (!sum(sum.getKey()).equals(sum.getValue())) {
                    throw damaged(sum.getKey() + " is not as it was written", null);
                }
            }
            about.load(new StringReader(text(ABOUT)));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw damaged(e.getMessage(), e);
        }
        if (!FORMAT.equals(about.getProperty("format"))) {
            throw new MaintenanceException(file + " has the format " + about.getProperty("format") + ", and this version reads format " + FORMAT
                    + " only: restore it with the version that wrote it, " + about.getProperty("version") + ".");
        }
    }

    private String sum(String name) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(zip.getInputStream(zip.getEntry(name)), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private String text(String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** @return the schema version */
    String schema() {
        return about.getProperty("schema", "");
    }

    /** @return the version of the application that wrote it */
    String version() {
        return about.getProperty("version", "");
    }

    /** @return the names of the parts that contain table rows */
    Set<String> tables() {
        return zip.stream().map(ZipEntry::getName).filter(name -> name.startsWith("tables/")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return the lines of a part, given its name */
    CopyText.Values lines(String name) throws IOException {
        return new CopyText.Values(new InputStreamReader(zip.getInputStream(zip.getEntry(name)), StandardCharsets.UTF_8));
    }

    private MaintenanceException damaged(String how, Exception cause) {
        return new MaintenanceException(file + " is damaged (" + how + "): nothing of it is restored. Take another backup.", cause);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException("a file that was only read could not be closed", e);
        }
    }
}
