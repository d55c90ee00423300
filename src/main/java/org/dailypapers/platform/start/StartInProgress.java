package org.dailypapers.platform.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Treats the start as work in progress: it keeps its database until it is done, and only then can the application be shut down. */
public final class StartInProgress {

    private static final StartInProgress OF_PROCESS = new StartInProgress();

    private boolean held;

    private StartInProgress() {
    }

    /** @return the start of this process */
    public static StartInProgress ofProcess() {
        return OF_PROCESS;
    }

    public synchronized void begin() {
        held = held || Shutdown.ofProcess().enter();
    }

    /** Notes that the start has ended, successfully or not. */
    public synchronized void end() {
        if (held) {
            held = false;
            Shutdown.ofProcess().leave();
        }
    }

    /** Observes the end of the start. */
    @ApplicationScoped
    static class Watch {

        void started(@Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.LIBRARY_AFTER + 999) Object context) {
            OF_PROCESS.end();
        }
    }
}
