package org.dailypapers.platform.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** A start is work in progress, too: it keeps its database until it is done, and then the application can be shut down. */
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

    /** Tells that it ended, well or not. */
    public synchronized void end() {
        if (held) {
            held = false;
            Shutdown.ofProcess().leave();
        }
    }

    /** Sees when everything has started. */
    @ApplicationScoped
    static class Watch {

        void started(@Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.LIBRARY_AFTER + 999) Object context) {
            OF_PROCESS.end();
        }
    }
}
