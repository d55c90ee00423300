package org.dailypapers.curation.bulk;

import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.dailypapers.digest.act.DerivativesException;
import org.dailypapers.digest.act.OwnApprovalException;
import org.dailypapers.digest.act.StaleException;
import org.dailypapers.platform.Messages;
import org.dailypapers.platform.database.BackgroundWork;
import org.dailypapers.platform.database.DatabaseTrouble;
import org.dailypapers.platform.database.Trouble;
import org.dailypapers.platform.start.Shutdown;

/** Carries out bulk actions in the background, including those that were interrupted when a server stopped. */
@ApplicationScoped
public class BulkRunner {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.curation");
    private static final long FIRST_SECONDS = 5;
    private static final long EVERY_SECONDS = 60;
    private static final int CHUNK = 100;

    @Inject
    private BulkService service;
    @Inject
    private BulkRepository repository;
    @Resource
    private ManagedScheduledExecutorService executor;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean running = new AtomicBoolean();
    private final Shutdown shutdown = Shutdown.ofProcess();
    private final Trouble trouble = new Trouble(LOG);
    private ScheduledFuture<?> look;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        look = executor.scheduleWithFixedDelay(this::wake, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (look != null) {
            look.cancel(false);
        }
    }

    /** Starts looking for work soon. */
    public void wake() {
        asked.set(true);
        if (!shutdown.isBegun() && running.compareAndSet(false, true)) {
            try {
                executor.submit(() -> shutdown.holdFor(this::work));
            } catch (RuntimeException e) {
                running.set(false);
                LOG.log(System.Logger.Level.WARNING, "What is to be done to many entries cannot be done now; it is done later", e);
            }
        }
    }

    private void work() {
        try {
            while (!shutdown.isBegun() && asked.getAndSet(false)) {
                boolean well = true;
                for (Bulk bulk : repository.running()) {
                    well &= tryOut(bulk);
                }
                if (well) {
                    trouble.over();
                }
            }
        } catch (RuntimeException e) {
            trouble.is("What is to be done to many entries cannot be read at the moment", e);
        } finally {
            running.set(false);
        }
        if (asked.get()) {
            wake();
        }
    }

    /** Carries out an action. An error in one action does not stop the others. */
    private boolean tryOut(Bulk bulk) {
        try {
            carryOut(bulk);
            return true;
        } catch (RuntimeException e) {
            trouble.is("What is to be done to many entries cannot go on at the moment: " + bulk.id(), e);
            return false;
        }
    }

    private void carryOut(Bulk bulk) {
        boolean undo = bulk.state() == Bulk.State.UNDOING;
        BulkItem.State waiting = undo ? BulkItem.State.DONE : BulkItem.State.WAITING;
        List<Long> entries = repository.entries(bulk.id(), waiting, CHUNK);
        while (!entries.isEmpty() && !shutdown.isBegun()) {
            entries.forEach(entry -> step(bulk, entry, undo));
            entries = repository.entries(bulk.id(), waiting, CHUNK);
        }
        if (!shutdown.isBegun()) {
            service.end(bulk.id(), undo);
        }
    }

    private void step(Bulk bulk, long entry, boolean undo) {
        if (shutdown.isBegun()) {
            return;
        }
        BackgroundWork.step();
        try {
            service.step(bulk.id(), entry, undo, Messages.inAll("bulk.undo.reason", bulk.id().toString()));
        } catch (Exception e) {
            if (DatabaseTrouble.isIn(e) || shutdown.isBegun()) {
                throw new IllegalStateException("The entry waits", e);
            }
            service.leave(bulk.id(), entry, undo, told(e));
        }
    }

    /** The reason for a failed transaction. It can be a checked exception, although the compiler does not know. */
    private static String told(Exception e) {
        if (e instanceof BulkLeft) {
            return e.getMessage();
        }
        if (e instanceof StaleException) {
            return "touched";
        }
        if (e instanceof OwnApprovalException) {
            return "own";
        }
        if (e instanceof DerivativesException) {
            return "derivatives";
        }
        LOG.log(System.Logger.Level.WARNING, "Something could not be done to an entry", e);
        return "failed";
    }
}
