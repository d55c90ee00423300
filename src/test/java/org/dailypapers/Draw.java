package org.dailypapers;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the property tests repeatedly with new seeds, until one fails or the time is up; see {@code docs/testing.md}. */
public final class Draw {

    /** Warns for nearly every property that it has many edge cases. */
    private static final Logger JQWIK = Logger.getLogger("net.jqwik");

    private Draw() {
    }

    /** @param arguments the number of minutes */
    public static void main(String[] arguments) {
        if (!Seed.OF_ALL.isEmpty()) {
            throw new IllegalStateException("The seeds are fixed: say -Dseeds=drawn");
        }
        JQWIK.setLevel(Level.WARNING);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Long.parseLong(arguments[0]));
        LauncherDiscoveryRequest properties = LauncherDiscoveryRequestBuilder.request().selectors(selectPackage("org.dailypapers"))
                .filters(EngineFilter.includeEngines("jqwik")).build();
        Launcher launcher = LauncherFactory.create();
        long rounds = 0;
        do {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            launcher.execute(properties, listener);
            rounds++;
            if (listener.getSummary().getTotalFailureCount() > 0 || listener.getSummary().getTestsSucceededCount() == 0) {
                listener.getSummary().printFailuresTo(new PrintWriter(System.out, true));
                System.out.println("Failed in round " + rounds + ": keep the sample above as a test of its own.");
                System.exit(1);
            }
        } while (System.nanoTime() < end);
        System.out.println(rounds + " rounds in " + arguments[0] + " minutes found nothing.");
        System.exit(0);
    }
}
