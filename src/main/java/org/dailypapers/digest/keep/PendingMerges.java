package org.dailypapers.digest.keep;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.dailypapers.platform.database.BackgroundWork;
import org.dailypapers.platform.database.DatabaseTrouble;
import org.dailypapers.platform.start.Shutdown;

/** At the start, merges day by day what an earlier version left waiting; what the database or its disk cuts off goes on when they allow. */
@ApplicationScoped
public class PendingMerges {

    private static final System.Logger LOG = System.getLogger("org.dailypapers");

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(15);

    @Inject
    private PendingStore pending;

    @Resource
    private ManagedScheduledExecutorService executor;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        executor.submit(() -> Shutdown.ofProcess().holdFor(this::mergeAll));
    }

    /** @return on how many days something was merged; a day on which that fails stops no other */
    public int mergeAll() {
        int days = 0;
        try {
            BackgroundWork.step();
            Optional<LocalDate> day = pending.after(null);
            while (!Shutdown.ofProcess().isBegun() && day.isPresent()) {
                BackgroundWork.step();
                days += merge(day.get()) ? 1 : 0;
                day = pending.after(day.get());
            }
        } catch (Exception e) {
            // the end of a transaction may throw what is no runtime exception, whatever the compiler says
            if (Shutdown.ofProcess().isBegun()) {
                return days;
            }
            if (DatabaseTrouble.isIn(e)) {
                mergeLater();
                return days;
            }
            LOG.log(System.Logger.Level.ERROR, "Imports that wait to be merged could not be; it is tried again at the next start", e);
        }
        if (days > 0) {
            LOG.log(System.Logger.Level.INFO, "Merged what waited on " + days + " days");
        }
        return days;
    }

    private void mergeLater() {
        if (!Shutdown.ofProcess().isBegun()) {
            executor.schedule(() -> Shutdown.ofProcess().holdFor(this::mergeAll), AFTER_TROUBLE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private boolean merge(LocalDate date) {
        try {
            return pending.merge(date);
        } catch (Exception | StackOverflowError e) {
            if (Shutdown.ofProcess().isBegun()) {
                return false;
            }
            if (DatabaseTrouble.isIn(e)) {
                throw e;
            }
            LOG.log(System.Logger.Level.ERROR, "What waits on " + date + " to be merged could not be; it is tried again at the"
                    + " next start", e);
            return false;
        }
    }
}
