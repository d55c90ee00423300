package org.dailypapers.platform.database;

import org.dailypapers.platform.Settings;
import org.dailypapers.platform.SettingsException;
import org.dailypapers.platform.start.Listeners;
import org.dailypapers.platform.start.StartFailure;
import org.dailypapers.platform.start.StartInProgress;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema up to date before Hibernate validates it: the persistence unit is the first part of the application to start. */
public class MigrateBeforeUse implements Integrator {

    private static final StartInProgress STARTING = StartInProgress.ofProcess();

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        STARTING.begin();
        try {
            Settings settings = Settings.ofProcess();
            if (StartFailure.endsProcess()) {
                Listeners.require(settings);
            }
            Database.of(settings).migrate(settings);
        } catch (SettingsException e) {
            STARTING.end();
            throw StartFailure.giveUp(e);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        STARTING.end();
    }
}
