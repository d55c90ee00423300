package org.dailypapers.platform.maintenance;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.dailypapers.hash.Sha256;
import org.dailypapers.platform.OwnerOnly;
import org.dailypapers.platform.database.Database;
import org.dailypapers.platform.database.DiskSpace;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Writes a consistent snapshot of everything in a database into one file, from which a database of either kind can be restored. The file
 * appears only once it is complete. It is a ZIP: {@value BackupFile#ABOUT} describes the backup, {@code tables/*.tsv} contains the rows
 * of each table below the column names, {@value BackupFile#SEQUENCES} the next number of each sequence, and {@value BackupFile#SUMS} the
 * SHA-256 of all of these.
 */
final class Backup {

    private static final int ROWS_AT_ONCE = 50;

    private final Database database;
    private final DataSource source;
    /** Whether the backup goes to the database's own disk; the database would close if that were full. */
    private final boolean besideDatabase;
    private final Map<String, String> sums = new TreeMap<>();
    private long rows;

    private Backup(Database database, DataSource source, boolean besideDatabase) {
        this.database = database;
        this.source = source;
        this.besideDatabase = besideDatabase;
    }

    /**
     * @param database the kind of database
     * @param source the database, which may be in use
     * @param file the file to write; must not exist yet
     * @return what was written, as a sentence
     * @throws MaintenanceException if it cannot be written; nothing is left behind then
     */
    static String write(Database database, DataSource source, Path file) {
        MigrationInfo schema = database.migrations(source).load().info().current();
        if (schema == null) {
            throw new MaintenanceException("There is nothing to back up: the database has no tables yet.");
        }
        if (Files.exists(file)) {
            throw new MaintenanceException(file + " is there already: name another file, or move that one away.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Backup backup;
        try (FileChannel channel = FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file())) {
            backup = new Backup(database, source, DiskSpace.ofProcess().holds(part));
            backup.write(channel, schema.getVersion().getVersion(), part);
        } catch (FileAlreadyExistsException e) {
            throw new MaintenanceException("Another backup is being written to " + part + ", or was broken off: where none is, delete that file.", e);
        } catch (NoSuchFileException e) {
            throw new MaintenanceException("There is no folder " + file.getParent() + ": make it, or name another one.", e);
        } catch (IOException e) {
            throw new MaintenanceException("The backup could not be written to " + file + " (" + e.getMessage() + ").", e);
        }
        return backup.finish(part, file, schema.getVersion().getVersion());
    }

    private void write(FileChannel channel, String schema, Path part) throws IOException {
        boolean whole = false;
        try (ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel)); Snapshot snapshot = new Snapshot(database, source)) {
            add(zip, BackupFile.ABOUT, out -> out.append(BackupFile.about(schema, database)));
            List<Table> tables = Table.all(snapshot.connection());
            for (Table table : tables) {
                add(zip, table.file(), out -> rows(snapshot, table, out));
            }
            add(zip, BackupFile.SEQUENCES, out -> sequences(snapshot, out));
            StringBuilder lines = new StringBuilder();
            sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
            add(zip, BackupFile.SUMS, out -> out.append(lines));
            zip.finish();
            channel.force(true);
            whole = true;
        } catch (SQLException e) {
            throw new IOException("the database could not be read: " + e.getMessage(), e);
        } finally {
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    private void add(ZipOutputStream zip, String name, Part part) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream sum = new DigestOutputStream(unclosed(zip), Sha256.digest());
        try (Writer out = new BufferedWriter(new OutputStreamWriter(sum, StandardCharsets.UTF_8), 1 << 16)) {
            part.write(out);
        }
        zip.closeEntry();
        sums.put(name, HexFormat.of().formatHex(sum.getMessageDigest().digest()));
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }

    private void rows(Snapshot snapshot, Table table, Writer out) throws IOException, SQLException {
        out.append(table.head()).append('\n');
        List<Table.Column> columns = table.columns();
        try (ResultSet result = snapshot.rows(table.select(), table.large() ? 1 : ROWS_AT_ONCE)) {
            while (result.next()) {
                goOn();
                for (int i = 0; i < columns.size(); i++) {
                    out.append(i == 0 ? "" : "\t");
                    columns.get(i).type().copy(result, i + 1, out);
                }
                out.append('\n');
                rows++;
            }
        }
    }

    private void goOn() {
        Maintenance.goOn();
        if (besideDatabase && DiskSpace.ofProcess().isLow()) {
            throw new MaintenanceException("The disk of the database has too little space left for a backup:"
                    + " name a file on another disk, or make space.");
        }
    }

    /** Read after the rows, because numbers are drawn outside of transactions: so no number of a saved row is drawn again. */
    private void sequences(Snapshot snapshot, Writer out) throws IOException, SQLException {
        out.append("sequence\tnext\n");
        for (List<String> sequence : values(snapshot, database == Database.H2
                ? "select lower(sequence_name), base_value from information_schema.sequences where sequence_schema = current_schema order by 1"
                : "select sequencename, increment_by from pg_sequences where schemaname = current_schema order by 1")) {
            String name = sequence.get(0);
            // only PostgreSQL stores in the sequence itself whether its last number has been drawn
            String next = database == Database.H2 ? sequence.get(1) : values(snapshot, "select '" + name
                    + "', case when is_called then last_value + " + sequence.get(1) + " else last_value end from " + name).get(0).get(1);
            out.append(name).append('\t').append(next).append('\n');
        }
    }

    private static List<List<String>> values(Snapshot snapshot, String query) throws SQLException {
        List<List<String>> values = new ArrayList<>();
        try (ResultSet result = snapshot.rows(query, ROWS_AT_ONCE)) {
            while (result.next()) {
                values.add(List.of(result.getString(1), result.getString(2)));
            }
        }
        return values;
    }

    private String finish(Path part, Path file, String schema) {
        try {
            Files.move(part, file);
            return String.format(Locale.ROOT, "Backed up to %s: %,d rows, %,d bytes, tables of version %s.", file, rows, Files.size(file), schema);
        } catch (IOException e) {
            throw new MaintenanceException("The backup is whole, but could not be renamed from " + part + " to " + file + " (" + e.getMessage() + ").", e);
        }
    }

    private interface Part {

        void write(Writer out) throws IOException, SQLException;
    }
}
