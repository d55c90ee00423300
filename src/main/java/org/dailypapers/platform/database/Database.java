package org.dailypapers.platform.database;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.SettingsException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.output.MigrateResult;

/** The configured database: an H2 file, or PostgreSQL. */
public enum Database {
    /** An H2 file in the data folder, which only one process has open. */
    H2("java:jboss/datasources/DailyPapersH2",
            Map.of("blob", "binary large object", "text", "character large object", "binary", "")),
    /** A PostgreSQL server. */
    POSTGRESQL("java:jboss/datasources/DailyPapersPostgreSQL",
            Map.of("blob", "bytea", "text", "text", "binary", "collate \"C\""));

    private static final System.Logger LOG = System.getLogger("org.dailypapers");

    /** H2's isolation level SNAPSHOT, for which JDBC has no constant; H2's repeatable reads apply to each table separately. */
    private static final int SNAPSHOT_IN_H2 = 6;

    private final String jndiName;
    private final Map<String, String> types;

    Database(String jndiName, Map<String, String> types) {
        this.jndiName = jndiName;
        this.types = types;
    }

    /**
     * @param settings what the environment asks for
     * @return the database that they name
     */
    public static Database of(Settings settings) {
        return settings.embeddedDatabase() ? H2 : POSTGRESQL;
    }

    /**
     * @param settings what the environment asks for
     * @return the source of its connections
     * @throws SettingsException if the server has no such datasource, or the database does not answer
     */
    public DataSource answering(Settings settings) {
        DataSource source = source(settings);
        try (Connection connection = source.getConnection()) {
            connection.getMetaData().getDatabaseProductName();
            return source;
        } catch (SQLException e) {
            throw unreachable(settings, e);
        }
    }

    /**
     * Brings the schema up to date. An embedded database is copied before it changes, and has a password of its own afterwards.
     *
     * @param settings what the environment asks for
     * @throws SettingsException if that fails, or if there is no space for the copy
     */
    void migrate(Settings settings) {
        DataSource source = source(settings);
        Flyway flyway = migrations(source).load();
        Optional<Path> copy = Optional.empty();
        try {
            copy = this == H2 ? MigrationCopy.before(flyway.info(), source, settings.data()) : copy;
            MigrateResult done = flyway.migrate();
            if (done.migrationsExecuted > 0) {
                LOG.log(System.Logger.Level.INFO, "The tables of the database are of version "
                        + flyway.info().current().getVersion() + " now"
                        + (done.initialSchemaVersion == null ? "." : ", and were of version " + done.initialSchemaVersion + "."));
            }
            copy.ifPresent(file -> MigrationCopy.deleteOld(settings.data()));
            if (source instanceof EmbeddedSource embedded) {
                embedded.protect();
            }
        } catch (SQLException e) {
            throw new SettingsException("The embedded database could not be given a password of its own: " + e.getMessage()
                    + ". Make that possible, and start again.");
        } catch (FlywayException e) {
            throw new SettingsException("The schema of the database could not be brought up to date: " + e.getMessage()
                    + copy.map(file -> " The database as it was before is in " + file + ".").orElse(""));
        }
    }

    /**
     * @param source a database of this kind
     * @return the Flyway configuration that creates and migrates its tables
     */
    public FluentConfiguration migrations(DataSource source) {
        return Flyway.configure(getClass().getClassLoader()).dataSource(source)
                .locations("classpath:db/migration").placeholders(types)
                .javaMigrations(ServiceLoader.load(JavaMigration.class, getClass().getClassLoader()).stream().map(ServiceLoader.Provider::get)
                        .toArray(JavaMigration[]::new));
    }

    /** @return the isolation level at which a transaction reads one state of the database */
    public int snapshot() {
        return this == H2 ? SNAPSHOT_IN_H2 : Connection.TRANSACTION_REPEATABLE_READ;
    }

    /** @return whether it walks an index from its end, too; H2 does so from 2.3 on */
    public boolean walksBackwards() {
        return this == POSTGRESQL;
    }

    /** @return the JNDI name of its datasource in WildFly */
    String datasource() {
        return jndiName.substring(jndiName.lastIndexOf('/') + 1);
    }

    /**
     * @param settings what the environment asks for
     * @return the source of its connections; whether the database answers is not checked
     * @throws SettingsException if the server has no such datasource
     */
    DataSource source(Settings settings) {
        try {
            DataSource source = (DataSource) new InitialContext().lookup(jndiName);
            return this == H2 ? new EmbeddedSource(source, settings.data()) : new PatientSource(source);
        } catch (NamingException e) {
            throw new SettingsException("This WildFly has no datasource " + jndiName + ": while it runs, run"
                    + " bin/jboss-cli.sh --connect --file=plain-wildfly.cli once, as the README says under \"Your own"
                    + " WildFly\", and deploy the WAR again.");
        }
    }

    /**
     * Limits how long each statement may take from now on. The embedded database needs no such limit, since the connection to it cannot
     * be lost.
     *
     * @param connection a connection to a database of this kind
     * @param limit the bound
     * @throws SQLException if the connection is lost
     */
    void limit(Connection connection, TimeLimit limit) throws SQLException {
        if (this == POSTGRESQL) {
            connection.setNetworkTimeout(Runnable::run, (int) limit.longest().toMillis());
        }
    }

    /** @return what to do, for an operator, about a database of this kind that could not be connected to */
    SettingsException unreachable(Settings settings, SQLException e) {
        return new SettingsException(this == H2 ? unopened(settings.data(), e)
                : "The database at DAILYPAPERS_DB_URL (" + Settings.withoutPassword(settings.databaseUrl()) + ") does not answer (" + reason(e)
                        + "): start it, or mend DAILYPAPERS_DB_URL, DAILYPAPERS_DB_USER and DAILYPAPERS_DB_PASSWORD.");
    }

    private static String unopened(Path data, SQLException e) {
        if (!Files.isDirectory(data)) {
            String why = deepest(e) instanceof FileSystemException file && file.getReason() != null ? " (" + file.getReason() + ")" : "";
            return "DAILYPAPERS_DATA is '" + data + "', a folder that cannot be created" + why + ": create it, or name a folder that this"
                    + " process may write to.";
        }
        return "The embedded database in DAILYPAPERS_DATA (" + data + ") could not be opened (" + reason(e) + "): "
                + (EmbeddedSource.isLocked(e) ? "stop the other server that uses it, or name another folder." : "mend that, or name another folder.");
    }

    /** @return why a database does not answer, in the words of the database or its driver, without passwords */
    static String reason(Throwable e) {
        Throwable deepest = deepest(e);
        return Settings.withoutPassword(deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage());
    }

    private static Throwable deepest(Throwable e) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable deepest = e;
        while (deepest.getCause() != null && seen.add(deepest)) {
            deepest = deepest.getCause();
        }
        return deepest;
    }
}
