package org.dailypapers.platform.maintenance;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/**
 * The last backup made by this application, as recorded in the data folder.
 *
 * @param made when it was made
 * @param file the path of the backup
 * @param bytes its size
 */
record LastBackup(Instant made, String file, long bytes) {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.maintenance");
    private static final String NAME = "last-backup.properties";

    /**
     * Records that a backup has just been made. If that fails, the backup is still good.
     *
     * @param data the data folder
     * @param backup the backup
     */
    static void note(Path data, Path backup) {
        Path part = data.resolve(NAME + ".part");
        try (Writer out = Files.newBufferedWriter(part)) {
            Properties note = new Properties();
            note.setProperty("made", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
            note.setProperty("file", backup.toString());
            note.setProperty("bytes", Long.toString(Files.size(backup)));
            note.store(out, null);
            out.close();
            Files.move(part, data.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The backup is whole, but in " + data + " it cannot be noted that it was made", e);
        }
    }

    /**
     * @param data the data folder
     * @return the last backup; empty if none was made
     * @throws IOException if the record cannot be read
     */
    static Optional<LastBackup> in(Path data) throws IOException {
        Path file = data.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties note = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            note.load(in);
            return Optional.of(new LastBackup(Instant.parse(note.getProperty("made", "")), note.getProperty("file", ""),
                    Long.parseLong(note.getProperty("bytes", ""))));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException(file + " is damaged", e);
        }
    }
}
