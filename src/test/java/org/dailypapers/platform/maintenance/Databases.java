package org.dailypapers.platform.maintenance;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.dailypapers.platform.database.EmbeddedSource;
import org.h2.jdbcx.JdbcDataSource;

/** Databases without a server around them. */
final class Databases {

    private Databases() {
    }

    /** @return the embedded database of a data folder, opened like the server opens it */
    static DataSource embedded(Path folder) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(EmbeddedSource.url(folder) + ";WRITE_DELAY=0");
        return new EmbeddedSource(source, folder);
    }

    static void execute(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** @return the rows, with values separated by bars */
    static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }
}
