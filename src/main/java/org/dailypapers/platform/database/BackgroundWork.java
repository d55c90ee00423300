package org.dailypapers.platform.database;

/**
 * Work that nobody waits for, such as imports and checks. It pauses while the database is away and, unless it frees space, while the disk
 * of the embedded database is nearly full. Background work asks here before each step, and tries again later if it may not continue.
 */
public final class BackgroundWork {

    private BackgroundWork() {
    }

    /** @return whether background work may continue */
    public static boolean mayGoOn() {
        return !DatabaseState.ofProcess().isAway() && !DiskSpace.ofProcess().isLow();
    }

    /** @return whether cleanup work may continue, which removes what is no longer needed and therefore also runs while space is short */
    public static boolean mayTidy() {
        return !DatabaseState.ofProcess().isAway() && !DiskSpace.ofProcess().isFull();
    }

    /** @throws WaitException if background work has to pause */
    public static void step() {
        if (DatabaseState.ofProcess().isAway()) {
            throw new WaitException("the database does not answer");
        }
        if (DiskSpace.ofProcess().isLow()) {
            throw new WaitException("the disk is almost full");
        }
    }

    /** Background work has to pause. This is not an error, and the reason is logged elsewhere. */
    public static final class WaitException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WaitException(String message) {
            super(message);
        }
    }
}
