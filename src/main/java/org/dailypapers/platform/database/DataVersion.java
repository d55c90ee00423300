package org.dailypapers.platform.database;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Which state of the data readers see. The number is in the database, where every commit that changes what readers see raises it, and this
 * is the highest one that this server knows of: those of its own commits at once, those of other servers within two seconds
 * ({@link DatabaseWatch}).
 */
public final class DataVersion {

    private static final DataVersion OF_PROCESS = new DataVersion();

    private final AtomicLong known = new AtomicLong();

    /** A version of which nothing is known yet; the one of this process is {@link #ofProcess}. */
    public DataVersion() {
        // 0
    }

    /** @return a negative number that stands, in rows with a stamp, for the version to which the current transaction moves until it commits */
    public static long ofTransaction() {
        return VersionMove.mark();
    }

    /** @return the version that this server knows of */
    public static DataVersion ofProcess() {
        return OF_PROCESS;
    }

    /** @return the highest version known, 0 if none is */
    public long known() {
        return known.get();
    }

    /** @param version a version that was read from the database or committed to it */
    public void seen(long version) {
        known.accumulateAndGet(version, Math::max);
    }
}
