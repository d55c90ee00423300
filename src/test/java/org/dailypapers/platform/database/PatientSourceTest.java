package org.dailypapers.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PatientSourceTest {

    @Test
    void hasForgottenTheLimitOfWhoeverHadTheConnectionBefore() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(); Connection only = database.getPostgresDatabase().getConnection()) {
            Database.POSTGRESQL.limit(only, TimeLimit.READING);
            assertEquals(5_000, only.getNetworkTimeout());
            try (Connection again = new PatientSource(pool(only)).getConnection(); Statement statement = again.createStatement()) {
                assertEquals(600_000, again.getNetworkTimeout());
                try (ResultSet slow = statement.executeQuery("select pg_sleep(6)")) {
                    slow.next();
                }
            }
        }
    }

    /** A pool of one connection. */
    private static DataSource pool(Connection only) {
        return new WrappedSource(null) {
            @Override
            public Connection getConnection() {
                return only;
            }
        };
    }
}
