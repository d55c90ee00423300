package org.dailypapers.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.dailypapers.platform.Settings;

/** Logs at the start what runs where, and provides the settings as a bean. */
@ApplicationScoped
public class Startup {

    private static final System.Logger LOG = System.getLogger("org.dailypapers");

    private Settings settings;

    /** @return the settings of this process, read once: a folder that goes away later is no reason to serve nothing */
    @Produces
    public synchronized Settings settings() {
        if (settings == null) {
            settings = Settings.ofProcess();
        }
        return settings;
    }

    void announce(@Observes @Initialized(ApplicationScoped.class) Object context) {
        settings();
        LOG.log(System.Logger.Level.INFO, "Daily Papers " + version() + " at http://" + settings.host() + ":"
                + settings.port() + "/ | database: "
                + (settings.embeddedDatabase() ? "embedded H2" : Settings.withoutPassword(settings.databaseUrl())) + " | data folder: "
                + settings.data() + " | importing: " + importing(settings));
        UnknownVariables.warning(System.getenv()).ifPresent(warning -> LOG.log(System.Logger.Level.WARNING, warning));
    }

    private static String importing(Settings settings) {
        if (settings.importFolder() == null) {
            return "nothing (DAILYPAPERS_IMPORT_DIR is not set)";
        }
        return (settings.samples() ? "the sample digests in " : "") + settings.importFolder();
    }

    /** @return the version of the application */
    public static String version() {
        Properties build = new Properties();
        try (InputStream in = Startup.class.getResourceAsStream("/build.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("build.properties cannot be read", e);
        }
        return build.getProperty("version");
    }
}
