package org.dailypapers.importer.undo;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.dailypapers.platform.database.BackgroundLoop;
import org.dailypapers.platform.database.BackgroundWork;

/** Undoes import runs in the background, day by day. A day that cannot be undone at the moment, as others change it, is tried again. */
@ApplicationScoped
public class UndoRunner {

    @Inject
    private UndoService service;
    @Resource
    private ManagedScheduledExecutorService executor;

    private BackgroundLoop loop;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        loop = new BackgroundLoop(executor, "imports are undone", this::work);
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
        for (long run : service.undoing()) {
            try {
                well &= undo(run);
            } catch (BackgroundWork.WaitException e) {
                throw e;
            } catch (RuntimeException e) {
                loop.failed("import run " + run + " is undone", e);
                well = false;
            }
        }
        return well;
    }

    /** @return whether no day of the run failed */
    private boolean undo(long run) {
        boolean well = true;
        for (LocalDate day : service.days(run)) {
            if (!loop.goesOn()) {
                return well;
            }
            well &= tryOut(run, day);
        }
        if (well) {
            service.end(run);
        }
        return well;
    }

    private boolean tryOut(long run, LocalDate day) {
        try {
            service.step(run, day);
            return true;
        } catch (RuntimeException e) {
            loop.failed("import run " + run + " is undone, day " + day, e);
            return false;
        }
    }
}
