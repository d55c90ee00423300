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
 * Does what an operator asks of a server that is started for nothing else, by the system property {@code dailypapers.request}: before
 * anything looks at the database or changes it, and before anybody is served. Then the process ends.
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
