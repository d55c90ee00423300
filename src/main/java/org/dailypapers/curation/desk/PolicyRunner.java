package org.dailypapers.curation.desk;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.dailypapers.platform.database.BackgroundLoop;

/** Has the days follow a changed policy, in the background, whichever server changed it and however often it was interrupted. */
@ApplicationScoped
public class PolicyRunner {

    @Inject
    private PolicyService service;
    @Resource
    private ManagedScheduledExecutorService executor;

    private BackgroundLoop loop;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        loop = new BackgroundLoop(executor, "the days follow the policy", this::work);
    }

    @PreDestroy
    void stop() {
        if (loop != null) {
            loop.stop();
        }
    }

    /** Starts looking for work soon. */
    public void wake() {
        loop.wake();
    }

    private boolean work() {
        while (loop.goesOn() && service.alignNext()) {
            // one step after the other
        }
        return true;
    }
}
