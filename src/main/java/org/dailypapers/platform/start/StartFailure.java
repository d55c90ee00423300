package org.dailypapers.platform.start;

import org.dailypapers.platform.SettingsException;

/** How a start ends that cannot succeed. */
public final class StartFailure {

    private static final System.Logger LOG = System.getLogger("org.dailypapers");

    private StartFailure() {
    }

    /** @return whether the server is there for this application alone, so that it ends where the application cannot start */
    public static boolean endsProcess() {
        return Boolean.getBoolean("dailypapers.exit-on-failure");
    }

    /**
     * Says why once, and ends the process where this application is all that the server is there for.
     *
     * @param e why the application cannot start
     * @return the same, to be thrown
     */
    public static SettingsException giveUp(SettingsException e) {
        LOG.log(System.Logger.Level.ERROR, "Daily Papers cannot start. " + e.getMessage());
        if (endsProcess()) {
            Runtime.getRuntime().halt(1);
        }
        return e;
    }
}
