package org.dailypapers.platform.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells a database that is away or busy from a fault of ours: what went wrong there may go well a moment later.
 */
public final class DatabaseTrouble {

    /**
     * SQL states of connections (08), of missing resources such as connections or disk (53), of a server that ends, crashed or
     * starts (57P), of statements that took too long or waited for a lock (57014, 55P03), and H2's of a database that is closed,
     * locked or cannot be written. Of PostgreSQL's: "Appendix A. PostgreSQL Error Codes"; of H2's: {@code org.h2.api.ErrorCode}.
     */
    private static final Pattern STATES = Pattern.compile("08...|53...|57P..|57014|55P03|HYT00|90020|90028|90031|90067|90098|90100|90121");
    /** What H2 says if it cannot write to its file, among all that it did not expect. */
    private static final int H2_FAILED = 50000;
    /** What its file store says then, of which the exception of a batch has the words alone. */
    private static final Pattern H2_STORE = Pattern.compile(".*MVStoreException: (?:This store is closed|Writing to |Reading from ).*", Pattern.DOTALL);
    /** SQL states of both databases: a key that is there twice, a deadlock, and an order of transactions that cannot be. */
    private static final Set<String> COLLISIONS = Set.of("23505", "40P01", "40001");
    /** What the pool throws if it has no connection; it throws the same class for what is no trouble of the database. */
    private static final Pattern NO_CONNECTION = Pattern.compile("IJ(?:000453|000655|031084)\\b.*", Pattern.DOTALL);
    private static final String OF_POOL = "jakarta.resource.";

    private DatabaseTrouble() {
    }

    /**
     * @param e what was thrown
     * @return whether the database was away or busy
     */
    public static boolean isIn(Throwable e) {
        return isIn(e, cause -> cause instanceof SQLException sql && isTrouble(sql) || isNoConnection(cause)
                || cause instanceof BackgroundWork.WaitException, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /**
     * @param e what was thrown
     * @return whether another transaction did the same at the same time, so that this one finds it done when it is tried again
     */
    public static boolean isCollision(Throwable e) {
        return isIn(e, cause -> cause instanceof SQLException sql && sql.getSQLState() != null && COLLISIONS.contains(sql.getSQLState()),
                Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isIn(Throwable e, Predicate<Throwable> which, Set<Throwable> seen) {
        if (e == null || !seen.add(e)) {
            return false;
        }
        if (which.test(e) || isIn(e.getCause(), which, seen)) {
            return true;
        }
        for (Throwable suppressed : e.getSuppressed()) {
            if (isIn(suppressed, which, seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoConnection(Throwable e) {
        return e.getClass().getName().startsWith(OF_POOL) && e.getMessage() != null && NO_CONNECTION.matcher(e.getMessage()).matches();
    }

    private static boolean isTrouble(SQLException e) {
        return e instanceof SQLTransientConnectionException || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException || e instanceof SQLTimeoutException
                || e.getSQLState() != null && STATES.matcher(e.getSQLState()).matches() || e.getErrorCode() == H2_FAILED
                && (comesOfFile(e) || e.getMessage() != null && H2_STORE.matcher(e.getMessage()).matches());
    }

    private static boolean comesOfFile(Throwable e) {
        return isIn(e, IOException.class::isInstance, Collections.newSetFromMap(new IdentityHashMap<>()));
    }
}
