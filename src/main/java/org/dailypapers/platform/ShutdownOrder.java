package org.dailypapers.platform;

import org.jboss.msc.Service;
import org.jboss.msc.service.ServiceActivator;
import org.jboss.msc.service.ServiceActivatorContext;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceName;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StopContext;

/**
 * Has WildFly keep the connections of the database until work in progress has ended. When a server ends, WildFly stops at the same
 * time whatever does not depend on each other, and the application depends on no datasource: it looks for the one that the settings
 * ask for by its name. So this service of WildFly's, which is a part of the deployment, depends on it.
 */
public final class ShutdownOrder implements ServiceActivator {

    /** Where a name is looked for that begins with {@code java:jboss/}; what is found there depends on the datasource itself. */
    private static final ServiceName DATASOURCES = ServiceName.of("jboss", "naming", "context", "java", "jboss", "datasources");

    @Override
    public void activate(ServiceActivatorContext context) {
        try {
            ServiceBuilder<?> builder = context.getServiceTarget().addService();
            builder.requires(DATASOURCES.append(Database.of(Settings.ofProcess()).datasource()));
            builder.setInstance(new Order()).install();
        } catch (SettingsException e) {
            // told where the database is first needed
        }
    }

    private static final class Order implements Service {

        @Override
        public void start(StartContext context) {
            // there is nothing to wait for yet
        }

        @Override
        public void stop(StopContext context) {
            context.asynchronous();
            Thread wait = new Thread(() -> {
                Shutdown.ofProcess().begin(Shutdown.PATIENCE);
                context.complete();
            }, "Daily Papers shutdown");
            wait.start();
        }
    }
}
