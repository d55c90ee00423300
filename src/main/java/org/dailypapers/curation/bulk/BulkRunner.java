package org.dailypapers.curation.bulk;

import java.util.List;

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
import org.dailypapers.platform.database.BackgroundLoop;
import org.dailypapers.platform.database.DatabaseTrouble;
import org.dailypapers.platform.start.Shutdown;

/** Carries out bulk actions in the background, including those that were interrupted when a server stopped. */
@ApplicationScoped
public class BulkRunner {

    private static final System.Logger LOG = System.getLogger("org.dailypapers.curation");
    private static final int CHUNK = 100;

    @Inject
    private BulkService service;
    @Inject
    private BulkRepository repository;
    @Resource
    private ManagedScheduledExecutorService executor;

    private BackgroundLoop loop;

    void start(@Observes @Initialized(ApplicationScoped.class) Object context) {
        loop = new BackgroundLoop(executor, "what is to be done to many entries", this::work);
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
        for (Bulk bulk : repository.running()) {
            well &= tryOut(bulk);
        }
        return well;
    }

    /** Carries out an action. An error in one action does not stop the others. */
    private boolean tryOut(Bulk bulk) {
        try {
            carryOut(bulk);
            return true;
        } catch (RuntimeException e) {
            loop.failed("bulk change " + bulk.id(), e);
            return false;
        }
    }

    private void carryOut(Bulk bulk) {
        boolean undo = bulk.state() == Bulk.State.UNDOING;
        BulkItem.State waiting = undo ? BulkItem.State.DONE : BulkItem.State.WAITING;
        for (List<Long> entries = repository.entries(bulk.id(), waiting, CHUNK); !entries.isEmpty();
                entries = repository.entries(bulk.id(), waiting, CHUNK)) {
            for (long entry : entries) {
                if (!loop.goesOn()) {
                    return;
                }
                step(bulk, entry, undo);
            }
        }
        service.end(bulk.id(), undo);
    }

    private void step(Bulk bulk, long entry, boolean undo) {
        try {
            service.step(bulk.id(), entry, undo, Messages.inAll("bulk.undo.reason", bulk.id().toString()));
        } catch (Exception e) {
            if (DatabaseTrouble.isIn(e) || Shutdown.ofProcess().isBegun()) {
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
