package org.dailypapers.upgrade;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.dailypapers.Server;

/** Saves a data folder of a version of the application, so that later versions can be tested with it; see {@code docs/testing.md}. */
public final class KeepFolder {

    private KeepFolder() {
    }

    /** @param arguments the server of that version, and the folder for saved ones */
    public static void main(String[] arguments) throws Exception {
        Path digests = Files.createTempDirectory("digests");
        Path data;
        JsonObject answers;
        try (Server server = new Server("kept", Path.of(arguments[0]))) {
            server.start(DeskWork.samples(digests)).awaitImported();
            data = server.base().resolveSibling(DataFolder.DATA);
            DeskWork work = new DeskWork(server, digests);
            work.all();
            answers = work.answers();
            DeskWork.assertDone(answers);
            server.stop();
        }
        DataSource database = DataFolder.database(data);
        forgetThisMachine(database);
        String rows = Rows.of(database).inserts() + sequences(database);
        Path kept = Path.of(arguments[1]).resolve("V" + version(database));
        if (Files.exists(kept)) {
            throw new IllegalStateException(kept + " is there already; what is kept stays as the version made it that landed");
        }
        compact(database);
        DataFolder.keep(kept, data, digests, answers, rows);
        System.out.println("Kept in " + kept);
    }

    /** Removes the name of this machine, which is private; the column was added in V11. */
    private static void forgetThisMachine(DataSource database) throws SQLException {
        if (version(database) >= 11) {
            try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("update import_run set node = 'kept' where node is not null");
            }
        }
    }

    private static int version(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select max(cast(\"version\" as integer)) from \"flyway_schema_history\"")) {
            result.next();
            return result.getInt(1);
        }
    }

    /** @return statements that set the sequences of a PostgreSQL database to the current values */
    private static String sequences(DataSource database) throws SQLException {
        StringBuilder script = new StringBuilder();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select lower(sequence_name), base_value from information_schema.sequences order by 1")) {
            while (result.next()) {
                script.append("alter sequence %s restart with %d;\n".formatted(result.getString(1), result.getLong(2)));
            }
        }
        return script.toString();
    }

    private static void compact(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
    }
}
