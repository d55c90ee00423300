package org.dailypapers.platform.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/**
 * Logs a warning if WildFly was set up by an older script, which left its services open to everyone. WildFly exposes its configuration
 * only after the start, and only with the subsystem {@code jmx}, which a downloaded WildFly has.
 */
@ApplicationScoped
public class OutdatedServer {

    private static final System.Logger LOG = System.getLogger("org.dailypapers");
    private static final String SERVER = "jboss.as:management-root=server";
    private static final String INVOKER = "jboss.as:subsystem=undertow,server=*,host=*,setting=http-invoker";
    private static final int TRIES = 60;

    @Resource
    private ManagedScheduledExecutorService executor;

    void look(@Observes @Initialized(ApplicationScoped.class) Object context) {
        lookSoon(TRIES);
    }

    private void lookSoon(int tries) {
        executor.schedule(() -> {
            if (isThere(INVOKER)) {
                LOG.log(System.Logger.Level.WARNING, "This WildFly answers calls of its own services at /wildfly-services: run"
                        + " plain-wildfly.cli again, as the README says under \"Your own WildFly\", and restart it.");
            } else if (!isThere(SERVER) && tries > 1) {
                lookSoon(tries - 1);
            }
        }, 2, TimeUnit.SECONDS);
    }

    private static boolean isThere(String name) {
        try {
            return !ManagementFactory.getPlatformMBeanServer().queryNames(new ObjectName(name), null).isEmpty();
        } catch (MalformedObjectNameException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
