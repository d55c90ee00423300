package org.dailypapers.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The database that the settings ask for: an H2 file, or PostgreSQL. */
enum Database {
    H2("java:jboss/datasources/DailyPapersH2",
            Map.of("blob", "binary large object", "text", "character large object", "binary", "")),
    POSTGRESQL("java:jboss/datasources/DailyPapersPostgreSQL",
            Map.of("blob", "bytea", "text", "text", "binary", "collate \"C\""));

    private final String jndiName;
    private final Map<String, String> types;

    Database(String jndiName, Map<String, String> types) {
        this.jndiName = jndiName;
        this.types = types;
    }

    static Database of(Settings settings) {
        return settings.embeddedDatabase() ? H2 : POSTGRESQL;
    }

    /** @throws SettingsException where the server has no such datasource, or the database does not answer */
    DataSource answering(Settings settings) {
        DataSource source = dataSource();
        try (Connection connection = source.getConnection()) {
            connection.getMetaData().getDatabaseProductName();
            return source;
        } catch (SQLException e) {
            throw unreachable(settings, e);
        }
    }

    /** Brings the schema up to date. */
    void migrate() {
        try {
            Flyway.configure(getClass().getClassLoader()).dataSource(dataSource())
                    .locations("classpath:db/migration").placeholders(types).load().migrate();
        } catch (FlywayException e) {
            throw new SettingsException("The schema of the database could not be brought up to date: " + e.getMessage());
        }
    }

    private DataSource dataSource() {
        try {
            return (DataSource) new InitialContext().lookup(jndiName);
        } catch (NamingException e) {
            throw new SettingsException("This WildFly has no datasource " + jndiName + ": while it runs, run"
                    + " bin/jboss-cli.sh --connect --file=plain-wildfly.cli once, as the README says under \"Your own"
                    + " WildFly\", and deploy the WAR again.");
        }
    }

    private SettingsException unreachable(Settings settings, SQLException e) {
        String reason = deepest(e).getMessage();
        return new SettingsException(this == H2
                ? "The embedded database in DAILYPAPERS_DATA (" + settings.data() + ") could not be opened (" + reason
                        + "): stop the other server that uses it, or name another folder."
                : "The database at DAILYPAPERS_DB_URL (" + settings.databaseUrl() + ") does not answer (" + reason
                        + "): start it, or mend DAILYPAPERS_DB_URL, DAILYPAPERS_DB_USER and DAILYPAPERS_DB_PASSWORD.");
    }

    private static Throwable deepest(Throwable e) {
        return e.getCause() == null ? e : deepest(e.getCause());
    }
}
