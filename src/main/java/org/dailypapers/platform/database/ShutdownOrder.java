package org.dailypapers.platform.database;

import org.dailypapers.platform.Settings;
import org.dailypapers.platform.SettingsException;
import org.dailypapers.platform.start.Shutdown;
import org.jboss.msc.Service;
import org.jboss.msc.service.ServiceActivator;
import org.jboss.msc.service.ServiceActivatorContext;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceName;
import org.jboss.msc.service.ServiceTarget;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StopContext;

/**
 * Makes WildFly keep the application and its database connections until work in progress has ended. During shutdown, WildFly stops
 * independent services at the same time, and the application does not depend on a datasource: it looks up the configured one by name. So
 * the deployment includes two WildFly services that tie them together: one depends on the datasource as soon as the start begins, the
 * other on the application once it has started.
 */
public final class ShutdownOrder implements ServiceActivator {

    /** Where names that begin with {@code java:jboss/} are looked up; what is bound there depends on the datasource itself. */
    private static final ServiceName DATASOURCES = ServiceName.of("jboss", "naming", "context", "java", "jboss", "datasources");
    private static final ServiceName DEPLOYMENTS = ServiceName.of("jboss", "deployment", "unit");
    private static final String APPLICATION = "undertow-deployment";
    /** WildFly's name for the class loader of a WAR; the name for a WAR in an EAR is longer. */
    private static final String OF_WAR = "deployment\\.([^/]+\\.war)";

    @Override
    public void activate(ServiceActivatorContext context) {
        try {
            keep(context.getServiceTarget(), DATASOURCES.append(Database.of(Settings.ofProcess()).datasource()));
        } catch (SettingsException e) {
            // reported where the database is first needed
        }
        String loader = ShutdownOrder.class.getClassLoader().getName();
        if (loader != null && loader.matches(OF_WAR) && !loader.contains(".ear.")) {
            keep(context.getServiceTarget(), DEPLOYMENTS.append(loader.replaceFirst(OF_WAR, "$1"), APPLICATION));
        }
    }

    private static void keep(ServiceTarget target, ServiceName needed) {
        ServiceBuilder<?> builder = target.addService();
        builder.requires(needed);
        builder.setInstance(new Keeper()).install();
    }

    private static final class Keeper implements Service {

        @Override
        public void start(StartContext context) {
            // there is nothing to wait for yet
        }

        @Override
        public void stop(StopContext context) {
            context.asynchronous();
            new Thread(() -> {
                Shutdown.ofProcess().begin();
                context.complete();
            }, "Daily Papers shutdown").start();
        }
    }
}
