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

/** Tells a database that is away or busy from an error of the application: the same work may succeed a moment later. */
public final class DatabaseTrouble {

    /**
     * SQL states of lost connections (08), of missing resources such as connections or disk space (53), of a server that is stopping,
     * crashed or starting (57P), and of statements that took too long or waited too long for a lock (57014, 55P03), and H2's codes for a
     * database that is closed, locked or not writable. Sources: PostgreSQL, "Appendix A. PostgreSQL Error Codes"; H2,
     * {@code org.h2.api.ErrorCode}.
     */
    private static final Pattern STATES = Pattern.compile("08...|53...|57P..|57014|55P03|HYT00|90020|90028|90031|90067|90098|90100|90121");
    /** H2's general error code, which it also uses if it cannot write to its file. */
    private static final int H2_FAILED = 50000;
    /** The messages of H2's file store in that case. The exception of a batch contains only these messages. */
    private static final Pattern H2_STORE = Pattern.compile(".*MVStoreException: (?:This store is closed|Writing to |Reading from ).*", Pattern.DOTALL);
    /** SQL states of both databases for a duplicate key, a deadlock, and transactions that cannot be serialized. */
    private static final Set<String> COLLISIONS = Set.of("23505", "40P01", "40001");
    /** The pool's codes for "no connection available". It throws the same exception class for errors that are not the database's. */
    private static final Pattern NO_CONNECTION = Pattern.compile("IJ(?:000453|000655|031084)\\b.*", Pattern.DOTALL);
    private static final String OF_POOL = "jakarta.resource.";

    private DatabaseTrouble() {
    }

    /**
     * @param e an exception; its causes are examined too
     * @return whether the database was away or busy
     */
    public static boolean isIn(Throwable e) {
        return isIn(e, cause -> cause instanceof SQLException sql && isTrouble(sql) || isNoConnection(cause)
                || cause instanceof BackgroundWork.WaitException, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /**
     * @param e an exception
     * @return whether another transaction did the same thing at the same time, so that a second attempt will find it done
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
