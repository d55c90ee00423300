package org.dailypapers.platform.start;

import org.dailypapers.platform.SettingsException;

/** What happens if the application cannot start. */
public final class StartFailure {

    private static final System.Logger LOG = System.getLogger("org.dailypapers");

    private StartFailure() {
    }

    /** @return whether the server runs only this application, so that it ends if the application cannot start */
    public static boolean endsProcess() {
        return Boolean.getBoolean("dailypapers.exit-on-failure");
    }

    /**
     * Logs the reason once, and ends the process if the server runs only this application.
     *
     * @param e why the application cannot start
     * @return the same exception, for the caller to throw
     */
    public static SettingsException giveUp(SettingsException e) {
        LOG.log(System.Logger.Level.ERROR, "Daily Papers cannot start. " + e.getMessage());
        if (endsProcess()) {
            Runtime.getRuntime().halt(1);
        }
        return e;
    }
}
