package org.dailypapers.platform.database;

/**
 * Work that nobody waits for, such as imports and checks. It waits while the database is away, and, unless it frees space, while the
 * disk of the embedded database has little; whatever does such work asks here before each step, and comes back later where it may not go on.
 */
public final class BackgroundWork {

    private BackgroundWork() {
    }

    /** @return whether such work may go on */
    public static boolean mayGoOn() {
        return !DatabaseState.ofProcess().isAway() && !DiskSpace.ofProcess().isLow();
    }

    /** @return whether such work may go on that removes what nobody needs: it goes on while there is little space */
    public static boolean mayTidy() {
        return !DatabaseState.ofProcess().isAway() && !DiskSpace.ofProcess().isFull();
    }

    /** @throws WaitException if such work has to wait */
    public static void step() {
        if (DatabaseState.ofProcess().isAway()) {
            throw new WaitException("the database does not answer");
        }
        if (DiskSpace.ofProcess().isLow()) {
            throw new WaitException("the disk is almost full");
        }
    }

    /** Work that nobody waits for has to wait. Nothing is wrong with it, and others tell why. */
    public static final class WaitException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WaitException(String message) {
            super(message);
        }
    }
}
