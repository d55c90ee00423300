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
 * Has WildFly keep the application and its connections to the database until work in progress has ended. When a server ends, WildFly
 * stops at the same time whatever does not depend on each other, and the application depends on no datasource: it looks for the one
 * that the settings ask for by its name. So two services of WildFly's, which are a part of the deployment, depend on both: one on
 * the datasource, from the beginning of a start on, one on the application, once that has started.
 */
public final class ShutdownOrder implements ServiceActivator {

    /** Where a name is looked for that begins with {@code java:jboss/}; what is found there depends on the datasource itself. */
    private static final ServiceName DATASOURCES = ServiceName.of("jboss", "naming", "context", "java", "jboss", "datasources");
    private static final ServiceName DEPLOYMENTS = ServiceName.of("jboss", "deployment", "unit");
    private static final String APPLICATION = "undertow-deployment";
    /** As WildFly names the class loader of a WAR; one in an EAR has a longer name. */
    private static final String OF_WAR = "deployment\\.([^/]+\\.war)";

    @Override
    public void activate(ServiceActivatorContext context) {
        try {
            keep(context.getServiceTarget(), DATASOURCES.append(Database.of(Settings.ofProcess()).datasource()));
        } catch (SettingsException e) {
            // told where the database is first needed
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
