package org.dailypapers.platform.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Whether the application can serve: it is not shutting down, all checks succeed, and a worker thread becomes free in time to run them.
 * However often this is asked, only one thread checks at a time.
 */
@ApplicationScoped
public class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofMillis(200);

    @Inject
    private Instance<ReadinessCheck> checks;

    @Resource
    private ContextService contexts;

    private Supplier<Boolean> look;
    private CompletableFuture<Boolean> newest;
    private long begun;

    /** @return a readiness that runs only this check, for tests */
    static Readiness of(Supplier<Boolean> look) {
        Readiness readiness = new Readiness();
        readiness.look = look;
        return readiness;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        look = contexts.contextualSupplier(() -> checks.stream().allMatch(ReadinessCheck::ready));
        context.setAttribute(Readiness.class.getName(), this);
    }

    /**
     * @param workers the worker threads for requests
     * @return whether it can serve; completes within two seconds
     */
    public synchronized CompletableFuture<Boolean> within(Executor workers) {
        if (Shutdown.ofProcess().isBegun()) {
            return CompletableFuture.completedFuture(false);
        }
        if (newest == null || newest.isDone() && System.nanoTime() - begun > FRESH.toNanos()) {
            begun = System.nanoTime();
            newest = begin(workers);
        }
        return newest.copy().completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private CompletableFuture<Boolean> begin(Executor workers) {
        try {
            return CompletableFuture.supplyAsync(look, workers).exceptionally(e -> false);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(false);
        }
    }
}
