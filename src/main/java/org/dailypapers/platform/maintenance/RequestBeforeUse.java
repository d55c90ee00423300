package org.dailypapers.platform.maintenance;

import java.io.IOException;
import java.nio.file.Path;

import org.dailypapers.platform.SettingsException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Runs the command of a server that was started for it alone, by the system property {@code dailypapers.request}: before anything reads
 * or changes the database, and before any request is served. Then the process ends.
 */
public class RequestBeforeUse implements Integrator {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.maintenance");

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        String request = System.getProperty("dailypapers.request");
        if (request != null) {
            Runtime.getRuntime().halt(answer(Path.of(request)));
        }
    }

    private static int answer(Path file) {
        try {
            return Request.take(file).answer((words, out) -> {
                try {
                    return Maintenance.ofProcess(false).run(words, out);
                } catch (SettingsException e) {
                    out.println(e.getMessage());
                    return Maintenance.FAILED;
                }
            });
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "The request in " + file + " could not be answered", e);
            return Maintenance.FAILED;
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing to undo
    }
}
