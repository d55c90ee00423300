package org.dailypapers.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;

/** Has beans and the persistence unit stay until work in progress has ended. */
@ApplicationScoped
class ShutdownWait {

    void await(@Observes @BeforeDestroyed(ApplicationScoped.class) Object context) {
        Shutdown.ofProcess().begin(Shutdown.PATIENCE);
    }
}
