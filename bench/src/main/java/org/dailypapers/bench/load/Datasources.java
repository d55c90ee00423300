package org.dailypapers.bench.load;

import java.lang.reflect.Proxy;
import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.spi.InitialContextFactory;
import javax.sql.DataSource;
import org.dailypapers.platform.database.EmbeddedSource;
import org.dailypapers.platform.Settings;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Gives the application its datasource, as WildFly does: the one that the environment names. */
public final class Datasources implements InitialContextFactory {

    private static final DataSource SOURCE = source();

    private static DataSource source() {
        Settings settings = Settings.ofProcess();
        if (settings.embeddedDatabase()) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL(EmbeddedSource.url(settings.data()) + ";CACHE_SIZE=1000000;LOCK_TIMEOUT=60000;TRACE_LEVEL_FILE=0");
            return source;
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(System.getenv("DAILYPAPERS_DB_URL"));
        source.setUser(System.getenv("DAILYPAPERS_DB_USER"));
        source.setPassword(System.getenv("DAILYPAPERS_DB_PASSWORD"));
        source.setReWriteBatchedInserts(true);
        return source;
    }

    @Override
    public Context getInitialContext(Hashtable<?, ?> environment) {
        return (Context) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Context.class},
                (proxy, method, arguments) -> method.getName().equals("lookup") ? lookup(arguments[0].toString()) : null);
    }

    private static DataSource lookup(String name) throws NamingException {
        if (!name.startsWith("java:jboss/datasources/")) {
            throw new NameNotFoundException(name);
        }
        return SOURCE;
    }
}
