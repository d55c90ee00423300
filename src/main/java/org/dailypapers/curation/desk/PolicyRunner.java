package org.dailypapers.curation.desk;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.dailypapers.digest.act.PolicyStore;
import org.dailypapers.platform.database.BackgroundLoop;

/** Has the days follow a changed policy, in the background, whichever server changed it and however often it was interrupted. */
@ApplicationScoped
public class PolicyRunner {

    @Inject
    private PolicyStore store;
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
        boolean well = true;
        Optional<LocalDate> day = store.unaligned(PolicyStore.LAST);
        while (day.isPresent() && loop.goesOn()) {
            well &= tryOut(day.get());
            day = store.unaligned(day.get().minusDays(1));
        }
        return well;
    }

    /** A day that others have at the moment is tried again later, and keeps no other from following. */
    private boolean tryOut(LocalDate day) {
        try {
            store.align(day);
            return true;
        } catch (RuntimeException e) {
            loop.failed("the day " + day + " follows the policy", e);
            return false;
        }
    }
}
