package org.dailypapers.platform.monitoring;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.dailypapers.platform.Settings;
import org.dailypapers.platform.database.ConnectionUse;
import org.dailypapers.platform.database.DatabaseConnections;
import org.dailypapers.platform.database.DatabaseState;
import org.dailypapers.platform.database.EmbeddedSource;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** The database: whether it answers, its product and version, its size, and the connections in use. */
@ApplicationScoped
public class DatabasePart implements SystemPart, MetricSource {

    private static final String SCHEMA = "select \"version\" from \"flyway_schema_history\" where \"success\" = true and \"version\" is not null"
            + " order by \"installed_rank\" desc fetch first 1 rows only";

    @Inject
    private Settings settings;

    @PersistenceUnit
    private EntityManagerFactory factory;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<Fact> look() {
        List<Fact> facts = new ArrayList<>();
        DatabaseConnections database = connections();
        try {
            Connection connection = database.getConnection();
            try (Statement statement = connection.createStatement()) {
                facts.addAll(known(connection.getMetaData(), statement));
            } finally {
                database.closeConnection(connection);
            }
        } catch (SQLException e) {
            facts.add(Fact.bad(settings.embeddedDatabase() ? "system.database.closed" : "system.database.away", where(), e.getMessage()));
        }
        ConnectionUse use = database.use();
        facts.add(Fact.good("system.database.connections", use.used(), use.waiting(), use.most()));
        return facts;
    }

    private List<Fact> known(DatabaseMetaData database, Statement statement) throws SQLException {
        long begun = System.nanoTime();
        String schema = value(statement, SCHEMA);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return List.of(Fact.good("system.database.kind", database.getDatabaseProductName(), database.getDatabaseProductVersion(), where()),
                size(statement), Fact.good("system.database.schema", schema), Fact.good("system.database.answers", took));
    }

    private Fact size(Statement statement) throws SQLException {
        if (!settings.embeddedDatabase()) {
            return Fact.good("system.database.size", new Bytes(Long.parseLong(value(statement, "select pg_database_size(current_database())"))));
        }
        try {
            return Fact.good("system.database.size", new Bytes(Files.size(EmbeddedSource.file(settings.data()))));
        } catch (IOException e) {
            return Fact.unknown("system.database.size.unknown", e.toString());
        }
    }

    private String where() {
        return settings.embeddedDatabase() ? EmbeddedSource.file(settings.data()).toString() : settings.databaseUrl().replaceFirst("\\?.*", "");
    }

    private static String value(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getString(1) : "?";
        }
    }

    private DatabaseConnections connections() {
        return factory.unwrap(SessionFactoryImplementor.class).getServiceRegistry().requireService(ConnectionProvider.class)
                .unwrap(DatabaseConnections.class);
    }

    @Override
    public void register(PrometheusRegistry registry) {
        ConnectionUse use = connections().use();
        GaugeWithCallback.builder().name("dailypapers_database_up").help("Whether the database answered when it was last asked.")
                .callback(gauge -> gauge.call(DatabaseState.ofProcess().isAway() ? 0 : 1)).register(registry);
        gauge(registry, "used", "Connections to the database that are in use.", use::used);
        gauge(registry, "used_most", "The most connections that were in use at once since the start.", use::most);
        gauge(registry, "waiting", "Threads that wait for a connection to the database.", use::waiting);
        CounterWithCallback.builder().name("dailypapers_database_connections_failed").help("How often no connection to the database was to be had.")
                .callback(counter -> counter.call(use.failed())).register(registry);
    }

    private static void gauge(PrometheusRegistry registry, String name, String help, IntSupplier number) {
        GaugeWithCallback.builder().name("dailypapers_database_connections_" + name).help(help)
                .callback(gauge -> gauge.call(number.getAsInt())).register(registry);
    }
}
