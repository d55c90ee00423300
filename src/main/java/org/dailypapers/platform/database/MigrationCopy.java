package org.dailypapers.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;
import org.dailypapers.platform.OwnerOnly;
import org.dailypapers.platform.SettingsException;

import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** A copy of an embedded database from before a migration: a ZIP with its file, in the same folder. */
final class MigrationCopy {

    /** How many copies are kept: those of the newest migrations. */
    static final int MOST = 3;

    private static final System.Logger LOG = System.getLogger("org.dailypapers");
    private static final String PREFIX = "before-V";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private MigrationCopy() {
    }

    /**
     * Copies the database if it has tables and migrations are pending. If an earlier migration failed, there is already a copy from
     * before it, and a copy of the half-migrated database would be useless.
     *
     * @param migrations the applied and the pending migrations
     * @param source the database, which may be in use
     * @param data the folder of its file
     * @return the path of the copy; empty if none is needed
     * @throws SettingsException if there is no space for it, or it cannot be written
     */
    static Optional<Path> before(MigrationInfoService migrations, DataSource source, Path data) {
        MigrationInfo[] pending = migrations.pending();
        boolean failed = Arrays.stream(migrations.all()).anyMatch(migration -> migration.getState().isFailed());
        if (migrations.current() == null || pending.length == 0 || failed) {
            return Optional.empty();
        }
        String from = migrations.current().getVersion().getVersion();
        String to = pending[pending.length - 1].getVersion().getVersion();
        Path copy = data.resolve(PREFIX + to + "-" + TIME.format(Instant.now()) + ".zip");
        checkSpace(data);
        write(source, copy);
        LOG.log(System.Logger.Level.INFO, "The tables of the database change from version " + from + " to " + to + ". As it was before, it is in "
                + copy + ", which can be deleted once everything is well. The newest " + MOST + " such copies are kept.");
        return Optional.of(copy);
    }

    private static void write(DataSource source, Path copy) {
        Path part = copy.resolveSibling(copy.getFileName() + ".part");
        try (Connection connection = source.getConnection(); PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, part.toString());
            backup.execute();
            OwnerOnly.keep(part);
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException | IOException e) {
            throw new SettingsException("The embedded database could not be copied to " + copy + " before its tables change ("
                    + e.getMessage() + "): make that possible, and start again. Nothing has changed.");
        }
    }

    /** Neither the copy nor what the migration writes is assumed to be larger than the file. */
    private static void checkSpace(Path data) {
        try {
            long size = 0;
            try (Stream<Path> files = Files.list(data)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".mv.db")).toList()) {
                    size += Files.size(file);
                }
            }
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < 2 * size) {
                throw new SettingsException("Before the tables of the embedded database change, it is copied, and " + data + " has "
                        + megabytes(free) + " MB left, not the " + megabytes(2 * size) + " MB that this takes: make space, and start"
                        + " again. Nothing has changed.");
            }
        } catch (IOException e) {
            throw new SettingsException("The data folder " + data + " cannot be read (" + e.getMessage() + ").");
        }
    }

    private static long megabytes(long bytes) {
        return (bytes >> 20) + 1;
    }

    /**
     * Deletes all but the newest copies, once the older ones are no longer needed.
     *
     * @param data the folder with the copies
     */
    static void deleteOld(Path data) {
        try (Stream<Path> files = Files.list(data)) {
            List<Path> copies = files.filter(file -> file.getFileName().toString().matches(PREFIX + ".*\\.zip"))
                    .sorted(Comparator.comparing(MigrationCopy::time).reversed()).toList();
            for (Path old : copies.subList(Math.min(MOST, copies.size()), copies.size())) {
                Files.delete(old);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Older copies in " + data + " could not be deleted", e);
        }
    }

    private static String time(Path copy) {
        return copy.getFileName().toString().replaceFirst(PREFIX + "[\\d.]+-", "");
    }
}
